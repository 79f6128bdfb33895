// One worker: judges or times the patterns it is sent, one after the other.
import { parentPort } from 'node:worker_threads';
import { check, type Diagnostics } from 'recheck';
import { type Pumps, worstOf } from './attack.ts';

/** What `recheck` says of a pattern. `degree` is 1 for linear, infinite for exponential; absent if it cannot tell. */
export interface Verdict {
  readonly degree?: number;
  /** Found by trying texts, not by theory: a bounded repeat such as {0,200} then looks like a power. */
  readonly fuzz: boolean;
  readonly attack?: Pumps;
  readonly error?: string;
  /** With an error: the milliseconds it had. */
  readonly waited?: number;
}

// Smaller generations than by default: a pattern takes seconds instead of minutes.
const EFFORT = {
  maxIteration: 5,
  maxInitialGenerationSize: 200,
  maxGenerationSize: 50,
  crossoverSize: 12,
  mutationSize: 25,
};

/** What a worker is asked, and what it answers with: a verdict, or how long the worst attack takes. */
export type Question =
  | { readonly kind: 'verdict'; readonly source: string; readonly flags: string; readonly patience: number }
  | { readonly kind: 'time'; readonly source: string; readonly flags: string; readonly attack?: Pumps };

parentPort?.on('message', async (question: Question) => {
  const { source, flags } = question;
  parentPort?.postMessage(
    question.kind === 'time' ? worstOf(source, flags, question.attack) : await judge(question),
  );
});

async function judge({ source, flags, patience }: Question & { kind: 'verdict' }): Promise<Verdict> {
  // The flag `d` is not known to `recheck` and costs nothing that grows.
  const judged = (more: object): Promise<Diagnostics> =>
    check(source, flags.replace('d', ''), { ...EFFORT, timeout: patience / 2, ...more });
  const theory = await judged({});
  const late =
    theory.status === 'unknown' && theory.error.kind === 'timeout' && theory.checker === 'automaton';
  return verdictOf(late ? await judged({ checker: 'fuzz' }) : theory);
}

function verdictOf(said: Diagnostics): Verdict {
  if (said.status === 'unknown') return { fuzz: false, error: said.error.kind };
  if (said.status === 'safe') return { degree: 1, fuzz: said.complexity.isFuzz };
  const { complexity, attack } = said;
  return {
    degree: complexity.type === 'exponential' ? Number.MAX_SAFE_INTEGER : complexity.degree,
    fuzz: complexity.isFuzz,
    attack: { pumps: attack.pumps.map(({ prefix, pump }) => ({ prefix, pump })), suffix: attack.suffix },
  };
}
