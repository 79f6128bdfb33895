import { judgesDraft } from '#lib/core/judges-draft.ts';
import { TOO_LONG } from '#lib/core/limits.ts';
import type { Draft, Finding, GatePolicy, Report } from '#lib/core/types.ts';
import type { Binding } from './binding.ts';

/** What an agent has decided about one conversation. Immutable; every function below gives a new state. */
export interface GateState {
  /** Findings that the agent has looked at, by key. */
  readonly opened: ReadonlySet<string>;
  /** Findings kept as they are, by key, with the agent's reason. */
  readonly kept: ReadonlyMap<string, string>;
  /** The agent took the conversation over, which a `human` verdict asks for. */
  readonly owned: boolean;
  /** What was approved. It lets one send pass, and only for exactly this binding. */
  readonly approval: Binding | null;
  /** The approval releases text that could not be checked; the agent said why. */
  readonly released: boolean;
}

/** What stands in the composer at the moment of a decision. `report` is null where the engine could not judge it. */
export interface Situation {
  readonly draft: Draft;
  readonly report: Report | null;
  readonly binding: Binding;
  /** What the policy asks of the gate. */
  readonly gate?: GatePolicy;
}

/** What is still missing before a held text may leave. */
export type Need =
  | { readonly kind: 'own' }
  | { readonly kind: 'resolve'; readonly keys: readonly string[] }
  | { readonly kind: 'approve' }
  /** It could not be checked; it may be released with a reason. */
  | { readonly kind: 'unchecked' }
  /** It could not be checked, and the policy knows no release: only a check helps. */
  | { readonly kind: 'check' };

export type Decision =
  | {
      readonly pass: true;
      readonly because: 'note' | 'empty' | 'clean' | 'kept' | 'approved' | 'released' | 'unchecked';
    }
  | { readonly pass: false; readonly needs: readonly Need[] };

export const FRESH: GateState = {
  opened: new Set(),
  kept: new Map(),
  owned: false,
  approval: null,
  released: false,
};

/**
 * Decides whether the text may leave now. Pure. Notes pass; what a person typed (or a team macro) is held only by block
 * findings; text of a machine or of unknown origin always needs one approval, bound to the exact text. Where checks failed
 * there is nothing to approve: such text needs a release with a reason; what was typed passes unchecked, if the policy does not
 * hold it too.
 */
export function decide(state: GateState, situation: Situation): Decision {
  const { draft, report, binding, gate } = situation;
  if (draft.visibility === 'internal') return { pass: true, because: 'note' };
  if (draft.text.trim() === '') return { pass: true, because: 'empty' };
  const typed = isTyped(draft) && !gate?.approveTyped;
  const isApproved = state.approval === binding;
  const needs = report ? needsOf(state, draft, report) : [];
  if (isUnchecked(situation)) {
    if (typed && gate?.onFault !== 'all')
      return needs.length > 0 ? { pass: false, needs } : { pass: true, because: 'unchecked' };
    if (needs.length === 0 && isApproved && state.released) return { pass: true, because: 'released' };
    return { pass: false, needs: [...needs, { kind: gate?.release === false ? 'check' : 'unchecked' }] };
  }
  if (needs.length > 0) return { pass: false, needs: typed ? needs : [...needs, { kind: 'approve' }] };
  if (!typed)
    return isApproved && !state.released
      ? { pass: true, because: 'approved' }
      : { pass: false, needs: [{ kind: 'approve' }] };
  return { pass: true, because: report && blocks(report).length > 0 ? 'kept' : 'clean' };
}

/** No check ran, or some failed. That a text is too long to be read to its end counts where everything is held. */
function isUnchecked({ report, gate }: Situation): boolean {
  return !report?.faults.every(({ code }) => code === TOO_LONG && gate?.onFault !== 'all');
}

function needsOf(state: GateState, draft: Draft, report: Report): Need[] {
  const needs: Need[] = [];
  if (report.verdict === 'human' && !isTyped(draft) && !state.owned) needs.push({ kind: 'own' });
  const open = blocks(report).filter(({ key }) => !state.kept.has(key));
  if (open.length > 0) needs.push({ kind: 'resolve', keys: open.map(({ key }) => key) });
  return needs;
}

/** Typed by the agent, or an unchanged macro of the team: held only by what it says. */
export function isTyped({ origin }: Draft): boolean {
  return origin.kind === 'typed' || origin.kind === 'macro';
}

function blocks(report: Report): readonly Finding[] {
  return report.findings.filter((finding) => finding.severity === 'block' && judgesDraft(finding));
}

/** The agent looked at a finding. */
export function open(state: GateState, key: string): GateState {
  return state.opened.has(key) ? state : { ...state, opened: new Set([...state.opened, key]) };
}

/** The agent keeps a finding's words. Needs a reason and a finding that was looked at; otherwise nothing changes. */
export function keep(state: GateState, key: string, reason: string): GateState {
  const given = reason.trim();
  if (!given || !state.opened.has(key)) return state;
  return { ...state, kept: new Map([...state.kept, [key, given]]) };
}

/** Takes a kept finding back. */
export function unkeep(state: GateState, key: string): GateState {
  const kept = new Map(state.kept);
  return kept.delete(key) ? { ...state, kept } : state;
}

/** The agent owns a conversation that needs a person. */
export function own(state: GateState): GateState {
  return { ...state, owned: true };
}

/** Approves exactly this text, if nothing but the approval is missing; otherwise nothing changes. */
export function approve(state: GateState, situation: Situation): GateState {
  const decision = decide({ ...state, approval: null }, situation);
  const onlyApproval = !decision.pass && decision.needs.every(({ kind }) => kind === 'approve');
  return onlyApproval || decision.pass ? { ...state, approval: situation.binding, released: false } : state;
}

/**
 * The emergency exit for text that could not be checked, if nothing else is missing and the policy leaves it open. Needs a
 * reason; it is for the audit.
 */
export function release(state: GateState, situation: Situation, reason: string): GateState {
  if (!reason.trim()) return state;
  const decision = decide({ ...state, approval: null }, situation);
  const onlyUnchecked = !decision.pass && decision.needs.every(({ kind }) => kind === 'unchecked');
  return onlyUnchecked ? { ...state, approval: situation.binding, released: true } : state;
}

/** A send passed: its approval is used up. */
export function consume(state: GateState): GateState {
  return state.approval === null ? state : { ...state, approval: null, released: false };
}
