import type { GatePolicy, Severity } from './types.ts';

/**
 * What a team wants of a rule. `observe` is the first stage of a rollout: findings are counted in the audit, and nobody
 * who writes a reply sees them.
 */
export type Weight = Severity | 'observe' | 'off';

/** From `from` on (UTC ISO 8601) a rule weighs `severity`. */
export interface RolloutStep {
  readonly from: string;
  readonly severity: Weight;
}

/** What a policy changes about a built-in rule. */
export interface RuleChange {
  readonly severity?: Weight;
  /** Stages with a date, earliest first; the last one whose date has come wins over `severity`. */
  readonly rollout?: readonly RolloutStep[];
  /** Numbers the rule offers, by name. */
  readonly options?: Readonly<Record<string, number>>;
  /** Wordings this rule lets pass: a finding whose whole quote is one of them, in any case, is dropped. */
  readonly allowed?: readonly string[];
}

/** A text for a custom rule's own test; «» stand around the words it must flag. */
export interface CustomCase {
  readonly text: string;
  /** What the customer wrote before; «» stand there where the rule reads the customer. */
  readonly customer?: string;
}

interface CustomBase {
  /** Lower case, digits and hyphens; the rule's code is `custom/<id>`. */
  readonly id: string;
  readonly title: string;
  readonly severity: Weight;
  readonly rollout?: readonly RolloutStep[];
  /** Shown to the agent. `{match}` stands for the words that were found. */
  readonly message: string;
  readonly why: string;
  /** Safe words to put in the place of those found. */
  readonly replace?: string;
  /** Regulations and standards, such as "FCA CONC 7.3"; for reports. */
  readonly tags?: readonly string[];
  /** Words, of the same sentence, that make a finding one step heavier (info → warn → block). */
  readonly raise?: readonly string[];
  /** Words of the same sentence that silence the rule. */
  readonly veto?: readonly string[];
  readonly tests: {
    readonly flags: readonly (string | CustomCase)[];
    readonly passes: readonly (string | CustomCase)[];
  };
}

/**
 * Words and phrases are found as whole words in any case; a `*` at the end of a word stands for any ending
 * ("guarantee*"). Blanks match any run of blanks.
 */
export type CustomRule = CustomBase &
  (
    | { readonly kind: 'phrase'; readonly reads: 'draft' | 'customer'; readonly phrases: readonly string[] }
    /** A regular expression of RE2, read line by line. */
    | {
        readonly kind: 'pattern';
        readonly reads: 'draft' | 'customer';
        readonly pattern: string;
        readonly matchCase?: boolean;
      }
    /** Where one of `when` stands (or, without `when`, in every public reply) one of `phrases` must stand in the draft. */
    | {
        readonly kind: 'require';
        readonly in: 'draft' | 'conversation';
        readonly when: readonly string[];
        readonly phrases: readonly string[];
      }
    /** Where one of `after` stands in the conversation, or earlier in the draft, none of `phrases` may stand in the draft. */
    | {
        readonly kind: 'forbid-after';
        readonly after: readonly string[];
        readonly phrases: readonly string[];
      }
    /** No amount, percentage or number of days in the draft may be over `max`; no draft longer than `max` words. */
    | { readonly kind: 'limit'; readonly of: 'money' | 'percent' | 'days' | 'words'; readonly max: number }
  );

/** Where severities differ: all that are named must fit, each by any of its values, in any case. */
export interface ScopeWhen {
  readonly brand?: readonly string[];
  readonly channel?: readonly string[];
  /** Groups of agents, as managed settings name them. */
  readonly group?: readonly string[];
  /** Languages of the conversation, ISO 639-1. */
  readonly language?: readonly string[];
  readonly tag?: readonly string[];
  /** Where the draft's words came from. */
  readonly origin?: readonly ('typed' | 'ai' | 'inserted' | 'macro' | 'mixed')[];
}

/** Severities that hold in a part of the work. Of several scopes that fit the last one wins. */
export interface Scope {
  readonly title: string;
  readonly when: ScopeWhen;
  /** By code, `custom/<id>` too. */
  readonly rules: Readonly<Record<string, Weight>>;
}

/** Something that customers write about. Where a person owns it, nothing is drafted by AI. */
export interface Topic {
  readonly id: string;
  readonly title: string;
  readonly phrases: readonly string[];
  readonly owner: 'ai' | 'person';
}

/** A part of a helpdesk page: CSS selectors, best first. */
export interface RoleFields {
  readonly candidates: readonly string[];
  readonly required: boolean;
}

/** A team's own adapter as settings and policy hold it: a table of roles in plain JSON. */
export interface TableFields {
  readonly id: string;
  readonly title: string;
  readonly matches: readonly string[];
  readonly tried: 'unverified';
  readonly conversation: string;
  readonly shadow?: readonly string[];
  readonly frames?: readonly string[];
  readonly roles: Readonly<Record<string, RoleFields>>;
  readonly keys: readonly {
    readonly name: string;
    readonly code: string;
    readonly mod?: boolean;
    readonly ctrl?: boolean;
    readonly alt?: boolean;
    readonly shift?: boolean;
    readonly inComposer: boolean;
  }[];
  readonly endpoints: { readonly send: readonly string[]; readonly autosave: readonly string[] };
}

/** What a policy took of a pack. */
export interface TakenPack {
  /** Of the pack, when something of it was last taken. */
  readonly version: string;
  /** A fingerprint of each part as the pack had it then, by its place. */
  readonly took: Readonly<Record<string, string>>;
}

/** A policy as a team lead writes it: one JSON file. */
export interface PolicyFile {
  readonly schema: 1;
  /** The team's own name for this state of the policy. */
  readonly version?: string;
  readonly title?: string;
  readonly rules?: Readonly<Record<string, RuleChange>>;
  readonly custom?: readonly CustomRule[];
  readonly scopes?: readonly Scope[];
  readonly topics?: readonly Topic[];
  /** Who owns what fits no topic: `ai` if left out. */
  readonly otherTopics?: 'ai' | 'person';
  /** Sentences that somebody has approved: what they say is at most information, personal data and security apart. */
  readonly wordings?: readonly string[];
  readonly sources?: {
    /** Articles older than this are stale. Days. */
    readonly staleAfterDays?: number;
  };
  readonly providers?: {
    readonly allowed?: readonly ('saved-replies' | 'openai-compatible')[];
    /** Origins a model may be asked at; without it, any. */
    readonly endpoints?: readonly string[];
    /** What is masked before a request leaves: cards and secrets always, with `personal` e-mail addresses and phone numbers too. */
    readonly mask?: 'secrets' | 'personal';
  };
  readonly gate?: GatePolicy;
  readonly audit?: {
    /** Events older than this are deleted. Days. */
    readonly keepDays?: number;
  };
  /** Helpdesks that the team taught Discern to read. They judge nothing, so approvals outlive a change of them. */
  readonly adapters?: readonly TableFields[];
  /** What the team can bear; a simulation says when a policy goes over it. */
  readonly budget?: {
    /** Share of replies held, 0 to 1. */
    readonly held?: number;
    /** Share of replies with any warning or hold, 0 to 1. */
    readonly warned?: number;
    /** Marks per reply. */
    readonly marks?: number;
  };
  /** What was taken of packs, by the pack's id. */
  readonly packs?: Readonly<Record<string, TakenPack>>;
}
