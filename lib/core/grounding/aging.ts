import { entitiesOf } from '../entities/entities.ts';
import type { Entity } from '../entities/entity.ts';
import { latest } from '../latest.ts';
import type { Context } from '../rule.ts';
import type { Sentence } from '../text.ts';
import type { Evidence, Message, Span } from '../types.ts';
import { placeOf } from './lookup.ts';
import { type Place, type Sources, sourcesOf } from './sources.ts';
import { meaning } from './words.ts';

/** Why an article that a sentence rests on may not hold any more. */
export interface Aging {
  /** The figure of the sentence, offsets into it. */
  readonly span: Span;
  readonly how: 'old' | 'expired' | 'disagree';
  readonly article: Evidence;
  readonly place: Place;
  /** `old`: the day of its last change, `expired`: the day it was valid until, both ISO 8601; `disagree`: its figure. */
  readonly value: string;
  readonly other?: { readonly article: Evidence; readonly place: Place; readonly value: string };
}

const DAY_MS = 86_400_000;
const UNTIL =
  /\b(?:valid|available|applies|apply|open|offered|effective|runs?|ends?|ended|expires?|expired|offer|promotion|price|rate)\b[^.;]{0,40}\b(?:until|till|through|thru|to|by|on|before)\b/;
const FIGURES: ReadonlySet<Entity['kind']> = new Set([
  'money',
  'percent',
  'duration',
  'quantity',
  'date',
  'time',
]);
const LEAST_SHARED = 3;

/** Whether nothing can be called old or disputed: there are no articles, or a single one and no message with a time. */
export function neverAges(context: Context): boolean {
  return context.knowledge.length === 0 || (context.knowledge.length === 1 && !newest(context));
}

/**
 * What of the figures in a sentence rests on an old, an expired or a disputed article. Old is what nobody changed for more than
 * `days`. There is no clock: the newest message tells the time.
 */
export function agingOf(own: Sentence, context: Context, days: number): Aging[] {
  if (own.part !== 'own') return [];
  const figures = entitiesOf(own.alone).filter(
    // "a day" is a rate.
    ({ kind, span }) => FIGURES.has(kind) && !/^an? /.test(own.text.slice(...span)),
  );
  if (figures.length === 0) return [];
  const now = newest(context);
  const sources = sourcesOf(context);
  const found: Aging[] = [];
  for (const figure of figures) {
    const place = articlePlace(figure, own, sources);
    const article = context.knowledge.find(({ id }) => id === place?.source);
    if (!place || !article) continue;
    const rest = { span: figure.span, article, place };
    const until = now && validUntil(place);
    if (now && until && until < now.slice(0, 10)) found.push({ ...rest, how: 'expired', value: until });
    else if (now && article.updatedAt && daysBetween(article.updatedAt, now) > days)
      found.push({ ...rest, how: 'old', value: article.updatedAt.slice(0, 10) });
    const other = disputed(figure, place, sources, context);
    if (other) found.push({ ...rest, how: 'disagree', value: own.text.slice(...figure.span), other });
  }
  return found.slice(0, 1);
}

// A figure that the conversation itself names does not rest on an article.
function articlePlace(figure: Entity, own: Sentence, sources: Sources): Place | undefined {
  const first = placeOf(figure, own.text, sources);
  if (!first || first.voice === 'system') return undefined;
  if (first.voice === 'knowledge') return first;
  const words = meaning(own.alone);
  return sources.places.find(
    (place) =>
      place.voice === 'knowledge' &&
      place.entities.some((one) => one.kind === figure.kind && one.value === figure.value) &&
      [...place.meaning].some((stem) => words.has(stem)),
  );
}

function validUntil({ sentence, entities }: Place): string | undefined {
  const match = UNTIL.exec(sentence.folded);
  if (!match) return undefined;
  const after = match.index + match[0].length;
  const date = entities.find(({ kind, span }) => kind === 'date' && span[0] >= after && span[0] - after < 12);
  return date && /^\d{4}-\d{2}-\d{2}$/.test(date.value) && date.forms.length === 1 ? date.value : undefined;
}

/** Another article that gives another value of the same kind on the same subject. */
function disputed(figure: Entity, place: Place, sources: Sources, { knowledge }: Context): Aging['other'] {
  if (knowledge.length < 2 || !['money', 'percent', 'duration'].includes(figure.kind)) return undefined;
  const mine = place.meaning;
  for (const other of sources.places) {
    if (other.voice !== 'knowledge' || other.source === place.source || other.structured) continue;
    const theirs = other.meaning;
    const shared = [...mine].filter((stem) => theirs.has(stem)).length;
    if (
      shared < Math.min(LEAST_SHARED, mine.size) ||
      shared * 3 < 2 * Math.min(mine.size, theirs.size) ||
      shared < 2
    )
      continue;
    const same = other.entities.filter(({ kind }) => kind === figure.kind);
    const article = knowledge.find(({ id }) => id === other.source);
    const first = same[0];
    if (!article || !first || same.some(({ forms }) => forms.some((form) => figure.forms.includes(form))))
      continue;
    return { article, place: other, value: other.sentence.text.slice(...first.span) };
  }
  return undefined;
}

const newestOf = latest((messages: readonly Message[]): string | undefined => {
  let last: string | undefined;
  for (const { at } of messages) if (at && (!last || at > last)) last = at;
  return last;
});

function newest({ conversation }: Context): string | undefined {
  return newestOf(conversation.messages);
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}
