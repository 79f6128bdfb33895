import type { Analysis } from './text.ts';
import type { Conversation, Evidence, EvidenceSpan, Message, Severity, Span } from './types.ts';

/** A cue that a rule found on the customer's side, before the draft was read. */
export interface Cue {
  readonly code: string;
  readonly message: number;
  readonly span: Span;
}

/** A sentence of a source: a system event of the ticket or a knowledge article. */
export interface Passage {
  /** `system:<message index>` or the id of the evidence. */
  readonly source: string;
  readonly span: Span;
  /** The folded sentence, see `fold`. */
  readonly text: string;
  /** The sentence as a text of its own, see `Sentence`. */
  readonly alone: Analysis;
}

/** Everything a rule may know besides the text it reads; made once per conversation and knowledge. */
export interface Context {
  readonly conversation: Conversation;
  readonly knowledge: readonly Evidence[];
  /** One analysis per message, by index. */
  readonly messages: readonly Analysis[];
  /** Indexes of the customer messages that no human agent has answered yet. */
  readonly openTurns: readonly number[];
  readonly passages: readonly Passage[];
  /** In no order that means something. Empty while the rules on the customer's side run. */
  readonly cues: readonly Cue[];
}

/** What a rule reports. `span` lies in the text it was given, or in the message that `message` names. */
export interface Hit<Say extends string = string> {
  readonly span: Span;
  /** Index of the customer message that holds `span`, for what the draft fails to do about that message. */
  readonly message?: number;
  readonly say: Say;
  /** Values for the `{name}` slots of the message. */
  readonly slots?: Readonly<Record<string, string>>;
  readonly replace?: string;
  /** Overrides the rule's severity, for instance when a source supports the words. A policy may still change it. */
  readonly severity?: Severity;
  /** One step heavier than the rule is: info becomes warn, warn becomes block. */
  readonly heavier?: true;
  readonly evidence?: readonly EvidenceSpan[];
}

/** A reply for the rule's documentation and tests; «» stand around the words that are flagged. */
export interface Example {
  readonly text: string;
  /** Codes of other rules that rightly speak up on the same text. */
  readonly also?: readonly string[];
  /** Earlier messages of the conversation, oldest first; «» stand in them where the rule marks a message. */
  readonly messages?: readonly Message[];
  readonly knowledge?: readonly Evidence[];
  /** Name of the agent who sends the reply, where the helpdesk shows it. */
  readonly agent?: string;
  /** Severity expected, where it is not the rule's own. */
  readonly severity?: Severity;
}

/** Numbers that a policy may set, by name: thresholds, lengths, days. */
export type Options<Name extends string = string> = Readonly<Record<Name, number>>;

/** A rule of the engine. Its path below `lib/rules` is its code. No DOM, no clock, no randomness, no state. */
export interface Rule<Say extends string = string, Name extends string = string> {
  readonly code: string;
  readonly severity: Severity;
  /** Whose words it reads: the draft, each customer message, or both. */
  readonly reads: 'draft' | 'customer' | 'both';
  /**
   * The rule needs the whole text at once. Without this it reads one sentence at a time (`text` is the sentence alone),
   * and what it says is remembered while the sentence and the context stay the same: a keystroke costs one sentence.
   * A rule with this runs at every keystroke, so it must be cheap or have triggers that seldom fire.
   */
  readonly whole?: true;
  /** One line each, for the rule reference. */
  readonly firesOn: string;
  readonly notOn: string;
  /** Why it matters, with the regulation or incident and its source. */
  readonly why: string;
  readonly says: Readonly<Record<Say, string>>;
  /** What a policy may tune, with the rule's own values. */
  readonly options?: Options<Name>;
  /**
   * Codes, or groups such as `privacy/`, that name the same problem better: where a finding of theirs that weighs as much
   * or more overlaps one of this rule, this rule's is dropped.
   */
  readonly yieldsTo?: readonly string[];
  /** Folded words or `Shape`s of which at least one must stand in what the rule reads, for it to run at all. */
  readonly triggers?: readonly string[];
  readonly examples: {
    readonly flags: readonly (string | Example)[];
    readonly passes: readonly (string | Example)[];
  };
  check(text: Analysis, context: Context, options: Options<Name>): Iterable<Hit<Say>>;
  /** Whether the rule can say nothing in this context, whatever the text: then it is not run. Asked once a context. */
  idle?(context: Context): boolean;
  /**
   * For a rule that reads sentences: a last look at all its hits in the whole text, to drop, weaken or widen some.
   * Called only if there are hits. Their spans lie in `text`.
   */
  settle?(
    hits: readonly Hit<Say>[],
    text: Analysis,
    context: Context,
    options: Options<Name>,
  ): readonly Hit<Say>[];
}

/**
 * What may wake a rule besides a word. `<digit>`: an ASCII digit. `<4 digits>`: at least so many in the sentence.
 * `<at>`: an @. `<link>`: "://" or "www.". `<long>`: 13 characters or more without a blank. `<wordy>`: 150 characters or more. `<bracket>`: one of [ { < % * # _. `<capitals>`: four capital letters in a
 * row. `<foreign>`: anything beyond ASCII but the common punctuation that `fold` makes plain. `<question>`: a question mark.
 * `<name>`: a capital inside a sentence or inside a word.
 */
export type Shape =
  | '<digit>'
  | '<4 digits>'
  | '<7 digits>'
  | '<12 digits>'
  | '<at>'
  | '<link>'
  | '<long>'
  | '<wordy>'
  | '<bracket>'
  | '<capitals>'
  | '<foreign>'
  | '<question>'
  | '<name>';

/** Gives a rule its types. Throws nothing, changes nothing; the rule tester checks the rest. */
export function defineRule<const Say extends string, const Name extends string = never>(
  rule: Rule<Say, Name>,
): Rule<Say, Name> {
  return rule;
}
