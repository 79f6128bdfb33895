import { type Format, toJson } from '../answer.ts';

/** The same objects as one JSON array, still written one by one. */
export function jsonFormat(): Format {
  let first = true;
  return {
    head: () => '[',
    entry: (answer) => {
      const separator = first ? '\n' : ',\n';
      first = false;
      return separator + toJson(answer);
    },
    tail: () => (first ? ']\n' : '\n]\n'),
  };
}
