import { type Format, toJson } from '../answer.ts';

/** One object a line: the contract's own form. */
export function jsonlFormat(): Format {
  return {
    head: () => '',
    entry: (answer) => `${toJson(answer)}\n`,
    tail: () => '',
  };
}
