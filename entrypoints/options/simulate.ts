import { browser } from 'wxt/browser';
import { CATALOGUE } from '#components/options/rules/catalogue.ts';
import type { SimulateNews, SimulateServices } from '#components/options/simulate/services.ts';
import { readPolicyText } from '#lib/policy/file.ts';

const CODES = CATALOGUE.map(({ code }) => code);

/** What the Simulate page needs: a worker for each run, so that the page answers while it reads. */
export const simulate: SimulateServices = {
  readPolicy: (text) => readPolicyText(text, CODES),
  run(job, on) {
    const worker = new Worker(new URL('./simulate-worker.ts', import.meta.url), { type: 'module' });
    const stop = (): void => worker.terminate();
    worker.onmessage = ({ data }: MessageEvent<SimulateNews>) => {
      if (data.kind !== 'progress') stop();
      on(data);
    };
    worker.onerror = () => {
      stop();
      on({ kind: 'failed', file: null, packed: false });
    };
    worker.postMessage({ ...job, build: browser.runtime.getManifest().version });
    return stop;
  },
};
