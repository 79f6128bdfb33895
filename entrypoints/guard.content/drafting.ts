import { type Basis, basisOf, type DraftView, isNewer } from '#lib/gate/draft-view.ts';
import { appendTo } from '#lib/helpdesk/write.ts';
import { t } from '#lib/i18n/guard.ts';
import { DRAFT_STREAM, type DraftPart } from '#lib/messaging/draft-part.ts';
import { openStream, StreamError } from '#lib/messaging/stream.ts';
import type { Desk } from './desk.ts';
import type { Ticket } from './ticket.ts';

const EMPTY: DraftView = { text: '', state: 'streaming', say: '', source: '', blanks: [] };

/**
 * Brings drafts from the background into the reply. A draft belongs to the ticket it was asked for: if the agent is
 * elsewhere when it is ready, or the conversation moved on, it waits in the panel and is never inserted by itself.
 */
export class Drafting {
  readonly #desk: Desk;
  readonly #running = new Map<Ticket, AbortController>();

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Asks for a draft for the ticket in front. Refuses where a person must own the conversation. */
  async compose(): Promise<void> {
    const { store } = this.#desk;
    const now = this.#desk.now();
    if (!now || now.reading.suggested) return store.settle({ kind: 'no-ticket' });
    const { ticket, taken } = now;
    if (!taken.report) return store.settle({ kind: 'loading' });
    if (taken.report.verdict === 'human' && !ticket.gate.owned) return store.settle({ kind: 'human' });
    if (this.#running.has(ticket)) return;
    const abort = new AbortController();
    this.#running.set(ticket, abort);
    store.settle(null);
    this.#show(ticket, EMPTY);
    // The page may not show what is to be answered.
    await ticket.fetched.settled();
    // And what it did not show may ask for a person: then nothing is asked of a drafter.
    const whole = this.#desk.now();
    const stands = whole?.ticket === ticket && whole.taken.report ? whole.taken.report : null;
    if (stands?.verdict === 'human' && !ticket.gate.owned) {
      this.#running.delete(ticket);
      this.#show(ticket, null);
      return store.settle({ kind: 'human' });
    }
    const basis = basisOf(ticket.conversation.messages);
    const draft = await this.#receive(ticket, abort.signal);
    this.#running.delete(ticket);
    await this.#finish(ticket, draft, basis);
  }

  /** Ends the draft of the ticket in front; what had come stays in view. */
  stop(): void {
    const ticket = this.#desk.now()?.ticket;
    if (ticket) this.#running.get(ticket)?.abort();
  }

  /** Puts the draft in view into the reply of its ticket. */
  async insert(): Promise<void> {
    const now = this.#desk.now();
    const draft = now?.ticket.draft;
    if (!now || now.reading.suggested || !draft?.text) return;
    const { ticket, reading } = now;
    ticket.origin.expectAi(draft.text);
    this.#desk.network.drafted(ticket, draft.text);
    ticket.draft = null;
    const basis = basisOf(ticket.conversation.messages);
    const { text, source, blanks } = draft;
    const written = await this.#desk.write('ai', () => appendTo(reading.composer, text));
    const notice = written.ok
      ? ({ kind: 'drafted', source, blanks } as const)
      : ({ kind: 'not-written', text } as const);
    if (written.ok) ticket.basis = basis;
    this.#desk.store.settle(notice);
    const after = this.#desk.now();
    if (after?.ticket === ticket) this.#desk.audit.decided(ticket, after.taken, 'drafted');
  }

  /** Throws the draft in view away. */
  discard(): void {
    const ticket = this.#desk.now()?.ticket;
    if (!ticket) return;
    this.#running.get(ticket)?.abort();
    this.#show(ticket, null);
  }

  async #receive(ticket: Ticket, signal: AbortSignal): Promise<DraftView> {
    let draft = EMPTY;
    try {
      for await (const part of openStream<DraftPart>(DRAFT_STREAM, ticket.conversation, signal)) {
        if (part.kind === 'text') {
          draft = { ...draft, text: draft.text + part.text };
          this.#show(ticket, draft);
        } else if (part.kind === 'none') return broken(draft, part.say);
        else {
          const { source, blanks, complete, say } = part;
          return {
            ...draft,
            source,
            blanks,
            ...(complete ? { state: 'ready' } : { state: 'cut', say: say ?? t('draft.cut') }),
          };
        }
      }
      return broken(draft, t(signal.aborted ? 'draft.stopped' : 'draft.cut'));
    } catch (error) {
      return broken(draft, error instanceof StreamError ? error.message : t('draft.reload'));
    }
  }

  async #finish(ticket: Ticket, draft: DraftView, basis: Basis): Promise<void> {
    const now = this.#desk.now();
    if (draft.state !== 'ready') return this.#show(ticket, draft);
    if (isNewer(ticket.conversation.messages, basis))
      return this.#show(ticket, { ...draft, say: t('draft.stale') });
    if (!now) return this.#show(ticket, { ...draft, say: t('draft.gone') });
    if (now.ticket !== ticket) return this.#show(ticket, { ...draft, say: t('draft.switched') });
    ticket.draft = draft;
    await this.insert();
  }

  #show(ticket: Ticket, draft: DraftView | null): void {
    ticket.draft = draft;
    if (draft && draft.state !== 'streaming') this.#desk.network.drafted(ticket, draft.text);
    if (this.#desk.store.view.conversation === ticket.conversation.id) this.#desk.store.set({ draft });
  }
}

// Words that came stay usable.
function broken(draft: DraftView, say: string): DraftView {
  return { ...draft, state: draft.text ? 'cut' : 'failed', say };
}
