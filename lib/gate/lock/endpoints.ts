import { indexOf } from './primordials.ts';

/** What requests mean, as patterns with `*` over the whole address. Structurally a helpdesk adapter's own. */
export interface EndpointPatterns {
  readonly send: readonly string[];
  readonly autosave: readonly string[];
  /** Addresses that take everything, and the words by which a body tells what it is. */
  readonly byBody: readonly BodyPattern[];
}

/** A request to `url` is for sending if its body has one of the words of `send`, else for autosaving by those. */
export interface BodyPattern {
  readonly url: string;
  readonly send: readonly string[];
  readonly autosave: readonly string[];
}

/** `send` takes a reply, `autosave` keeps a draft on the helpdesk's own server, of `unknown` nothing is known. */
export type EndpointClass = 'send' | 'autosave' | 'unknown';

/** What an address is for. Of two patterns that fit, the longer one counts; of two of one length, that for sending. */
export function classOf(address: string, { send, autosave }: EndpointPatterns): EndpointClass {
  const sends = longestFit(send, address);
  const saves = longestFit(autosave, address);
  if (sends < 0 && saves < 0) return 'unknown';
  return sends >= saves ? 'send' : 'autosave';
}

/** The pattern of an address that takes everything, or undefined. */
export function bodyPatternOf(address: string, { byBody }: EndpointPatterns): BodyPattern | undefined {
  for (let i = 0; i < byBody.length; i++) {
    const pattern = byBody[i] as BodyPattern;
    if (fits(pattern.url, address)) return pattern;
  }
  return undefined;
}

/** What a request to such an address is for. One that does both sends. */
export function classOfBody(body: string, { send, autosave }: BodyPattern): EndpointClass {
  if (hasAny(body, send)) return 'send';
  return hasAny(body, autosave) ? 'autosave' : 'unknown';
}

function hasAny(body: string, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i++) if (indexOf(body, words[i] as string) >= 0) return true;
  return false;
}

/** The length of the longest pattern that fits, or -1. */
function longestFit(patterns: readonly string[], address: string): number {
  let longest = -1;
  for (let i = 0; i < patterns.length; i++) {
    const pattern = patterns[i] as string;
    if (pattern.length > longest && fits(pattern, address)) longest = pattern.length;
  }
  return longest;
}

/** Whether a pattern with `*` fits a whole text. No regular expression: a page could have poisoned them. */
export function fits(pattern: string, text: string): boolean {
  let p = 0;
  let t = 0;
  // Where the last star stood, and how far the text had come when it took one more character.
  let star = -1;
  let taken = 0;
  while (t < text.length) {
    if (pattern[p] === '*') {
      star = p++;
      taken = t;
    } else if (pattern[p] === text[t]) {
      p++;
      t++;
    } else if (star >= 0) {
      p = star + 1;
      t = ++taken;
    } else return false;
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}
