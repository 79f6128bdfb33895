import { entitiesOf } from '../entities/entities.ts';
import type { Entity } from '../entities/entity.ts';
import { asked, clauseEnd, saysNo } from '../grammar.ts';
import type { Context } from '../rule.ts';
import type { Sentence } from '../text.ts';
import type { Ground } from './ground.ts';
import { derives, placeOf } from './lookup.ts';
import { recordsOf } from './records.ts';
import { type Place, type Sources, sourcesOf } from './sources.ts';
import { meaning, meaningOf } from './words.ts';

/** Waiting in the chat, and time that has passed. */
const WAITING =
  /\b(?:moments?|on hold|hold on|please hold|bear with|please wait|allow me|give me|while i|this chat|interaction|idle|haven't (?:heard|received)|have not (?:heard|received))\b/;
const PASSED = /^ ?(?:ago|old|earlier|now)\b/;
/** Rights and deadlines: a length of time here is a term of the company, not an instruction or a courtesy. */
const TERM =
  /\b(?:return\w*|refund\w*|exchang\w+|warrant\w+|guarantee\w*|trial|expir\w+|valid|eligib\w+|entitled|policy|policies|cancel\w*|window|period|notice|grace|deadline|covered|coverage|contract|subscription|renew\w*|claims?)\b/;
/** Promises of the writer have a rule of their own. */
const PROMISE = /\b(?:i'll|we'll|i will|we will|i'm going to|i am going to|we're going to|we are going to)\b/;
const INSTRUCTION =
  /\b(?:hold|press|charge|wait|restart|reboot|turn|install\w*|download\w*|tap|click|stir|bake|soak|leave it|repeat)\b/;
const SMALL_COUNT = 10;
/** More specifics than a sentence has that somebody wrote for a reader. */
const MOST_FIGURES = 24;
/** A noun in the plural or a word before one: "250 lockers", "11 available sizes"; not "347 Oak Street". */
const COUNTED = /^\S+ ?(?:\w+s\b|[a-z-]+ [a-z-]+s\b|(?:available|different|active) |\w{1,3}\b)/;

/** Figures, dates, ids and links of a sentence that no source names, or that a passage on the same subject gives otherwise. */
export function figureGrounds(own: Sentence, context: Context): readonly Ground[] {
  const entities = entitiesOf(own.alone);
  if (entities.length === 0) return NONE;
  const sources = sourcesOf(context);
  const grounds: Ground[] = [];
  for (let at = 0; at < entities.length && at < MOST_FIGURES; at++) {
    const entity = entities[at] as Entity;
    if (!matters(entity, own, context, sources) || placeOf(entity, own.text, sources)) continue;
    if (entity.kind === 'money' && (Number(entity.value) === 0 || derives(entity.value, sources))) continue;
    const other = otherwise(entity, own, sources);
    if (other) grounds.push(other);
    else if (lacks(entity, own.text, sources))
      grounds.push({ span: entity.span, verdict: 'unsupported', what: entity.kind });
  }
  return grounds;
}

function matters({ kind, span, value }: Entity, own: Sentence, context: Context, { has }: Sources): boolean {
  const sourced = has.knowledge || has.system;
  const after = own.text.slice(span[1], span[1] + 12);
  if (asked(own, span[1])) return false;
  switch (kind) {
    case 'money':
      return true;
    case 'percent':
      return value !== '100';
    case 'duration':
      if (/^an? /.test(own.text.slice(...span)) || PASSED.test(after) || WAITING.test(own.text)) return false;
      return TERM.test(own.text) || (sourced && !INSTRUCTION.test(own.text));
    case 'date':
      if (PROMISE.test(own.text)) return false;
      return /\d/.test(value) || (has.knowledge && recordsOf(context).size > 0);
    case 'time':
      return sourced && !PROMISE.test(own.text);
    case 'id':
      if (own.text.startsWith('":', span[1])) return false;
      if (/\d/.test(value)) return sourced;
      return recordsOf(context).size > 0 && !/":|^[{[]/.test(own.text);
    case 'link':
      return sourced;
    case 'quantity':
      return has.knowledge;
    default:
      return false;
  }
}

// Small counts are often the writer's own ("three orders"), and a link may be the company's own page.
function lacks({ kind, value, span }: Entity, text: string, { byForm, has }: Sources): boolean {
  if (kind === 'quantity') {
    return Number(value.split(' ')[0]) >= SMALL_COUNT && COUNTED.test(text.slice(span[0], span[1] + 30));
  }
  if (kind === 'link')
    return has.knowledge && byForm.has(`host ${value.split('/')[0]}`) && value.includes('/');
  return true;
}

const NONE: readonly Ground[] = [];
const LEAST_SHARED = 2;

/** The passage of an article or event that speaks of the same subject and gives another value of the same kind. */
function otherwise(entity: Entity, own: Sentence, sources: Sources): Ground | undefined {
  const { kind, span } = entity;
  if (kind === 'link' || kind === 'id' || saysNo(own.text)) return undefined;
  const clause = clauseAround(own.text, span);
  const near = meaningOf(clause);
  const words = near.size >= LEAST_SHARED ? near : meaning(own.alone);
  const least = kind === 'date' || kind === 'time' ? LEAST_SHARED + 1 : LEAST_SHARED;
  let best: { place: Place; other: Entity; shared: number } | undefined;
  for (const [at, shared] of sources.sharing(words, least)) {
    if (shared <= (best?.shared ?? 0)) continue;
    const place = sources.places[at] as Place;
    if (place.structured || shared * 2 < Math.min(words.size, place.meaning.size)) continue;
    const other = place.entities.find((one) => comparable(one, entity));
    if (other) best = { place, other, shared };
  }
  if (!best) return undefined;
  const { place, other } = best;
  const theirs = place.sentence.text.slice(...other.span);
  return { span, verdict: 'contradicted', what: kind, place, theirs };
}

function comparable(theirs: Entity, ours: Entity): boolean {
  if (theirs.kind !== ours.kind) return false;
  if (ours.kind === 'quantity') return nounOf(theirs.value) === nounOf(ours.value);
  if (ours.kind === 'date') return /\d/.test(theirs.value) === /\d/.test(ours.value);
  return ours.currency === undefined || theirs.currency === undefined || ours.currency === theirs.currency;
}

function nounOf(value: string): string {
  return value.slice(value.indexOf(' ') + 1);
}

function clauseAround(text: string, [start, end]: readonly [number, number]): string {
  const from = Math.max(
    text.lastIndexOf(', ', start),
    text.lastIndexOf('; ', start),
    text.lastIndexOf(': ', start),
    -1,
  );
  return text.slice(from + 1, clauseEnd(text, end));
}
