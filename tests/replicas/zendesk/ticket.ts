/** Structurally equal to the product's own evidence type, so that tests need no conversion. */
export interface Article {
  id: string;
  title: string;
  text: string;
  url?: string;
  updatedAt?: string;
  internal?: boolean;
}

export interface TicketMessage {
  author: 'customer' | 'agent' | 'bot' | 'note' | 'system';
  name: string;
  text: string;
  at: string;
}

export type Status = 'open' | 'pending' | 'hold' | 'solved';
export type Channel = 'web' | 'internal' | 'native_messaging';

export interface Ticket {
  id: number;
  subject: string;
  channel: Exclude<Channel, 'internal'>;
  status: Status;
  priority: 'Low' | 'Normal' | 'High' | 'Urgent';
  tags: readonly string[];
  customer: { name: string; email: string; place: string; since: string };
  messages: readonly TicketMessage[];
  articles: readonly Article[];
}

export const agent = { id: 7001, name: 'Priya Shah', email: 'priya.shah@northwind.example' };

export const helpArticle = (slug: string) => `https://help.northwind.example/articles/${slug}`;
