/** Something to time. `run` gets the number of the call and gives anything back, so that it is not optimised away. */
export interface Subject {
  readonly name: string;
  readonly run: (call: number) => unknown;
}

/** One subject over all rounds, sorted: microseconds a call, and times the limit of the same round. */
export interface Measured {
  readonly name: string;
  readonly micros: readonly number[];
  readonly ratios: readonly number[];
}

/** About how long one sample lasts. */
const SAMPLE_MS = 2;
const WARM_UP_MS = 30;

/**
 * Times the subjects against `limit`. Every round times everything once, in an order that turns from round to round;
 * ratios are taken within a round, so that a busy machine slows both sides.
 */
export function measure(limit: Subject, subjects: readonly Subject[], rounds: number): Measured[] {
  const all = [limit, ...subjects];
  const calls = all.map(warmUp);
  const samples = all.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < all.length; i++) {
      const at = (i + round) % all.length;
      samples[at]?.push(timePerCall(all[at] as Subject, calls[at] as number));
    }
  }
  const ofLimit = samples[0] as number[];
  return all.map(({ name }, at) => {
    const micros = samples[at] as number[];
    const ratios = micros.map((value, round) => value / (ofLimit[round] as number));
    return { name, micros: sorted(micros), ratios: sorted(ratios) };
  });
}

/** The value in the middle of sorted values. */
export function median(values: readonly number[]): number {
  return values[Math.floor(values.length / 2)] ?? Number.NaN;
}

const sorted = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b);

/** What the subjects gave back goes here. */
export const sink: { last: unknown } = { last: undefined };

// Lets the compiler settle and gives the number of calls that fill one sample.
function warmUp(subject: Subject): number {
  const end = performance.now() + WARM_UP_MS;
  while (performance.now() < end) timePerCall(subject, 10);
  return Math.max(1, Math.round((SAMPLE_MS * 1000) / timePerCall(subject, 50)));
}

// The number of the call goes on from sample to sample, so that a text comes back only after all others.
const nextCall = new WeakMap<Subject, number>();

function timePerCall(subject: Subject, calls: number): number {
  const { run } = subject;
  const first = nextCall.get(subject) ?? 0;
  nextCall.set(subject, first + calls);
  const start = performance.now();
  for (let call = first; call < first + calls; call++) sink.last = run(call);
  return ((performance.now() - start) * 1000) / calls;
}
