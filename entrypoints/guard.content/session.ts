import type { EvidenceSpan, Finding } from '#lib/core/types.ts';
import { remap } from '#lib/engine/remap.ts';
import { approve, decide, type GateState, keep, open, own, release, unkeep } from '#lib/gate/machine.ts';
import { type PassageView, passageOf } from '#lib/gate/passage.ts';
import type { Session, View } from '#lib/gate/view.ts';
import { replaceIn } from '#lib/helpdesk/write.ts';
import type { Desk, Now } from './desk.ts';
import { Drafting } from './drafting.ts';
import { sendAgain } from './send-again.ts';
import { adoptSuggestion } from './suggestion.ts';
import type { Ticket } from './ticket.ts';

/** What the agent does in the panel, carried out on the desk. */
export class GuardSession implements Session {
  readonly #desk: Desk;
  readonly #drafting: Drafting;
  readonly #adopt: (host: HTMLElement) => void;
  #hasPanel = false;
  #rewritten: {
    readonly ticket: Ticket;
    readonly before: string;
    readonly after: string;
    readonly at: number;
  } | null = null;

  /** `adopt` takes an element of ours into the page's guard. */
  constructor(desk: Desk, adopt: (host: HTMLElement) => void) {
    this.#adopt = adopt;
    this.#desk = desk;
    this.#drafting = new Drafting(desk);
  }

  view = (): View => this.#desk.store.view;

  subscribe = (listener: () => void): (() => void) => this.#desk.store.subscribe(listener);

  setOpen(isOpen: boolean): void {
    this.#desk.store.set({ open: isOpen, pointed: null, current: null });
    this.#desk.marks.point(null);
  }

  adopt(host: HTMLElement): boolean {
    if (this.#hasPanel) return false;
    this.#hasPanel = true;
    this.#adopt(host);
    return true;
  }

  compose = (): Promise<void> => this.#drafting.compose();

  stopDraft = (): void => this.#drafting.stop();

  insertDraft = (): Promise<void> => this.#drafting.insert();

  discardDraft = (): void => this.#drafting.discard();

  adoptSuggestion = (): Promise<void> => adoptSuggestion(this.#desk);

  async rewrite(finding: Finding): Promise<void> {
    const { replace, quote } = finding;
    const { view } = this.#desk.store;
    const now = this.#desk.now();
    if (!now || replace === undefined || view.busy) return;
    if (now.reading.suggested) return this.#desk.store.settle({ kind: 'not-written', text: replace });
    // The panel shows the text of the last frame; the words may have moved since.
    const [moved] = remap([finding], view.text, now.taken.draft.text);
    if (!moved) return this.#desk.store.settle({ kind: 'moved' });
    const { span } = moved;
    const written = await this.#desk.write('typing', () =>
      replaceIn(now.reading.composer, span, quote, replace),
    );
    if (!written.ok) {
      return this.#desk.store.settle(
        written.reason === 'moved' ? { kind: 'moved' } : { kind: 'not-written', text: replace },
      );
    }
    this.#rewritten = { ticket: now.ticket, before: quote, after: replace, at: span[0] };
    this.#desk.audit.decided(now.ticket, now.taken, 'rewritten', { finding });
    this.#desk.store.settle({ kind: 'rewritten', before: quote });
  }

  async undoRewrite(): Promise<void> {
    const last = this.#rewritten;
    const now = this.#desk.now();
    this.#rewritten = null;
    if (!last || now?.ticket !== last.ticket) return this.#desk.store.settle({ kind: 'moved' });
    const span = [last.at, last.at + last.after.length] as const;
    const { composer } = now.reading;
    const written = await this.#desk.write('typing', () =>
      replaceIn(composer, span, last.after, last.before),
    );
    this.#desk.store.settle(written.ok ? null : { kind: 'moved' });
  }

  keep(key: string, reason: string): void {
    this.#decide((now, gate) => {
      const kept = keep(open(gate, key), key, reason);
      const finding = now.taken.report?.findings.find((one) => one.key === key);
      now.ticket.gate = kept;
      if (finding && kept.kept.has(key))
        this.#desk.audit.decided(now.ticket, now.taken, 'kept', { finding, reason });
      return kept;
    });
  }

  unkeep(key: string): void {
    this.#decide((_, gate) => unkeep(gate, key));
  }

  own(): void {
    this.#decide((now, gate) => {
      this.#desk.audit.decided(now.ticket, now.taken, 'owned');
      return own(gate);
    });
  }

  async release(reason: string): Promise<void> {
    const now = this.#desk.now();
    if (!now) return;
    now.ticket.gate = release(now.ticket.gate, now.taken, reason);
    if (!now.ticket.gate.released) return;
    this.#desk.audit.decided(now.ticket, now.taken, 'released', { reason });
    await this.#send(now);
  }

  async approveAndSend(): Promise<void> {
    const now = this.#desk.now();
    if (!now) return this.#desk.store.settle({ kind: 'no-ticket' });
    now.ticket.gate = approve(now.ticket.gate, now.taken);
    // The text, the conversation or a finding changed since the panel was drawn: show it instead of sending.
    if (!decide(now.ticket.gate, now.taken).pass) return this.#desk.refresh();
    this.#desk.audit.decided(now.ticket, now.taken, 'approved');
    await this.#send(now);
  }

  show(key: string | null): void {
    if (key !== null) this.#decide((_, gate) => open(gate, key));
    this.#desk.marks.point(key);
    this.#desk.store.set({ current: key });
  }

  passage(evidence: EvidenceSpan): PassageView | null {
    const ticket = this.#desk.shown();
    return ticket && passageOf(evidence, ticket.conversation, ticket.knowledge);
  }

  covered(): void {
    this.#desk.store.set({ notice: { kind: 'covered' } });
  }

  pause(on: boolean): void {
    const now = this.#desk.now();
    if (!now || (on && !this.#desk.mayPause)) return;
    this.#desk.audit.decided(now.ticket, now.taken, on ? 'paused' : 'resumed');
    if (on) this.#desk.pause.start();
    else this.#desk.pause.end();
    if (on) this.setOpen(false);
  }

  dismissNotice(): void {
    this.#desk.store.set({ notice: null });
  }

  backToComposer(): void {
    this.#desk.seen()?.composer.focus({ preventScroll: true });
  }

  composerTop(): number | null {
    return this.#desk.composerBox()?.top ?? null;
  }

  async #send(now: Now): Promise<void> {
    this.#desk.store.set({ busy: 'sending', notice: null });
    const sent = await sendAgain(this.#desk, now);
    this.#desk.store.settle({ kind: sent ? 'sent' : 'not-sent' });
    if (!sent) {
      // The approval was used up by an attempt that came to nothing; the agent may send the same text by hand.
      this.#desk.network.takeBack(now.ticket);
      now.ticket.gate = approve(now.ticket.gate, now.taken);
      return this.#desk.refresh();
    }
    this.setOpen(false);
    this.backToComposer();
  }

  #decide(change: (now: Now, gate: GateState) => GateState): void {
    const now = this.#desk.now();
    if (!now) return;
    now.ticket.gate = change(now, now.ticket.gate);
    this.#desk.refresh();
  }
}
