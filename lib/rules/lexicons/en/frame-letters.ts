/** Letters in sets of 96, from the blank on: 32 to a number. */
export type Letters = readonly [number, number, number];

const FIRST = 32;

/** The letters that stand in a string of word classes. */
export function lettersIn(text: string): Letters {
  let a = 0;
  let b = 0;
  let c = 0;
  for (let i = 0; i < text.length; i++) {
    const place = text.charCodeAt(i) - FIRST;
    const bit = 1 << (place & 31);
    if (place < 32) a |= bit;
    else if (place < 64) b |= bit;
    else c |= bit;
  }
  return [a, b, c];
}

/** Whether of each of the sets one letter is among those. */
export function standIn(all: readonly Letters[], [a, b, c]: Letters): boolean {
  for (const need of all) if (((need[0] & a) | (need[1] & b) | (need[2] & c)) === 0) return false;
  return true;
}

/**
 * Sets of letters of which each has one in everything that a pattern over word classes matches. Too few are found rather than
 * too many: what a class excludes, what stands in a look ahead or behind, and what may be left out ask for nothing.
 */
export function lettersNeeded(source: string): readonly Letters[] {
  return new Parser(source).choice();
}

class Parser {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Ways divided by `|`, up to the end or the bracket that closes them. */
  choice(): readonly Letters[] {
    const ways = [this.#sequence()];
    while (this.#source[this.#at] === '|') {
      this.#at++;
      ways.push(this.#sequence());
    }
    const [only = [], ...others] = ways;
    if (others.length === 0) return only;
    if (ways.some((way) => way.length === 0)) return [];
    return [ways.map(rarest).reduce(both)];
  }

  #sequence(): readonly Letters[] {
    const needs: Letters[] = [];
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] as string)) {
      const own = this.#part();
      if (!this.#isOptional()) needs.push(...own);
    }
    return needs;
  }

  #part(): readonly Letters[] {
    const [opening] = /^\((?:\?(?:[:=!]|<[=!]))?/.exec(this.#source.slice(this.#at)) ?? [];
    if (opening !== undefined) {
      this.#at += opening.length;
      const inside = this.choice();
      this.#at++;
      return /[=!]$/.test(opening) ? [] : inside;
    }
    const [written = ''] = /^(?:\[(?:\\.|[^\]])*\]|\\.|.)/.exec(this.#source.slice(this.#at)) ?? [];
    this.#at += written.length;
    if (written === '^' || written === '$' || written.startsWith('[^')) return [];
    const letters = written.length > 2 ? written.slice(1, -1) : written;
    return [lettersIn(letters.replaceAll('\\', ''))];
  }

  #isOptional(): boolean {
    const [written = ''] = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at)) ?? [];
    this.#at += written.length;
    return /^(?:[?*]|\{0)/.test(written);
  }
}

function rarest(needs: readonly Letters[]): Letters {
  return needs.reduce((a, b) => (size(b) < size(a) ? b : a));
}

function size(letters: Letters): number {
  let count = 0;
  for (const part of letters) for (let rest = part; rest !== 0; rest &= rest - 1) count++;
  return count;
}

function both(a: Letters, b: Letters): Letters {
  return [a[0] | b[0], a[1] | b[1], a[2] | b[2]];
}
