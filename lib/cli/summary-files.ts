import { renameSync, writeFileSync } from 'node:fs';
import { readLines } from '#lib/simulate/input/lines.ts';
import { MAX_RECORD_BYTES } from '#lib/simulate/input/past.ts';
import { merge } from '#lib/simulate/merge.ts';
import type { Summary } from '#lib/simulate/summary.ts';
import { readSummary } from '#lib/simulate/summary-json.ts';
import { archiveOf } from './archive.ts';
import { codeOf } from './policy-input.ts';
import { UsageError } from './usage.ts';

/** Adds up the summaries in files, one or several a file, one a line. Throws UsageError naming the first that does not fit. */
export async function mergeSummaries(
  files: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
): Promise<Summary> {
  if (files.length === 0)
    throw new UsageError('merge needs at least one file of summaries, or - for standard input');
  let whole: Summary | undefined;
  for (const file of files) {
    for await (const read of readLines(archiveOf(file, stdin).bytes, MAX_RECORD_BYTES)) {
      const found = 'error' in read ? read : readSummary(read.text);
      const place = `${file}, line ${read.line}`;
      if ('error' in found) throw new UsageError(`${place}: ${found.error}`);
      const merged = whole ? merge(whole, found.summary) : ({ ok: true, summary: found.summary } as const);
      if (!merged.ok)
        throw new UsageError(`${place} and the summaries before it cannot be added up: ${merged.say}`);
      whole = merged.summary;
    }
  }
  if (!whole) throw new UsageError('there is no summary in what was read');
  return whole;
}

/** Writes a file under another name first, so that nobody reads half of it. Throws UsageError where that fails. */
export function writeFileWhole(file: string, text: string): void {
  try {
    writeFileSync(`${file}.part`, text);
    renameSync(`${file}.part`, file);
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${codeOf(error)}`);
  }
}
