import { readLines } from './lines.ts';
import { MAX_RECORD_BYTES, type Past } from './past.ts';
import { parseJson, readRequest } from './request.ts';
import { isTicket, repliesOf } from './zendesk.ts';

/**
 * Reads one JSON object a line: a reply as `discern check` takes it, or a ticket of a Zendesk export, which holds several
 * replies.
 */
export async function* readJsonLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Past> {
  for await (const read of readLines(bytes, MAX_RECORD_BYTES)) {
    const { line } = read;
    if ('error' in read) {
      yield { line, id: null, error: read.error };
      continue;
    }
    const parsed = parseJson(read.text);
    if ('error' in parsed) yield { line, id: null, error: parsed.error };
    else if (isTicket(parsed.value)) yield* repliesOf(parsed.value, line);
    else yield { line, ...readRequest(parsed.value) };
  }
}
