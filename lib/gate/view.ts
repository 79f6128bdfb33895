import type { EvidenceSpan, Finding, Origin, Report } from '#lib/core/types.ts';
import type { DraftView } from './draft-view.ts';
import type { Decision, GateState } from './machine.ts';
import type { PassageView } from './passage.ts';

/** Whether the gate stands, and if not, why. */
export type Protection =
  | { readonly state: 'idle' }
  /** A part of the ticket was not found yet; the page may still be building it. */
  | { readonly state: 'looking' }
  /** Discern was switched on for this host, and no reply box was found: where nothing can be written, or where it can. */
  | { readonly state: 'absent' | 'doubt' }
  /** `guess` says how sure each role is (0…1) that was found without an adapter that knows it. */
  | { readonly state: 'protected'; readonly guess?: Readonly<Record<string, number>> }
  | { readonly state: 'loading' }
  /** The agent paused Discern in this tab: what is typed goes unseen, text of a machine is held. */
  | { readonly state: 'paused' }
  /** Nothing can be written here now; the conversation is read. */
  | { readonly state: 'reading' }
  /** The extension was updated or restarted: the gate in this page still holds, the rest needs a reload. */
  | { readonly state: 'outdated' }
  | { readonly state: 'unprotected'; readonly missing: readonly string[] };

/** Something the agent should know about the last action. `text` is offered on the clipboard. */
export type Notice =
  | {
      readonly kind:
        | 'sent'
        | 'not-sent'
        | 'fault'
        | 'moved'
        | 'no-ticket'
        | 'covered'
        | 'human'
        | 'loading'
        | 'offline';
    }
  /** Lock 2 held a request; `network-differs`: it was nearly what had been approved. */
  | { readonly kind: 'network' | 'network-differs' }
  | { readonly kind: 'not-written'; readonly text: string }
  | { readonly kind: 'drafted'; readonly source: string; readonly blanks: readonly string[] }
  | { readonly kind: 'rewritten'; readonly before: string };

/** The mark under the pointer or caret. The box is in CSS pixels of the viewport. */
export interface Pointed {
  readonly key: string;
  readonly box: { readonly left: number; readonly top: number; readonly bottom: number };
}

/** What the panel shows: one immutable snapshot, replaced whenever something changes. */
export interface View {
  readonly protection: Protection;
  readonly conversation: string | null;
  readonly customer: string | null;
  readonly text: string;
  readonly note: boolean;
  readonly origin: Origin;
  readonly report: Report | null;
  readonly gate: GateState;
  readonly decision: Decision;
  /** A send was held and waits for the agent. */
  readonly held: boolean;
  readonly open: boolean;
  readonly busy: 'writing' | 'sending' | null;
  /** The draft of this ticket that is on its way or waits for the agent. */
  readonly draft: DraftView | null;
  /** A message came after the draft in the reply was made. */
  readonly stale: boolean;
  /** Lock 2 does not stand in this page: protection rests on lock 1. */
  readonly alone: boolean;
  /**
   * Where the conversation was read: from the page, from the helpdesk's own interface, or from the page alone because
   * that interface did not answer.
   */
  readonly source: 'page' | 'helpdesk' | 'page-only';
  /** The text is a suggestion of the helpdesk's own machine; it stands beside the composer and cannot be written in. */
  readonly suggested: boolean;
  /** The policy lets agents pause. */
  readonly mayPause: boolean;
  readonly notice: Notice | null;
  readonly pointed: Pointed | null;
  /** Finding shown as current, by key. */
  readonly current: string | null;
}

/** What the panel may ask of the guard. The panel never touches the page or the findings itself. */
export interface Session {
  /** The snapshot now; the same object until something changes. */
  view(): View;
  /** Calls back on every change; returns how to stop. */
  subscribe(listener: () => void): () => void;
  setOpen(open: boolean): void;
  /**
   * Takes the panel's element as ours: what happens in it is no send, and it is put back when the page removes it.
   * False where there is a panel already.
   */
  adopt(host: HTMLElement): boolean;
  /** The page covers the button that was pressed, so nothing was decided. */
  covered(): void;
  compose(): Promise<void>;
  /** Ends the draft that is on its way; its words so far stay in view. */
  stopDraft(): void;
  /** Puts the draft in view into the reply. */
  insertDraft(): Promise<void>;
  discardDraft(): void;
  /** Puts the suggestion in view into the reply. */
  adoptSuggestion(): Promise<void>;
  rewrite(finding: Finding): Promise<void>;
  undoRewrite(): Promise<void>;
  keep(key: string, reason: string): void;
  unkeep(key: string): void;
  own(): void;
  release(reason: string): Promise<void>;
  approveAndSend(): Promise<void>;
  /** Makes a finding current: counts as looked at, points its words out. */
  show(key: string | null): void;
  /** What a finding stands on, as it reads now; null where it is gone. */
  passage(evidence: EvidenceSpan): PassageView | null;
  /** Hides marks and panel for ten minutes, if the policy allows it; or ends that. */
  pause(on: boolean): void;
  dismissNotice(): void;
  backToComposer(): void;
  /** Where the composer begins, in CSS pixels from the top of the viewport; the panel keeps clear of it. */
  composerTop(): number | null;
}

/** Where the guard leaves its session for the panel: both run in the same isolated world. */
export const SESSION = Symbol.for('discern.session');
