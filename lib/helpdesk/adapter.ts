import type { Conversation, Draft } from '#lib/core/types.ts';

/** A way of sending that the agent started. It can be started again after approval. */
export interface SendIntent {
  readonly by: 'button' | 'menu' | 'shortcut' | 'enter' | 'form' | 'suggestion';
  /** Ticket or conversation the text belongs to. */
  readonly conversation: string;
  /** Name of the control or the shortcut, for the audit and for starting it again; never text of the page. */
  readonly control: string;
  /** False for the events of a gesture before its click (pointerdown to mouseup), which only prepare the send. */
  readonly completes: boolean;
  /** The control itself, where it has no name by which it could be found again. */
  readonly element?: WeakRef<HTMLElement>;
  /** Holds what would be sent, where that is not the composer: a suggestion that waits for the agent's approval. */
  readonly text?: HTMLElement;
}

/** A reply that a helpdesk's own machine offers beside the composer, to be sent by one click. */
export interface Suggestion {
  /** The element that holds its words; null where they cannot be read, which counts as not protected. */
  readonly text: HTMLElement | null;
  /** What sends it; left out where that is not known before it is pressed. */
  readonly approve?: HTMLElement | null;
}

/** The open ticket as the page shows it. */
export interface Reading {
  readonly pane: Element;
  readonly conversation: string;
  /**
   * The editable element, or null where it was not found: a contenteditable, a textarea, or the body of an editor's
   * frame; in the document, an open shadow root or a frame of the same origin.
   */
  readonly composer: HTMLElement | null;
  /** Element whose changes mean that the conversation changed. */
  readonly log: Element | null;
  /** The composer is folded away and nothing else can be written in: normal, the ticket is only read. */
  readonly folded?: boolean;
  /** Required roles that were not found, with the reason in brackets where there is one: sending may go unseen. */
  readonly missing: readonly string[];
  /**
   * How sure each role is (0…1) that was found by guess; left out where nothing was guessed. A role that is not in it is
   * known.
   */
  readonly confidence?: Readonly<Record<string, number>>;
  /** Replies on offer that never touch the composer. */
  readonly suggestions?: readonly Suggestion[];
}

/**
 * What requests mean, as match patterns with `*` over the whole address. `send` takes a reply to the customer,
 * `autosave` keeps a draft on the helpdesk's server; everything else is unknown.
 */
export interface Endpoints {
  readonly send: readonly string[];
  readonly autosave: readonly string[];
  /** Where one address takes both: a request to `url` whose body has one of these words is of that kind. */
  readonly byBody?: readonly {
    readonly url: string;
    readonly send: readonly string[];
    readonly autosave: readonly string[];
  }[];
}

/** How far an adapter was tried: on the product itself, on a replica built from public evidence, or not at all. */
export type Tried = 'product' | 'replica' | 'unverified';

/** Knows one helpdesk. Reads are cheap, synchronous and never throw; nothing in the page is changed. */
export interface Adapter {
  readonly id: string;
  readonly title: string;
  /** Match patterns of the pages it reads; empty where every customer has a host of their own. */
  readonly matches: readonly string[];
  readonly tried: Tried;
  readonly endpoints: Endpoints;
  /** Attributes whose change can change a reading, beyond those that are watched for every helpdesk. */
  readonly attributes?: readonly string[];
  /** The document and every shadow root and frame document that it reads; changes in them are watched. */
  scopes(page: Document): readonly (Document | ShadowRoot)[];
  /** The ticket in front, or null where no ticket is open. */
  read(page: Document): Reading | null;
  readConversation(reading: Reading, page: Document): Conversation;
  /**
   * The conversation from a better source than the page, such as the helpdesk's own interface with the agent's session.
   * Undefined where it does not answer. Never rejects; the page is read meanwhile.
   */
  fetchConversation?(reading: Reading, page: Document): Promise<Conversation | undefined>;
  /** The name of the agent who is signed in, where the helpdesk tells. Asked once; never rejects. */
  agentName(page: Document): Promise<string | undefined>;
  /** Where the composer's text would go. Unknown counts as public. */
  readAddress(reading: Reading): Pick<Draft, 'visibility' | 'channel' | 'to'>;
  /** The send that this event starts, or null. Called for every captured event, so it must be quick. */
  sendIntent(event: Event, page: Document): SendIntent | null;
  /**
   * Where the text comes from that the control under this event will put into the composer: the helpdesk's own machine,
   * or a macro. Null for everything else; left out where the helpdesk has none that is known.
   */
  textFrom?(event: Event): 'ai' | 'macro' | null;
  /** The ticket a send belongs to: it need not be the one in front. */
  readingOf(conversation: string, page: Document): Reading | null;
  /** Starts a send again. False where the control is no longer there. */
  send(intent: SendIntent, page: Document): boolean;
}
