import type { Scope, Weight } from '#lib/core/policy-file.ts';
import { t } from '#lib/i18n/work.ts';

/** Conditions that are typed as a list with commas. */
export const LISTS = ['brand', 'channel', 'group', 'language', 'tag'] as const;
export const ORIGINS = ['typed', 'ai', 'inserted', 'macro', 'mixed'] as const;

/** A scope as it is typed. */
export interface ScopeFields {
  title: string;
  brand: string;
  channel: string;
  group: string;
  language: string;
  tag: string;
  origin: (typeof ORIGINS)[number][];
  rules: { code: string; weight: Weight }[];
}

/** What is wrong with what was typed; the names are those of the form's fields. */
export interface FieldProblem {
  readonly field: 'title' | 'when' | 'language' | 'rules' | `rules.${number}.code`;
  readonly say: string;
}

/** A scope as its form shows it. */
export function fieldsOf(scope: Scope | undefined): ScopeFields {
  const { when = {}, rules = {}, title = '' } = scope ?? {};
  const list = (name: (typeof LISTS)[number]): string => (when[name] ?? []).join(', ');
  return {
    title,
    brand: list('brand'),
    channel: list('channel'),
    group: list('group'),
    language: list('language'),
    tag: list('tag'),
    origin: [...(when.origin ?? [])],
    rules: Object.entries(rules).map(([code, weight]) => ({ code, weight })),
  };
}

/** The scope that was typed, or everything that is wrong. `codes` are the rules there are. */
export function scopeOf(
  fields: ScopeFields,
  codes: ReadonlySet<string>,
): { readonly scope: Scope } | { readonly problems: readonly FieldProblem[] } {
  const title = fields.title.trim();
  const lists = LISTS.flatMap((name) => {
    const values = fields[name].split(',').map((one) => one.trim());
    const named = [...new Set(name === 'language' ? values.map((one) => one.toLowerCase()) : values)];
    const given = named.filter(Boolean);
    return given.length > 0 ? [[name, given] as const] : [];
  });
  const when: Scope['when'] = {
    ...Object.fromEntries(lists),
    ...(fields.origin.length > 0 ? { origin: fields.origin } : {}),
  };
  const rules = fields.rules.map(({ code, weight }) => ({ code: code.trim(), weight }));
  const problems: FieldProblem[] = [];
  if (!title) problems.push({ field: 'title', say: t('scopes.bad.title') });
  if (Object.keys(when).length === 0) problems.push({ field: 'when', say: t('scopes.bad.when') });
  if (when.language?.some((one) => !/^[a-z]{2}$/.test(one)))
    problems.push({ field: 'language', say: t('scopes.bad.language') });
  if (rules.length === 0) problems.push({ field: 'rules', say: t('scopes.bad.rules') });
  rules.forEach(({ code }, at) => {
    const field = `rules.${at}.code` as const;
    if (!codes.has(code)) problems.push({ field, say: t('scopes.bad.code') });
    else if (rules.findIndex((other) => other.code === code) < at)
      problems.push({ field, say: t('scopes.bad.twice') });
  });
  if (problems.length > 0) return { problems };
  return {
    scope: { title, when, rules: Object.fromEntries(rules.map(({ code, weight }) => [code, weight])) },
  };
}

/** Where a scope counts, in words: “Brand: Northwind · Language: de, fr”. */
export function sayWhen(when: Scope['when']): string {
  const parts = [
    ...LISTS.flatMap((name) => (when[name] ? [`${t(`when.${name}`)}: ${when[name].join(', ')}`] : [])),
    ...(when.origin
      ? [`${t('when.origin')}: ${when.origin.map((one) => t(`origin.${one}`)).join(', ')}`]
      : []),
  ];
  return parts.join(' · ');
}
