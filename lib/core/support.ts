import { amounts, durations, plainNumber } from './figures.ts';
import { saysNo } from './grammar.ts';
import type { Context, Hit, Passage } from './rule.ts';
import type { EvidenceSpan } from './types.ts';

/** A statement of the draft that a source may stand for. */
export interface Claim {
  /** Finds the same matter in a source, without the flag `g`. */
  readonly topic: RegExp;
  /** The folded clause that makes the statement; its figures must be in the sources, its content words in an article. */
  readonly text: string;
}

// A call that only reads, by the first word of its name.
const READS =
  /^(?:get|find|list|search|calculate|think|fetch|read|lookup|look_up|query|check|show|view)_|^think\b/;
const FAILED =
  /\b(?:fail(?:ed|ure|s)?|errors?|declined|rejected|denied|reversed|invalid|not found|pending approval|awaiting|customer (?:asks?|asked|requests?|requested|wants?)|requested (?:a |an |the )?(?:full )?(?:refund|cancell?ation|credit)|(?:refund|cancell?ation|credit) (?:was |is )?requested|eligible|would)\b/;
const BARE_NUMBER = /(?<![\w.])\d{1,9}(?:,\d{3}){0,2}(?:\.\d{1,2})?(?![\w])/g;
// In JSON a "no" is a value of some field, not a denial.
const STRUCTURED = /[{}]|":/;
// What an answer in JSON tells of an act: the name of the call, its state, and fields that only the act fills.
const CALL = /^\w{3,60}(?= ?[({])/;
const TELLING =
  /"\w{0,30}(?:amount|difference)": ?-\d|"(?:\w{1,30}_)?(?:status|state|result|message|event|action|type|outcome|summary)": ?"[^"]{1,120}"|"(?:cancel|return|refund|exchange|reset|ship)\w{0,30}":(?! ?(?:null|false|""|\[\]|\{\}))/g;
const NEAR = 60;
const MAX_NUMBERS = 400;

/** What the sources of one context say, worked out once for each matter. */
interface Support {
  readonly events: readonly Passage[];
  readonly articles: readonly Passage[];
  /** The event that reports a matter, and the statements of articles on it. */
  readonly reports: Map<string, Passage | undefined>;
  readonly statements: Map<string, readonly Passage[]>;
  amounts: KnownAmounts | undefined;
}
const supports = new WeakMap<Context['passages'], Support>();

function supportOf({ passages }: Context): Support {
  let support = supports.get(passages);
  if (!support) {
    support = {
      events: passages.filter(isEvent),
      articles: passages.filter((passage) => !isEvent(passage)),
      reports: new Map(),
      statements: new Map(),
      amounts: undefined,
    };
    supports.set(passages, support);
  }
  return support;
}

/** The system event (or answer of a tool) that reports what the claim says, with the same figures. */
export function eventFor(context: Context, claim: Claim): EvidenceSpan | undefined {
  const support = supportOf(context);
  const { reports, events } = support;
  if (events.length === 0) return undefined;
  const topic = claim.topic.source;
  if (!reports.has(topic)) {
    reports.set(
      topic,
      events.find((event) => reportsOn(event, claim.topic, context)),
    );
  }
  const passage = reports.get(topic);
  if (!passage) return undefined;
  const figures = amounts(claim.text).filter(({ kind }) => kind === 'money');
  if (figures.length) {
    support.amounts ??= amountsIn(events);
    if (!allKnown(new Set(figures.map(({ value }) => value)), support.amounts)) return undefined;
  }
  return { source: passage.source, span: passage.span };
}

function reportsOn(event: Passage, topic: RegExp, context: Context): boolean {
  const at = messageOf(event);
  const reads = READS.test(context.messages[at]?.folded ?? '');
  return !reads && speaksOf(event, topic) && !failedAfter(context, at);
}

/** The article that says the same: same matter and figures in one sentence, most of the claim's words, nothing denied. */
export function articleFor(context: Context, claim: Claim): EvidenceSpan | undefined {
  const { articles, statements } = supportOf(context);
  if (articles.length === 0) return undefined;
  let onTopic = statements.get(claim.topic.source);
  if (!onTopic) {
    onTopic = articles.filter(({ text }) => claim.topic.test(text) && !saysNo(text));
    statements.set(claim.topic.source, onTopic);
  }
  const figures = amounts(claim.text).map(({ value }) => value);
  const words = contentStems(claim.text);
  const passage = onTopic.find((one) => {
    const known = new Set(amounts(one.text).map(({ value }) => value));
    if (!figures.every((value) => known.has(value))) return false;
    const theirs = stemsOf(one);
    const shared = [...words].filter((word) => theirs.has(word)).length;
    return shared >= 2 && shared * 2 >= words.size;
  });
  return passage && { source: passage.source, span: passage.span };
}

/**
 * Of hits that stand on the same piece of evidence the first: they report one matter. A system event is one piece however
 * long, an article has one in each sentence. Those without evidence all stay.
 */
export function oncePerEvidence<Say extends string>(hits: readonly Hit<Say>[]): readonly Hit<Say>[] {
  const seen = new Set<string>();
  return hits.filter(({ evidence }) => {
    if (!evidence) return true;
    const key = evidence
      .map(({ source, span }) => (source.startsWith(EVENT) ? source : `${source} ${span[0]}`))
      .join();
    return !seen.has(key) && seen.add(key);
  });
}

const stemsByPassage = new WeakMap<Passage, ReadonlySet<string>>();
const timesByPassage = new WeakMap<Passage, readonly string[]>();

/** `contentStems` of a passage, worked out once. */
export function stemsOf(passage: Passage): ReadonlySet<string> {
  let stems = stemsByPassage.get(passage);
  if (!stems) {
    stems = contentStems(passage.text);
    stemsByPassage.set(passage, stems);
  }
  return stems;
}

/** Normal forms of the lengths of time in a passage, worked out once. */
export function timesOf(passage: Passage): readonly string[] {
  let times = timesByPassage.get(passage);
  if (!times) {
    times = durations(passage.text).map(({ value }) => value);
    timesByPassage.set(passage, times);
  }
  return times;
}

/** First letters of the words that carry the meaning, enough to match "issued" with "issue". */
export function contentStems(text: string): Set<string> {
  const words = text.match(/[a-z]{4,}/g) ?? [];
  return new Set(words.filter((word) => !EMPTY.has(word)).map((word) => word.slice(0, 5)));
}

const EMPTY = new Set(
  'this that these those with from your yours will would shall have been being were they them their there here what when which into only also just very please thank thanks'.split(
    ' ',
  ),
);

const EVENT = 'system:';

function messageOf({ source }: Passage): number {
  return Number(source.slice(EVENT.length));
}

function isEvent(passage: Passage): boolean {
  return passage.source.startsWith(EVENT);
}

function speaksOf(event: Passage, topic: RegExp): boolean {
  const structured = STRUCTURED.test(event.text);
  const text = structured ? told(event.text) : event.text;
  const match = topic.exec(text);
  if (!match) return false;
  const around = text.slice(Math.max(0, match.index - NEAR), match.index + match[0].length + NEAR);
  return !FAILED.test(around) && (structured || !saysNo(around));
}

function told(json: string): string {
  const parts = [CALL.exec(json)?.[0] ?? '', ...(json.match(TELLING) ?? [])];
  return parts.join('; ').replaceAll('_', ' ');
}

// A call does not stand for its success when the answer after it is an error.
function failedAfter({ conversation }: Context, at: number): boolean {
  const next = conversation.messages[at + 1];
  return next?.author === 'system' && /^\W{0,3}(?:error|fail)/i.test(next.text);
}

interface KnownAmounts {
  readonly written: ReadonlySet<string>;
  readonly cents: readonly number[];
  readonly all: ReadonlySet<number>;
  readonly derives: boolean;
}

function amountsIn(events: readonly Passage[]): KnownAmounts {
  const written = new Set<string>();
  for (const event of events)
    for (const [number] of event.text.matchAll(BARE_NUMBER)) written.add(plainNumber(number));
  const cents = [...written].slice(-MAX_NUMBERS).map((value) => Math.round(Number(value) * 100));
  return { written, cents, all: new Set(cents), derives: events.some(({ text }) => STRUCTURED.test(text)) };
}

// In answers of tools an amount may also be the sum or the difference of two known ones, as a price difference is.
function allKnown(wanted: ReadonlySet<string>, { written, cents, all, derives }: KnownAmounts): boolean {
  return [...wanted].every((value) => {
    if (written.has(value) || !derives) return written.has(value);
    const sum = Math.round(Number(value) * 100);
    return cents.some((one) => all.has(sum + one) || all.has(sum - one));
  });
}
