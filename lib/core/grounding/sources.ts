import { weekdayOf } from '../entities/dates.ts';
import { scan } from '../entities/entities.ts';
import type { Entity } from '../entities/entity.ts';
import { wordForm } from '../entities/ids.ts';
import { plainNumber } from '../figures.ts';
import type { Context } from '../rule.ts';
import type { Analysis } from '../text.ts';
import type { Span } from '../types.ts';
import { meaningOf } from './words.ts';

/** Who stands behind a passage: an article, an event of the ticket or a tool's answer, a turn, an internal note. */
export type Voice = 'knowledge' | 'system' | 'customer' | 'agent' | 'bot' | 'note';

/** A sentence of the conversation or the knowledge, as something a reply may stand on. */
export interface Place {
  /** The id of the evidence, or `<voice>:<message index>`. */
  readonly source: string;
  readonly voice: Voice;
  readonly span: Span;
  readonly sentence: Analysis;
  /** JSON or the like: its words are names of fields, not statements. */
  readonly structured: boolean;
  readonly entities: readonly Entity[];
  /** See `meaningOf`. */
  readonly meaning: ReadonlySet<string>;
}

/** Everything that was said. Made once for a conversation and its knowledge; each part when it is first asked for. */
export interface Sources {
  readonly places: readonly Place[];
  readonly has: Readonly<Record<Voice, boolean>>;
  /** First place of a normal form: `<kind> <form>`, `number <plain>` for bare numbers of tools, `host <name>`. */
  readonly byForm: ReadonlyMap<string, number>;
  /** First place of a word, see `wordForm`. */
  readonly byWord: ReadonlyMap<string, number>;
  /** Places of statements in articles and events that hold a stem. */
  readonly byStem: ReadonlyMap<string, readonly number[]>;
  /** Amounts in answers of tools and in text, in cents and in reading order, from which others may be worked out. */
  readonly cents: readonly number[];
  /** Places of statements that share so many stems with these, the first met first, with how many. */
  sharing(stems: Iterable<string>, least: number): readonly (readonly [at: number, count: number])[];
  /** Places whose text fits a pattern; remembered for each pattern. */
  matching(pattern: RegExp): readonly Place[];
}

const known = new WeakMap<Context['messages'], Sources>();
/** More places than a long conversation has; what is older than that is not looked up. */
const MOST_PLACES = 12_000;
const STRUCTURED = /[{}]|":/;
/** A number that stands alone, with the name of its field where it has one. */
const VALUE =
  /(?:"(?<field>\w{1,40})": ?"?)?(?<![\w.-])-?(?<number>\d{1,9}(?:\.\d{1,4})?)(?=["\],}\s]|\.?$)/g;
const PRICE_FIELD =
  /price|amount|total|cost|fee|balance|paid|pay|refund|charge|fare|credit|sum|difference|due|discount|tax/;
/** Whole numbers below this are counts and the like, unless their field speaks of money. */
const LEAST_PRICE = 20;
const TOKEN = /[a-z0-9]+(?:[_'-][a-z0-9]+)*/g;

/** The index of a context, made when it is first asked for and kept while the context's messages stay the same object. */
export function sourcesOf(context: Context): Sources {
  let sources = known.get(context.messages);
  if (!sources) {
    sources = new Index(placesOf(context).slice(-MOST_PLACES));
    known.set(context.messages, sources);
  }
  return sources;
}

function placesOf({ conversation, messages, passages }: Context): Place[] {
  const places: Place[] = [];
  messages.forEach(({ sentences }, index) => {
    const voice = conversation.messages[index]?.author ?? 'system';
    const source = `${voice}:${index}`;
    for (const { span, alone } of sentences) places.push(new Passage(source, voice, span, alone));
  });
  for (const { source, span, alone } of passages) {
    if (!source.startsWith('system:')) places.push(new Passage(source, 'knowledge', span, alone));
  }
  return places;
}

class Passage implements Place {
  readonly source: string;
  readonly voice: Voice;
  readonly span: Span;
  readonly sentence: Analysis;
  readonly structured: boolean;
  #entities: readonly Entity[] | undefined;
  #meaning: ReadonlySet<string> | undefined;

  constructor(source: string, voice: Voice, span: Span, sentence: Analysis) {
    this.source = source;
    this.voice = voice;
    this.span = span;
    this.sentence = sentence;
    this.structured = STRUCTURED.test(sentence.folded);
  }

  get entities(): readonly Entity[] {
    this.#entities ??= scan(this.sentence.folded);
    return this.#entities;
  }

  get meaning(): ReadonlySet<string> {
    this.#meaning ??= meaningOf(this.sentence.folded);
    return this.#meaning;
  }
}

class Index implements Sources {
  readonly places: readonly Place[];
  readonly has: Readonly<Record<Voice, boolean>>;
  #forms: { byForm: ReadonlyMap<string, number>; cents: readonly number[] } | undefined;
  #words: ReadonlyMap<string, number> | undefined;
  #stems: ReadonlyMap<string, readonly number[]> | undefined;
  #counts: Uint16Array | undefined;
  readonly #matching = new Map<RegExp, readonly Place[]>();

  constructor(places: readonly Place[]) {
    this.places = places;
    const has = { knowledge: false, system: false, customer: false, agent: false, bot: false, note: false };
    for (const { voice } of places) has[voice] = true;
    this.has = has;
  }

  get byForm(): ReadonlyMap<string, number> {
    this.#forms ??= indexForms(this.places);
    return this.#forms.byForm;
  }

  get cents(): readonly number[] {
    this.#forms ??= indexForms(this.places);
    return this.#forms.cents;
  }

  get byWord(): ReadonlyMap<string, number> {
    this.#words ??= indexWords(this.places);
    return this.#words;
  }

  get byStem(): ReadonlyMap<string, readonly number[]> {
    this.#stems ??= indexStems(this.places);
    return this.#stems;
  }

  sharing(stems: Iterable<string>, least: number): readonly (readonly [at: number, count: number])[] {
    this.#counts ??= new Uint16Array(this.places.length);
    const counts = this.#counts;
    const met: number[] = [];
    for (const stem of stems) {
      for (const at of this.byStem.get(stem) ?? []) {
        if (counts[at] === 0) met.push(at);
        counts[at] = (counts[at] as number) + 1;
      }
    }
    const shared: [number, number][] = [];
    for (const at of met) {
      const count = counts[at] as number;
      counts[at] = 0;
      if (count >= least) shared.push([at, count]);
    }
    return shared;
  }

  matching(pattern: RegExp): readonly Place[] {
    let places = this.#matching.get(pattern);
    if (!places) {
      places = this.places.filter(({ sentence }) => pattern.test(sentence.folded));
      this.#matching.set(pattern, places);
    }
    return places;
  }
}

function indexForms(places: readonly Place[]): { byForm: Map<string, number>; cents: number[] } {
  const byForm = new Map<string, number>();
  const cents: number[] = [];
  places.forEach((place, at) => {
    const { voice } = place;
    for (const form of formsOf(place)) {
      if (!byForm.has(form)) byForm.set(form, at);
      if (voice !== 'customer' && form.startsWith('money '))
        cents.push(Math.round(Number(form.slice(6)) * 100));
    }
  });
  return { byForm, cents };
}

// All forms that a sentence stands for. Bare numbers count in answers of tools and in what the customer wrote.
function formsOf({ sentence, entities, structured, voice }: Place): readonly string[] {
  const list: string[] = [];
  for (const entity of entities) {
    for (const form of sourceForms(entity)) list.push(`${entity.kind} ${form}`);
    if (entity.kind === 'link') list.push(`host ${entity.value.split('/')[0]}`);
  }
  if ((structured || voice === 'customer') && /\d/.test(sentence.folded)) {
    for (const { groups } of sentence.folded.matchAll(VALUE)) {
      const value = plainNumber(groups?.number ?? '');
      list.push(`number ${value}`);
      const price =
        PRICE_FIELD.test(groups?.field ?? '') || value.includes('.') || Number(value) >= LEAST_PRICE;
      if (price || !structured) list.push(`money ${value}`);
    }
  }
  return list;
}

function indexWords(places: readonly Place[]): Map<string, number> {
  const byWord = new Map<string, number>();
  const note = (word: string, at: number): void => {
    if (!byWord.has(word)) byWord.set(word, at);
  };
  places.forEach(({ sentence }, at) => {
    for (const token of sentence.folded.match(TOKEN) ?? []) {
      if (!PARTS.test(token)) note(token, at);
      else for (const part of [wordForm(token), ...token.split(PARTS)]) note(part, at);
    }
  });
  return byWord;
}
const PARTS = /[_'-]/;

function indexStems(places: readonly Place[]): Map<string, number[]> {
  const byStem = new Map<string, number[]>();
  places.forEach((place, at) => {
    if (place.structured || (place.voice !== 'knowledge' && place.voice !== 'system')) return;
    for (const stem of place.meaning) {
      const list = byStem.get(stem);
      if (list) list.push(at);
      else byStem.set(stem, [at]);
    }
  });
  return byStem;
}

// A date in a source stands for its parts, too: 2026-05-19 also for "May 19", "the 19th", "Tuesday", "May 2026".
function sourceForms({ kind, forms }: Entity): readonly string[] {
  if (kind !== 'date') return forms;
  return forms.flatMap((form) => {
    const [, year, month, day] = /^(?:(\d{4})-)?(\d{2})(?:-(\d{2}))?$/.exec(form) ?? [];
    if (!month) return [form];
    const all = [form];
    if (day) all.push(`${month}-${day}`, `day ${Number(day)}`);
    if (day && !year) all.push(`any-${month}-${day}`);
    if (year) all.push(`${year}-${month}`, year);
    const weekday = weekdayOf(form);
    if (weekday) all.push(weekday);
    return all;
  });
}
