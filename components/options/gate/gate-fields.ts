import type { PolicyFile } from '#lib/core/policy-file.ts';
import type { GatePolicy } from '#lib/core/types.ts';
import { t } from '#lib/i18n/gate.ts';
import { linesOf } from '../lines-form.tsx';

export const DRAFTERS = ['saved-replies', 'openai-compatible'] as const;

/** Gate and limits as they are typed: numbers as text, shares in percent. */
export interface GateFields {
  approveFrom: string;
  approveTyped: boolean;
  pause: boolean;
  release: boolean;
  onFault: 'machine' | 'all';
  allowed: (typeof DRAFTERS)[number][];
  endpoints: string;
  mask: 'secrets' | 'personal';
  keepDays: string;
  staleAfterDays: string;
  held: string;
  warned: string;
  marks: string;
}

type Parts = Pick<PolicyFile, 'gate' | 'providers' | 'audit' | 'sources' | 'budget'>;
export interface GateProblem {
  readonly field: keyof GateFields;
  readonly say: string;
}

/** What holds where a policy says nothing. */
export const OWN = {
  approveFrom: 0.3,
  approveTyped: false,
  pause: true,
  release: true,
  onFault: 'machine',
} as const satisfies Required<GatePolicy>;

const percent = (share: number | undefined): string =>
  share === undefined ? '' : String(Math.round(share * 10_000) / 100);
const number = (value: number | undefined): string => (value === undefined ? '' : String(value));

/** Gate and limits of a policy as the form shows them. */
export function fieldsOf(file: Parts): GateFields {
  const gate = { ...OWN, ...file.gate };
  return {
    ...gate,
    approveFrom: percent(gate.approveFrom),
    allowed: [...(file.providers?.allowed ?? DRAFTERS)],
    endpoints: (file.providers?.endpoints ?? []).join('\n'),
    mask: file.providers?.mask ?? 'secrets',
    keepDays: number(file.audit?.keepDays),
    staleAfterDays: number(file.sources?.staleAfterDays),
    held: percent(file.budget?.held),
    warned: percent(file.budget?.warned),
    marks: number(file.budget?.marks),
  };
}

/** A policy with the gate and limits that were typed, or everything that is wrong. What is as shipped is not added. */
export function withGate(
  file: PolicyFile,
  fields: GateFields,
): { readonly file: PolicyFile } | { readonly problems: readonly GateProblem[] } {
  const problems: GateProblem[] = [];
  const read = (field: keyof GateFields, fits: (value: number) => boolean, say: string) => {
    const text = String(fields[field]).trim().replace(',', '.');
    if (text === '') return undefined;
    const value = Number(text);
    if (Number.isFinite(value) && fits(value)) return value;
    problems.push({ field, say });
    return undefined;
  };
  const share = (field: 'approveFrom' | 'held' | 'warned'): number | undefined => {
    const value = read(field, (one) => one >= 0 && one <= 100, t('bad.percent'));
    return value === undefined ? undefined : value / 100;
  };
  const days = (field: 'keepDays' | 'staleAfterDays'): number | undefined =>
    read(field, (one) => Number.isInteger(one) && one >= 1 && one <= 3650, t('bad.days'));
  const endpoints = linesOf(fields.endpoints).map(originOf);
  const wrong = endpoints.find((line) => !isOrigin(line));
  if (wrong !== undefined) problems.push({ field: 'endpoints', say: t('bad.endpoint', { line: wrong }) });
  if (fields.allowed.length === 0) problems.push({ field: 'allowed', say: t('bad.allowed') });
  const gate = {
    approveFrom: share('approveFrom'),
    approveTyped: fields.approveTyped,
    pause: fields.pause,
    release: fields.release,
    onFault: fields.onFault,
  };
  const parts = {
    gate: Object.fromEntries(
      Object.entries(gate).filter(
        ([name, value]) => value !== OWN[name as keyof typeof OWN] || Object.hasOwn(file.gate ?? {}, name),
      ),
    ),
    providers: {
      allowed:
        fields.allowed.length < DRAFTERS.length || file.providers?.allowed ? fields.allowed : undefined,
      endpoints: endpoints.length > 0 ? endpoints : undefined,
      mask: fields.mask === 'personal' || file.providers?.mask ? fields.mask : undefined,
    },
    audit: { keepDays: days('keepDays') },
    sources: { staleAfterDays: days('staleAfterDays') },
    budget: {
      held: share('held'),
      warned: share('warned'),
      marks: read('marks', (one) => one >= 0 && one <= 100, t('bad.marks')),
    },
  };
  if (problems.length > 0) return { problems };
  const { gate: _a, providers: _b, audit: _c, sources: _d, budget: _e, ...rest } = file;
  const said = Object.entries(parts).flatMap(([key, part]) => {
    const given = Object.entries(part).filter(([, value]) => value !== undefined);
    return given.length > 0 ? [[key, Object.fromEntries(given)]] : [];
  });
  return { file: { ...rest, ...Object.fromEntries(said) } };
}

const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text;
// A slash at the end is how browsers show an origin.
const originOf = (text: string): string => text.replace(/\/$/, '');
