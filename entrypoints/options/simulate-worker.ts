import * as z from 'zod';
import type { SimulateJob, SimulateNews } from '#components/options/simulate/services.ts';
import { RULES } from '#lib/rules/index.ts';
import { type Gunzip, readPast } from '#lib/simulate/input/read-past.ts';
import { needsPatterns, simulation } from '#lib/simulate/simulation.ts';

// The extension's own rules forbid generated code; zod would otherwise try.
z.config({ jitless: true });

/** Between two pieces of news. Milliseconds. */
const NEWS_EVERY = 100;

const say = (news: SimulateNews): void => postMessage(news);

/** The one question this worker is started for. Whoever wants to stop it ends the worker. */
addEventListener('message', ({ data }: MessageEvent<SimulateJob>) => void answer(data));

async function answer({ files, ...trial }: SimulateJob): Promise<void> {
  const patterns = needsPatterns(trial) ? (await import('#lib/patterns/re2.ts')).RE2 : null;
  const tried = simulation({ ...trial, rules: RULES, patterns });
  let bytes = 0;
  let told = 0;
  const tell = (more: number): void => {
    bytes += more;
    const now = performance.now();
    if (now - told < NEWS_EVERY) return;
    told = now;
    say({ kind: 'progress', bytes, replies: tried.replies });
  };
  for (const file of files) {
    try {
      const archive = { name: file.name, bytes: counted(file.stream(), tell) };
      for await (const past of readPast(archive, 'auto', gunzip)) {
        tried.add(past, file.name);
        tell(0);
      }
    } catch (error) {
      return say({ kind: 'failed', file: file.name, packed: error instanceof UnpackError });
    }
  }
  say({ kind: 'done', summary: tried.summary() });
}

async function* counted(
  stream: ReadableStream<Uint8Array>,
  on: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    on(next.value.length);
    yield next.value;
  }
}

/** The file cannot be unpacked: damaged, cut off, or packed in several parts, which browsers do not read. */
class UnpackError extends Error {}

const gunzip: Gunzip = async function* (bytes) {
  const source = bytes[Symbol.asyncIterator]();
  const packed = new ReadableStream<BufferSource>({
    async pull(controller) {
      const next = await source.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value as BufferSource);
    },
  });
  const reader = packed.pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } catch {
    throw new UnpackError();
  }
};
