import type { Span } from '#lib/core/types.ts';
import { cardNumbers, joined } from './card-numbers.ts';
import { secrets } from './secrets.ts';

/** What each placeholder of one request stands for. It never leaves this computer. */
export type Vault = ReadonlyMap<string, string>;

/** Something with its cards and secrets replaced by `[CARD_1]`, `[SECRET_1]` and so on. */
export interface Masked<T> {
  readonly masked: T;
  readonly vault: Vault;
}

type Type = 'CARD' | 'SECRET';
const PLACEHOLDER = /\[(?:CARD|SECRET)_\d+\]/g;

/**
 * Masks every text in a value made of plain objects, arrays and texts. The same words get the same placeholder. A
 * placeholder that somebody typed is not used again, so restoring never touches it.
 */
export function mask<T>(value: T): Masked<T> {
  const typed = new Set<string>();
  mapTexts(value, (text) => {
    for (const [placeholder] of text.matchAll(PLACEHOLDER)) typed.add(placeholder);
    return text;
  });
  const vault = new Map<string, string>();
  const known = new Map<string, string>();
  const last = { CARD: 0, SECRET: 0 };

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
    for (const { span, type } of hiddenIn(text)) {
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

// Where a card and a secret overlap, the whole is one secret.
function hiddenIn(text: string): { span: Span; type: Type }[] {
  const others = secrets(text);
  return joined([...cardNumbers(text), ...others]).map((span) => ({
    span,
    type: others.some(([start, end]) => start < span[1] && span[0] < end) ? 'SECRET' : 'CARD',
  }));
}

function mapTexts<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((one) => mapTexts(one, change)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapTexts(one, change)])) as T;
}
