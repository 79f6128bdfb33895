import { UsageError } from './usage.ts';

/** The value of an option that knows some only. Throws UsageError with those it knows. */
export function oneOf<const T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value);
  if (found !== undefined) return found;
  throw new UsageError(
    `${option} ${JSON.stringify(value)} is not known; known: ${known.join(', ') || 'none yet'}`,
  );
}
