/**
 * Lists of letters of which each has one in everything that a pattern over word classes matches. Too few are found rather than
 * too many: what a class excludes, what stands in a look ahead or behind, and what may be left out ask for nothing.
 */
export function lettersNeeded(source: string): readonly string[] {
  return new Parser(source).choice();
}

class Parser {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Ways divided by `|`, up to the end or the bracket that closes them. */
  choice(): readonly string[] {
    const ways = [this.#sequence()];
    while (this.#source[this.#at] === '|') {
      this.#at++;
      ways.push(this.#sequence());
    }
    const [only = [], ...others] = ways;
    if (others.length === 0) return only;
    return ways.some((way) => way.length === 0) ? [] : [ways.map(shortest).join('')];
  }

  #sequence(): readonly string[] {
    const needs: string[] = [];
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] as string)) {
      const own = this.#part();
      if (!this.#isOptional()) needs.push(...own);
    }
    return needs;
  }

  #part(): readonly string[] {
    const [opening] = this.#next(/^\((?:\?(?:[:=!]|<[=!]))?/);
    if (opening !== undefined) {
      const inside = this.choice();
      this.#at++;
      return /[=!]$/.test(opening) ? [] : inside;
    }
    const [written = ''] = this.#next(/^(?:\[(?:\\.|[^\]])*\]|\\.|.)/);
    if (written === '^' || written === '$' || written.startsWith('[^')) return [];
    return [(written.length > 2 ? written.slice(1, -1) : written).replaceAll('\\', '')];
  }

  #isOptional(): boolean {
    const [written = ''] = this.#next(/^(?:[?*+]|\{\d+(?:,\d*)?\})\??/);
    return /^(?:[?*]|\{0)/.test(written);
  }

  #next(pattern: RegExp): readonly string[] {
    const found = pattern.exec(this.#source.slice(this.#at)) ?? [];
    this.#at += found[0]?.length ?? 0;
    return found;
  }
}

function shortest(needs: readonly string[]): string {
  return needs.reduce((a, b) => (b.length < a.length ? b : a));
}
