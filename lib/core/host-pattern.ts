import { ID_LIKE } from '#lib/core/id-like.ts';

/** The only hosts that may be read over plain http: this computer. */
const isLoopback = (hostname: string): boolean => hostname === '127.0.0.1' || hostname === 'localhost';

/** The match pattern of an address that a person typed, or why there is none. */
export type PatternFor =
  | { readonly ok: true; readonly pattern: string; readonly address: string }
  | { readonly ok: false; readonly why: 'empty' | 'no-address' | 'plain-http' };

/**
 * The pattern of the one host that an address lies on, such as `https://desk.example.com/*`. An address without a
 * scheme counts as https; plain http is for this computer only. Ports have no place in a pattern.
 */
export function patternFor(typed: string): PatternFor {
  const text = typed.trim().replace(/\/\*$/, '/');
  if (text === '') return { ok: false, why: 'empty' };
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address) || /\s/.test(text)) return { ok: false, why: 'no-address' };
  const { protocol, hostname, href } = new URL(address);
  const isName = hostname.includes('.') || isLoopback(hostname);
  if (!/^https?:$/.test(protocol) || !isName || !/^[a-z0-9.-]+$/.test(hostname))
    return { ok: false, why: 'no-address' };
  if (protocol === 'http:' && !isLoopback(hostname)) return { ok: false, why: 'plain-http' };
  return { ok: true, pattern: `${protocol}//${hostname}/*`, address: href };
}

/**
 * The source of a regular expression that finds the conversation's id in addresses like this one: the last part that
 * looks like an id, after what stands before it. Where none does, the whole path is the id.
 */
export function conversationPattern(address: string): string {
  const { pathname, search, hash } = new URL(address);
  const rest = `${pathname}${search}${hash}`;
  const parts = [...rest.matchAll(/([/=])([^/?&=#]+)/g)];
  const ids = parts.filter(([, , value = '']) => ID_LIKE.test(value));
  // A part of the path before a parameter, which may be the number of a tab.
  const id = ids.findLast(([, sign]) => sign === '/') ?? ids.at(-1);
  if (!id) return '^https?://[^/]+(/.*)';
  const start = Math.max(...[...'/?&#'].map((sign) => rest.lastIndexOf(sign, id.index - 1))) + 1;
  const before = rest.slice(id.index === 0 ? 0 : start, id.index + 1);
  const lead = ID_LIKE.test(before.slice(0, -1)) ? '' : before.slice(0, -1);
  return `${lead ? `[/?&#]${lead.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}` : ''}${before.at(-1)}([\\w-]+)`;
}
