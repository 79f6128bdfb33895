import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Question } from './worker.ts';

/** Puts each question to one of some workers and gives the answers in order; none where a worker took longer than `patience` ms. */
export async function askAll<Answer>(
  questions: readonly Question[],
  patience: number,
  each: (index: number, answer: Answer | undefined) => void = () => {},
): Promise<readonly (Answer | undefined)[]> {
  const answers: (Answer | undefined)[] = questions.map(() => undefined);
  let next = 0;
  const work = async (): Promise<void> => {
    let worker = startWorker();
    while (next < questions.length) {
      const index = next++;
      const answer = await ask<Answer>(worker, questions[index] as Question, patience);
      if (answer === undefined) {
        await worker.terminate();
        worker = startWorker();
      }
      answers[index] = answer;
      each(index, answer);
    }
    await worker.terminate();
  };
  const workers = Math.min(questions.length, Math.max(2, availableParallelism() - 1));
  await Promise.all(Array.from({ length: workers }, work));
  return answers;
}

// `recheck` by its own binary where npm has one for this machine: three times as fast as in JavaScript.
const startWorker = (): Worker =>
  new Worker(new URL('./worker.ts', import.meta.url), {
    env: { RECHECK_BACKEND: 'auto', ...process.env },
  });

function ask<Answer>(worker: Worker, question: Question, patience: number): Promise<Answer | undefined> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(undefined), patience);
    worker.once('message', (answer: Answer) => {
      clearTimeout(timer);
      worker.off('error', reject);
      resolve(answer);
    });
    worker.once('error', reject);
    worker.postMessage(question);
  });
}
