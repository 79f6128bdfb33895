import type { PatternEngine } from '#lib/core/patterns.ts';
import type { Rule } from '#lib/core/rule.ts';
import type { Policy } from '#lib/core/types.ts';
import { prepare } from '#lib/engine/context.ts';
import { judge as judgeDraft } from '#lib/engine/review.ts';
import { type Line, readLines } from '#lib/simulate/input/lines.ts';
import { parseRequest } from '#lib/simulate/input/request.ts';
import { type Answer, exitCodeOf, type FailOn, type Format } from './answer.ts';

/** What one run works with. */
export interface Judging {
  readonly input: AsyncIterable<Uint8Array>;
  /** Resolves once more may be written. */
  readonly write: (text: string) => Promise<void>;
  readonly format: Format;
  readonly policy: Policy;
  readonly rules: readonly Rule[];
  /** Reads the policy's patterns; null where it has none. */
  readonly patterns?: PatternEngine | null;
  readonly failOn: FailOn;
}

/**
 * Judges each line of the input and writes the answers in the same order, holding one line at a time. Gives the exit
 * code: 0 nothing at or above `failOn`, 1 something, 2 a bad line or a rule fault. Throws only what reading or writing
 * throws.
 */
export async function judge({ input, write, format, failOn, ...by }: Judging): Promise<0 | 1 | 2> {
  let exitCode: 0 | 1 | 2 = 0;
  // Not before there is something to say: of an input that cannot be read nothing is written.
  let head = format.head();
  const say = async (text: string): Promise<void> => {
    await write(head + text);
    head = '';
  };
  for await (const line of readLines(input)) {
    const answer = answerTo(line, by);
    const code = exitCodeOf(answer, failOn);
    if (code > exitCode) exitCode = code;
    await say(format.entry(answer));
  }
  await say(format.tail(exitCode));
  return exitCode;
}

function answerTo(
  read: Line,
  { policy, rules, patterns }: Pick<Judging, 'policy' | 'rules' | 'patterns'>,
): Answer {
  const { line } = read;
  if ('error' in read) return { line, id: null, error: read.error };
  const parsed = parseRequest(read.text);
  if ('error' in parsed) return { line, ...parsed };
  const { id, draft, conversation, knowledge } = parsed.request;
  try {
    // Every conversation is read once here, so nothing of it is kept.
    const prepared = prepare(conversation, knowledge, rules, policy, patterns);
    return { line, id, report: judgeDraft(draft, prepared, policy) };
  } catch (error) {
    // Only the kind of error: its message could quote the conversation.
    return { line, id, error: `the engine crashed: ${error instanceof Error ? error.name : typeof error}` };
  }
}
