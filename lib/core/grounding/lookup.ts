import type { Entity } from '../entities/entity.ts';
import { wordForm } from '../entities/ids.ts';
import type { Place, Sources } from './sources.ts';

/** The first passage that names the same specific; undefined if none does. */
export function placeOf(entity: Entity, text: string, sources: Sources): Place | undefined {
  const { byForm, places } = sources;
  for (const key of keysOf(entity)) {
    const at = byForm.get(key);
    if (at !== undefined) return places[at];
  }
  if (entity.kind !== 'id') return undefined;
  const at = sources.byWord.get(wordForm(text.slice(...entity.span)));
  return at === undefined ? undefined : places[at];
}

function keysOf({ kind, forms, value }: Entity): string[] {
  const keys = forms.map((form) => `${kind} ${form}`);
  if (kind === 'percent') keys.push(`number ${value}`, `number ${Number(value) / 100}`);
  if (kind === 'quantity' && Number(value.split(' ')[0]) < SMALL_COUNT)
    keys.push(`number ${value.split(' ')[0]}`);
  if (kind === 'date') {
    for (const form of forms) if (/^\d{4}-\d{2}-\d{2}$/.test(form)) keys.push(`date any-${form.slice(5)}`);
  }
  return keys;
}

/** Small counts may stand for any number of a tool's answer. */
const SMALL_COUNT = 10;

const MOST_CENTS = 400;
const LONGEST_RUN = 8;
const MOST_TIMES = 9;

interface Known {
  readonly all: ReadonlySet<number>;
  /** Sums of neighbours. */
  readonly sums: ReadonlySet<number>;
}
const knownAmounts = new WeakMap<Sources, Known>();

/** Whether an amount follows from known ones: a sum or difference of two, a sum of neighbours, or one several times. */
export function derives(value: string, sources: Sources): boolean {
  const wanted = Math.round(Number(value) * 100);
  const { all, sums } = amountsOf(sources);
  if (sums.has(wanted)) return true;
  for (const one of all) {
    if (all.has(wanted + one) || (one < wanted && all.has(wanted - one))) return true;
    if (one > 0 && wanted % one === 0 && wanted / one <= MOST_TIMES) return true;
  }
  return false;
}

function amountsOf(sources: Sources): Known {
  let amounts = knownAmounts.get(sources);
  if (!amounts) {
    const cents = sources.cents.slice(-MOST_CENTS);
    const sums = new Set<number>();
    cents.forEach((_, from) => {
      let sum = 0;
      for (const one of cents.slice(from, from + LONGEST_RUN)) {
        sum += one;
        sums.add(sum);
      }
    });
    amounts = { all: new Set(cents), sums };
    knownAmounts.set(sources, amounts);
  }
  return amounts;
}
