import type { Span } from '#lib/core/types.ts';
import { cardNumbers, joined } from './card-numbers.ts';
import { emailAddresses, phoneNumbers } from './personal.ts';
import { secrets } from './secrets.ts';

/** What each placeholder of one request stands for. It never leaves this computer. */
export type Vault = ReadonlyMap<string, string>;

/** What is masked: cards and secrets always, with `personal` e-mail addresses and telephone numbers too. */
export type MaskLevel = 'secrets' | 'personal';

/** Something with what is masked replaced by `[CARD_1]`, `[SECRET_1]`, `[EMAIL_1]`, `[PHONE_1]` and so on. */
export interface Masked<T> {
  readonly masked: T;
  readonly vault: Vault;
}

type Type = 'CARD' | 'SECRET' | 'EMAIL' | 'PHONE';
const PLACEHOLDER = /\[(?:CARD|SECRET|EMAIL|PHONE)_\d+\]/g;

/**
 * Masks every text in a value made of plain objects, arrays and texts. The same words get the same placeholder. A
 * placeholder that somebody typed is not used again, so restoring never touches it.
 */
export function mask<T>(value: T, level: MaskLevel = 'secrets'): Masked<T> {
  const typed = new Set<string>();
  mapTexts(value, (text) => {
    for (const [placeholder] of text.matchAll(PLACEHOLDER)) typed.add(placeholder);
    return text;
  });
  const vault = new Map<string, string>();
  const known = new Map<string, string>();
  const last = { CARD: 0, SECRET: 0, EMAIL: 0, PHONE: 0 };

  function placeholderFor(type: Type, hidden: string): string {
    const before = known.get(hidden);
    if (before) return before;
    let fresh: string;
    do fresh = `[${type}_${++last[type]}]`;
    while (typed.has(fresh));
    vault.set(fresh, hidden);
    known.set(hidden, fresh);
    return fresh;
  }

  const masked = mapTexts(value, (text) => {
    let out = '';
    let from = 0;
    for (const { span, type } of hiddenIn(text, level)) {
      out += text.slice(from, span[0]) + placeholderFor(type, text.slice(...span));
      from = span[1];
    }
    return out + text.slice(from);
  });
  return { masked, vault };
}

/** Puts back what the placeholders of a whole text stand for. Others stay as they are. */
export function unmask(text: string, vault: Vault): string {
  return vault.size ? text.replace(PLACEHOLDER, (found) => vault.get(found) ?? found) : text;
}

// Where several overlap, the whole is one, of the first of these types.
function hiddenIn(text: string, level: MaskLevel): { span: Span; type: Type }[] {
  const found: readonly (readonly [Type, readonly Span[]])[] = [
    ['SECRET', secrets(text)],
    ['CARD', cardNumbers(text)],
    ...(level === 'personal'
      ? ([
          ['EMAIL', emailAddresses(text)],
          ['PHONE', phoneNumbers(text)],
        ] as const)
      : []),
  ];
  const overlap = (spans: readonly Span[], [from, to]: Span): boolean =>
    spans.some(([start, end]) => start < to && from < end);
  return joined(found.flatMap(([, spans]) => spans)).map((span) => ({
    span,
    type: found.find(([, spans]) => overlap(spans, span))?.[0] ?? 'SECRET',
  }));
}

function mapTexts<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((one) => mapTexts(one, change)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapTexts(one, change)])) as T;
}
