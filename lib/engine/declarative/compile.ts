import type { PatternEngine } from '#lib/core/patterns.ts';
import type { CustomRule } from '#lib/core/policy-file.ts';
import { noted } from '#lib/core/reading.ts';
import type { Rule } from '#lib/core/rule.ts';
import type { Analysis } from '#lib/core/text.ts';
import type { Fault, Policy, Severity, Span } from '#lib/core/types.ts';
import type { Side } from '../listen.ts';
import type { Check, Phrases, Role } from './check.ts';
import { checkOf } from './kinds.ts';
import { patternCheck } from './pattern.ts';
import { type PhraseTable, phraseTable } from './phrase-table.ts';

/** What a team's rules compile to. */
export interface Declared {
  readonly draft: Side;
  readonly customer: Side;
  /** Rules that cannot run: their pattern cannot be read, or what reads patterns is not there. */
  readonly faults: readonly Fault[];
}

const NONE: readonly never[] = [];
const NOWHERE: ReadonlyMap<number, readonly Span[]> = new Map();
const ROLES: readonly Role[] = ['phrases', 'raise', 'veto', 'when', 'after'];

/** What the table that read a text last found there. */
interface Spots {
  table: PhraseTable | undefined;
  found: ReadonlyMap<number, readonly Span[]>;
}
const spotsOf = noted((): Spots => ({ table: undefined, found: NOWHERE }));

/**
 * Compiles a team's rules. All phrases of all of them go into one table, which reads a sentence once, however many rules
 * there are; a rule without a word in a sentence is not run on it.
 */
function declare(custom: readonly CustomRule[], patterns: PatternEngine | null): Declared {
  const lists: { readonly rule: number; readonly role: Role; readonly list: readonly string[] }[] = [];
  custom.forEach((rule, at) => {
    for (const role of ROLES) {
      const list = (rule as Partial<Record<Role, readonly string[]>>)[role];
      if (list?.length) lists.push({ rule: at, role, list });
    }
  });
  const table = phraseTable(lists.map(({ list }) => list));
  const spotted = (text: Analysis): ReadonlyMap<number, readonly Span[]> => {
    const spots = spotsOf(text);
    if (spots.table !== table) {
      spots.found = byOwner(table.find(text.folded));
      spots.table = table;
    }
    return spots.found;
  };
  const places = custom.map((_, at) => {
    const of = new Map<Role, number>();
    lists.forEach(({ rule, role }, list) => {
      if (rule === at) of.set(role, list);
    });
    return of;
  });
  const faults: Fault[] = [];
  const compiled = custom.flatMap((rule, at) => {
    const phrases: Phrases = {
      of(role, text) {
        const list = places[at]?.get(role);
        return list === undefined ? NONE : (spotted(text).get(list) ?? NONE);
      },
    };
    const made = rule.kind === 'pattern' ? patternCheck(rule, phrases, patterns) : checkOf(rule, phrases);
    if ('problem' in made) {
      faults.push({ code: `custom/${rule.id}`, error: made.problem });
      return [];
    }
    // Only rules that look for phrases in what they read can be woken by them.
    const wokenBy = made.wokenBy && places[at]?.get(made.wokenBy);
    return [{ rule: ruleOf(rule, made), wokenBy }];
  });
  const side = (reads: Rule['reads']): Side => sideOf(compiled, reads, spotted);
  return { draft: side('draft'), customer: side('customer'), faults };
}

/** A team's rule by its own weight; what it weighs while nobody sees it is for the record. */
export function severityOf({ severity }: CustomRule): Severity {
  return severity === 'off' || severity === 'observe' ? 'warn' : severity;
}

function ruleOf(rule: CustomRule, { check, reads, whole }: Check): Rule {
  const { id, title, message, why } = rule;
  return {
    code: `custom/${id}`,
    severity: severityOf(rule),
    reads,
    ...(whole ? { whole } : {}),
    firesOn: title,
    notOn: '',
    why,
    says: { found: message },
    examples: { flags: [], passes: [] },
    check,
  };
}

function sideOf(
  all: readonly { readonly rule: Rule; readonly wokenBy: number | undefined }[],
  reads: Rule['reads'],
  spotted: (text: Analysis) => ReadonlyMap<number, readonly Span[]>,
): Side {
  const own = all.filter(({ rule }) => rule.reads === reads);
  const rules = own.map(({ rule }) => rule);
  const always = own.flatMap(({ wokenBy }, at) => (wokenBy === undefined ? [at] : []));
  const byList = new Map(own.flatMap(({ wokenBy }, at) => (wokenBy === undefined ? [] : [[wokenBy, at]])));
  return {
    rules,
    wholes: always.filter((at) => rules[at]?.whole),
    vocabulary: {
      always,
      wakes(sentence) {
        const awake = new Uint8Array(rules.length);
        for (const at of always) awake[at] = 1;
        for (const list of spotted(sentence).keys()) {
          const at = byList.get(list);
          if (at !== undefined) awake[at] = 1;
        }
        return awake;
      },
    },
  };
}

function byOwner(
  all: readonly { readonly owner: number; readonly span: Span }[],
): ReadonlyMap<number, readonly Span[]> {
  if (all.length === 0) return NOWHERE;
  const owners = new Map<number, Span[]>();
  for (const { owner, span } of all) {
    const known = owners.get(owner);
    if (known) known.push(span);
    else owners.set(owner, [span]);
  }
  return owners;
}

const known = new WeakMap<readonly CustomRule[], Map<PatternEngine | null, Declared>>();

/** The rules that a policy brings, compiled once; null if it brings none. */
export function declaredOf(
  { custom }: Pick<Policy, 'custom'>,
  patterns: PatternEngine | null,
): Declared | null {
  if (!custom || custom.length === 0) return null;
  let made = known.get(custom)?.get(patterns);
  if (!made) {
    made = declare(custom, patterns);
    known.set(custom, (known.get(custom) ?? new Map()).set(patterns, made));
  }
  return made;
}
