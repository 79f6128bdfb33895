import type { Conversation, Message } from '#lib/core/types.ts';
import type { Reading } from '../../adapter.ts';
import { textOf } from '../../text-of.ts';

/** How long the inbox's own interface may take, in milliseconds; the page is read meanwhile. */
const PATIENCE_MS = 10_000;
/** Codes seen in a live capture (May 2026). Unknown ones that hold words count as a machine's, which prove nothing. */
const AUTHORS: Readonly<Record<number, Message['author']>> = {
  1: 'customer',
  12: 'customer',
  2: 'agent',
  24: 'agent',
  3: 'note',
  5: 'system',
  6: 'system',
  14: 'system',
  21: 'system',
  26: 'system',
  31: 'system',
  71: 'system',
};

/** Any JSON that is no list; what is not there reads as undefined. */
type Json = Readonly<Record<string, unknown>>;

const objectOf = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const wordsOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

const appIn = (page: Document): string | undefined =>
  /^\/a\/(?:inbox|apps)\/([^/]+)\//.exec(page.location.pathname)?.[1];

async function get(page: Document, path: string): Promise<Json | undefined> {
  const app = appIn(page);
  if (!app) return undefined;
  try {
    const url = new URL(path, page.location.origin);
    url.searchParams.set('app_id', app);
    const response = await fetch(url, {
      credentials: 'same-origin',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return response.ok ? objectOf(await response.json()) : undefined;
  } catch {
    return undefined;
  }
}

/** The name of the agent who is signed in. The interface is not documented: where it does not answer, no name is known. */
export async function agentName(page: Document): Promise<string | undefined> {
  const me = await get(page, '/ember/admins/me.json');
  return wordsOf(me?.name) || wordsOf(objectOf(me?.admin).name) || undefined;
}

/**
 * The conversation from the inbox's own interface with the agent's session: the only source that tells notes from
 * replies for certain. Undefined where it does not answer in the shape that was seen.
 */
export async function fetchConversation(reading: Reading, page: Document): Promise<Conversation | undefined> {
  const { conversation: id } = reading;
  const body = await get(page, `/ember/inbox/conversations/${encodeURIComponent(id)}`);
  const parts = listOf(body?.renderable_parts);
  const messages = parts.flatMap((part) => messageOf(objectOf(part), page));
  if (messages.length === 0) return undefined;
  const subject = wordsOf(body?.title);
  const name = wordsOf(objectOf(body?.user_summary).name) || messages.find(isCustomer)?.name;
  return {
    helpdesk: 'intercom',
    id,
    url: page.location.href,
    ...(subject ? { subject } : {}),
    customer: name ? { name } : {},
    messages,
  };
}

const isCustomer = ({ author }: Message): boolean => author === 'customer';

function messageOf(part: Json, page: Document): Message[] {
  const data = objectOf(part.renderable_data);
  const text = listOf(data.blocks)
    .flatMap((block) => linesOf(block, page))
    .join('\n')
    .trim();
  if (!text) return [];
  const author = AUTHORS[Number(part.renderable_type)] ?? 'bot';
  const by = [data.user_summary, data.admin_summary, data.entity, part.entity].map(objectOf);
  const name = by.map((one) => wordsOf(one.name) || wordsOf(one.display_as)).find(Boolean);
  const at = timeOf(part.created_at ?? data.created_at);
  return [{ author, text, ...(name ? { name } : {}), ...(at ? { at } : {}) }];
}

// `text` of a block is HTML; `items` of a list are such texts.
function linesOf(value: unknown, page: Document): string[] {
  if (typeof value === 'string') return [plain(value, page)];
  const { text, content, items } = objectOf(value);
  const own = [text, content].find((one) => typeof one === 'string');
  return [
    ...(own === undefined ? [] : linesOf(own, page)),
    ...listOf(content).flatMap((one) => linesOf(one, page)),
    ...listOf(items).flatMap((one) => linesOf(one, page)),
  ];
}

function plain(html: string, page: Document): string {
  if (!/[<&]/.test(html)) return html;
  const inert = page.implementation.createHTMLDocument();
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return textOf(inert.adoptNode(parsed.body)).text;
}

// Seconds or a text; unknown in the sources.
function timeOf(value: unknown): string | undefined {
  const date = new Date(typeof value === 'number' ? value * 1000 : wordsOf(value) || Number.NaN);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
