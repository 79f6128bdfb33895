import { useEffect, useRef, useState } from 'react';
import type { Summary } from '#lib/simulate/summary.ts';
import { type SimulateJob, useSimulate } from './services.ts';

/** Where a simulation stands. */
export type Run =
  | { readonly kind: 'none' }
  | { readonly kind: 'running'; readonly bytes: number; readonly total: number; readonly replies: number }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly file: string | null; readonly packed: boolean }
  | { readonly kind: 'done'; readonly summary: Summary };

/** Runs one simulation at a time; it ends with the page. */
export function useRun(): {
  readonly run: Run;
  start(job: Omit<SimulateJob, 'build'>): void;
  stop(): void;
} {
  const services = useSimulate();
  const [run, setRun] = useState<Run>({ kind: 'none' });
  const end = useRef<(() => void) | null>(null);
  useEffect(() => () => end.current?.(), []);
  return {
    run,
    start(job) {
      end.current?.();
      const total = job.files.reduce((sum, { size }) => sum + size, 0);
      setRun({ kind: 'running', bytes: 0, total, replies: 0 });
      end.current = services.run(job, (news) =>
        setRun(news.kind === 'progress' ? { ...news, kind: 'running', total } : news),
      );
    },
    stop() {
      end.current?.();
      setRun({ kind: 'stopped' });
    },
  };
}
