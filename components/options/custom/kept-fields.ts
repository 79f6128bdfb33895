import { fieldsOf, type RuleFields } from './rule-form.ts';

const keyOf = (id: string): string => `discern.custom.${id}`;

/** What was typed into the form of a rule and not saved, as this tab keeps it over a reload; null where there is nothing. */
export function keptFields(id: string): RuleFields | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(id)) ?? 'null');
    return isFields(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps what was typed, or with null forgets it. A tab that cannot keep it still has it in the form. */
export function keepFields(id: string, fields: RuleFields | null): void {
  try {
    if (fields) sessionStorage.setItem(keyOf(id), JSON.stringify(fields));
    else sessionStorage.removeItem(keyOf(id));
  } catch {
    // Full: the guard against leaving unsaved still stands.
  }
}

function isFields(kept: unknown): kept is RuleFields {
  if (typeof kept !== 'object' || kept === null) return false;
  return Object.entries(fieldsOf(undefined)).every(([name, value]) => {
    const own = (kept as Record<string, unknown>)[name];
    return Array.isArray(value) ? Array.isArray(own) : typeof own === typeof value;
  });
}
