import type { CustomRule, Scope, Topic, Weight } from './policy-file.ts';

/** UTF-16 offsets into one text, end exclusive. */
export type Span = readonly [start: number, end: number];

/** How much a finding weighs: `info` is shown, `warn` is shown before sending, `block` holds the send. */
export type Severity = 'info' | 'warn' | 'block';

/** One entry of a conversation, oldest first. `at` is UTC ISO 8601. */
export interface Message {
  readonly id?: string;
  readonly author: 'customer' | 'agent' | 'bot' | 'note' | 'system';
  readonly name?: string;
  readonly text: string;
  readonly at?: string;
}

/** A source a reply may stand on. `internal` sources must never reach a public draft unmarked. */
export interface Evidence {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly url?: string;
  /** UTC ISO 8601 */
  readonly updatedAt?: string;
  readonly internal?: boolean;
}

/** What the helpdesk shows of one ticket or chat. */
export interface Conversation {
  readonly helpdesk: string;
  readonly id: string;
  readonly agent?: { readonly name?: string };
  readonly url?: string;
  readonly subject?: string;
  readonly channel?: string;
  readonly brand?: string;
  readonly tags?: readonly string[];
  readonly customer: { readonly name?: string };
  readonly messages: readonly Message[];
}

/** Where a draft's words came from. `aiShare` is the share (0…1) of its words that a machine wrote. */
export interface Origin {
  readonly kind: 'typed' | 'ai' | 'inserted' | 'macro' | 'mixed';
  readonly aiShare: number;
}

/** What stands in the composer now. `to` lists the recipients the helpdesk shows. */
export interface Draft {
  readonly text: string;
  readonly visibility: 'public' | 'internal';
  readonly channel?: string;
  readonly to: readonly string[];
  readonly origin: Origin;
}

/** A passage of a source that speaks for a finding. `span` lies in that source's text. */
export interface EvidenceSpan {
  readonly source: string;
  readonly span: Span;
}

/** One thing an expert reader would stop at. `quote` is exactly the words under `span`. */
export interface Finding {
  /** Stable while the sentence around the words stays the same. */
  readonly key: string;
  readonly code: string;
  readonly severity: Severity;
  readonly on: 'draft' | 'conversation';
  /** Index into `Conversation.messages`; only with `on: 'conversation'`. */
  readonly message?: number;
  readonly span: Span;
  readonly quote: string;
  /** What is wrong with these words, in one sentence. */
  readonly say: string;
  /** Why it matters, with the regulation or incident where there is one. */
  readonly why: string;
  readonly evidence?: readonly EvidenceSpan[];
  /** Safe words to put in the place of `quote`. */
  readonly replace?: string;
  readonly by: 'rule' | 'model' | 'llm';
}

/** `human`: a person must own this conversation. `hold`, `warn`, `clear`: what stands in the draft. */
export type Verdict = 'clear' | 'warn' | 'hold' | 'human';

/** A rule that crashed. It never carries text of the conversation. */
export interface Fault {
  readonly code: string;
  readonly error: string;
}

/** What the engine says about one draft in one conversation. */
export interface Report {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  /** What rules on the stage `observe` found: for the audit, never shown and without a part in the verdict. */
  readonly observed?: readonly Finding[];
  readonly faults: readonly Fault[];
}

/** The part of a policy that the engine reads. A code that is absent keeps the rule's own severity. */
export interface Policy {
  /** Changes whenever anything in the policy changes; an approval given under another version is void. */
  readonly version: string;
  readonly severities: Readonly<Record<string, Weight>>;
  /** Numbers for rules, by code and name of the option; a rule's own value holds where one is absent. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Wordings that a rule lets pass, by code. A finding whose whole quote is one of them, in any case, is dropped. */
  readonly allowed?: Readonly<Record<string, readonly string[]>>;
  /** The team's own rules; their weights stand in `severities`. */
  readonly custom?: readonly CustomRule[];
  /** Other weights for a part of the work; of several that fit the last one wins. */
  readonly scopes?: readonly Scope[];
  readonly topics?: readonly Topic[];
  /** Who owns what fits no topic; `ai` if left out. */
  readonly otherTopics?: 'ai' | 'person';
  /** Sentences that somebody has approved, see `PolicyFile.wordings`. */
  readonly wordings?: readonly string[];
  /** The groups of agents that this one belongs to, as managed settings name them. */
  readonly groups?: readonly string[];
  /** What the gate asks for, where a team wants other than the usual. */
  readonly gate?: GatePolicy;
}

/** What the gate asks for. */
export interface GatePolicy {
  /** Share of words (0 to 1) of a machine or of unknown origin from which a text must be approved; 0.3 if left out. */
  readonly approveFrom?: number;
  /** Every public reply must be approved, what an agent typed too. Off if left out. */
  readonly approveTyped?: boolean;
  /** Agents may hide marks and panel for ten minutes; text of a machine is held all the same. On if left out. */
  readonly pause?: boolean;
  /** Agents may send unchecked, recorded, while Discern itself fails. On if left out. */
  readonly release?: boolean;
  /** What is held while Discern itself fails: text of a machine, or everything. `machine` if left out. */
  readonly onFault?: 'machine' | 'all';
}
