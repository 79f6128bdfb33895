import { browser } from 'wxt/browser';
import { type Answer, FROM, type Kind, type Protocol } from './protocol.ts';

/** The part of a message's sender that privileges and injection need. */
export interface Sender {
  readonly id?: string;
  readonly origin?: string;
  readonly url?: string;
  readonly tab?: { readonly id?: number };
  readonly frameId?: number;
  /** Not told by every browser. */
  readonly documentId?: string;
}

/** Checks and types an input at the receiving side; throws with a plain message. */
export type Parser<K extends Kind> = (input: unknown) => Protocol[K]['in'];

/** One handler for every kind; leaving one out is a type error. */
export type Handlers = {
  readonly [K in Kind]: {
    readonly parse: Parser<K>;
    readonly handle: (input: Protocol[K]['in'], sender: Sender) => Promise<Protocol[K]['out']>;
  };
};

/**
 * Answers one message. The sender's origin decides what it may ask: it comes from the browser, so a page cannot forge
 * it. Never throws: a refusal or a crash becomes an answer.
 */
export async function answer(
  handlers: Handlers,
  message: unknown,
  sender: Sender,
  self: { readonly id: string; readonly origin: string },
): Promise<Answer> {
  const { kind, input } = (message ?? {}) as { kind?: unknown; input?: unknown };
  if (sender.id !== self.id) return { ok: false, error: 'Messages from elsewhere are not answered.' };
  if (typeof kind !== 'string' || !Object.hasOwn(handlers, kind))
    return { ok: false, error: 'Unknown message.' };
  if (FROM[kind as Kind] === 'extension' && sender.origin !== self.origin) {
    return { ok: false, error: `Only the extension's own pages may ask for ${kind}.` };
  }
  const handler = handlers[kind as Kind] as Handlers['knowledge.relevant'];
  try {
    return { ok: true, value: await handler.handle(handler.parse(input), sender) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : 'The request failed.' };
  }
}

/** Serves the handlers to every part of the extension. Call once, at the top of the background. */
export function serve(handlers: Handlers): void {
  const self = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).origin };
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    void answer(handlers, message, sender as Sender, self).then(respond);
    return true;
  });
}
