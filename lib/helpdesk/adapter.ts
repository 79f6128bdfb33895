import type { Conversation, Draft } from '#lib/core/types.ts';

/** A way of sending that the agent started. It can be started again after approval. */
export interface SendIntent {
  readonly by: 'button' | 'menu' | 'shortcut' | 'enter' | 'form';
  /** Ticket or conversation the text belongs to. */
  readonly conversation: string;
  /** Name of the control or the shortcut, for the audit and for starting it again; never text of the page. */
  readonly control: string;
  /** False for the first events of a gesture (pointerdown, mousedown), which only prepare the send. */
  readonly completes: boolean;
}

/** The open ticket as the page shows it. */
export interface Reading {
  readonly pane: Element;
  readonly conversation: string;
  /** The editable element, or null where it was not found. */
  readonly composer: HTMLElement | null;
  /** Element whose changes mean that the conversation changed. */
  readonly log: Element | null;
  /** Required roles that were not found: sending may go unseen. */
  readonly missing: readonly string[];
}

/** Knows one helpdesk. Reads are cheap, synchronous and never throw; nothing in the page is changed. */
export interface Adapter {
  readonly id: string;
  readonly title: string;
  /** Match patterns of the pages it reads. */
  readonly matches: readonly string[];
  /** The ticket in front, or null where no ticket is open. */
  read(page: Document): Reading | null;
  readConversation(reading: Reading, page: Document): Conversation;
  /** The name of the agent who is signed in, where the helpdesk tells. Asked once; never rejects. */
  agentName(page: Document): Promise<string | undefined>;
  /** Where the composer's text would go. Unknown counts as public. */
  readAddress(reading: Reading): Pick<Draft, 'visibility' | 'channel' | 'to'>;
  /** The send that this event starts, or null. Called for every captured event, so it must be quick. */
  sendIntent(event: Event, page: Document): SendIntent | null;
  /** The ticket a send belongs to: it need not be the one in front. */
  readingOf(conversation: string, page: Document): Reading | null;
  /** Starts a send again. False where the control is no longer there. */
  send(intent: SendIntent, page: Document): boolean;
}
