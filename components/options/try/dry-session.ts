import type {
  Conversation,
  Draft,
  Evidence,
  EvidenceSpan,
  Finding,
  Policy,
  Report,
} from '#lib/core/types.ts';
import { bindingOf } from '#lib/gate/binding.ts';
import { IDLE_VIEW } from '#lib/gate/idle-view.ts';
import {
  approve,
  consume,
  decide,
  FRESH,
  type GateState,
  keep,
  open,
  own,
  release,
  type Situation,
  unkeep,
} from '#lib/gate/machine.ts';
import { type PassageView, passageOf } from '#lib/gate/passage.ts';
import type { Notice, Session, View } from '#lib/gate/view.ts';

/** What stands on the page at one moment, judged. */
export interface Moment {
  readonly draft: Draft;
  readonly conversation: Conversation;
  readonly knowledge: readonly Evidence[];
  readonly report: Report;
  readonly policy: Policy;
}

/** What the page does when the panel asks for it. */
export interface Outside {
  /** Puts another text into the reply. */
  write(text: string): void;
  focusReply(): void;
  /** Points out the words of a finding, or of none. */
  point(key: string | null): void;
  /** A send that would leave now. */
  leaves(because: 'passes' | 'approved' | 'released'): void;
}

/** The gate without a helpdesk: the panel decides by the same machine as in a page, and nothing is ever sent or recorded. */
export class DrySession implements Session {
  readonly #outside: Outside;
  readonly #listeners = new Set<() => void>();
  #gate: GateState = FRESH;
  #moment: Moment | null = null;
  #view: View = EMPTY_VIEW;
  #before: { readonly from: string; readonly to: string } | null = null;

  constructor(outside: Outside) {
    this.#outside = outside;
  }

  /** Shows another moment. */
  look(moment: Moment): void {
    const was = this.#moment;
    this.#moment = moment;
    const isSame = was?.draft.text === moment.draft.text && was.policy.version === moment.policy.version;
    this.#show(
      isSame ? {} : { held: false, ...(this.#before?.to === moment.draft.text ? {} : { notice: null }) },
    );
  }

  /** Presses the helpdesk's Send button. Answers whether the reply would be held. */
  press(): boolean {
    const situation = this.#situation();
    if (!situation) return false;
    const decision = decide(this.#gate, situation);
    if (decision.pass) {
      this.#gate = consume(this.#gate);
      this.#show({ held: false });
      this.#outside.leaves('passes');
      return false;
    }
    // As in a helpdesk, what must be resolved first is in front.
    const current = decision.needs.find((need) => need.kind === 'resolve')?.keys[0] ?? null;
    if (current !== null) this.#gate = open(this.#gate, current);
    this.#show({ held: true, open: true, current });
    return true;
  }

  view = (): View => this.#view;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  setOpen(isOpen: boolean): void {
    this.#show({ open: isOpen });
  }

  async rewrite({ span, quote, replace }: Finding): Promise<void> {
    const text = this.#moment?.draft.text ?? '';
    if (replace === undefined) return;
    if (text.slice(...span) !== quote) return this.#show({ notice: { kind: 'moved' } });
    this.#put(text, text.slice(0, span[0]) + replace + text.slice(span[1]), {
      kind: 'rewritten',
      before: quote,
    });
  }

  async undoRewrite(): Promise<void> {
    const { from, to } = this.#before ?? {};
    if (from === undefined || to !== this.#moment?.draft.text)
      return this.#show({ notice: { kind: 'moved' } });
    this.#put(to ?? '', from, null);
  }

  keep(key: string, reason: string): void {
    this.#decide(keep(open(this.#gate, key), key, reason));
  }

  unkeep(key: string): void {
    this.#decide(unkeep(this.#gate, key));
  }

  own(): void {
    this.#decide(own(this.#gate));
  }

  async approveAndSend(): Promise<void> {
    const situation = this.#situation();
    if (!situation) return;
    this.#leave(approve(this.#gate, situation), situation, 'approved');
  }

  async release(reason: string): Promise<void> {
    const situation = this.#situation();
    if (situation) this.#leave(release(this.#gate, situation, reason), situation, 'released');
  }

  show(key: string | null): void {
    if (key !== null) this.#gate = open(this.#gate, key);
    this.#show({ current: key });
    this.#outside.point(key);
  }

  passage(evidence: EvidenceSpan): PassageView | null {
    return this.#moment && passageOf(evidence, this.#moment.conversation, this.#moment.knowledge);
  }

  dismissNotice(): void {
    this.#show({ notice: null });
  }

  backToComposer(): void {
    this.#outside.focusReply();
  }

  covered(): void {
    this.#show({ notice: { kind: 'covered' } });
  }

  // What needs a helpdesk is not offered here.
  adopt = (): boolean => true;
  compose = async (): Promise<void> => {};
  stopDraft = (): void => {};
  insertDraft = async (): Promise<void> => {};
  discardDraft = (): void => {};
  adoptSuggestion = async (): Promise<void> => {};
  pause = (): void => {};
  composerTop = (): null => null;

  #put(from: string, to: string, notice: Notice | null): void {
    this.#before = notice ? { from, to } : null;
    this.#show({ notice });
    this.#outside.write(to);
  }

  #leave(gate: GateState, situation: Situation, because: 'approved' | 'released'): void {
    if (!decide(gate, situation).pass) return;
    this.#gate = consume(gate);
    this.#show({ held: false });
    this.#outside.leaves(because);
  }

  #decide(gate: GateState): void {
    this.#gate = gate;
    this.#show({});
  }

  #situation(): Situation | null {
    if (!this.#moment) return null;
    const { draft, conversation, report, policy } = this.#moment;
    const binding = bindingOf(draft, conversation, policy.version);
    return { draft, report, binding, ...(policy.gate ? { gate: policy.gate } : {}) };
  }

  #show(change: Partial<View>): void {
    const situation = this.#situation();
    if (!situation) return;
    const { draft, report } = situation;
    this.#view = {
      ...this.#view,
      ...change,
      text: draft.text,
      note: draft.visibility === 'internal',
      origin: draft.origin,
      report,
      gate: this.#gate,
      decision: decide(this.#gate, situation),
      customer: this.#moment?.conversation.customer.name ?? null,
    };
    for (const listener of this.#listeners) listener();
  }
}

/** Without a conversation's id the panel offers no draft: none is made here. */
const EMPTY_VIEW: View = { ...IDLE_VIEW, protection: { state: 'protected' }, open: true, source: 'helpdesk' };
