import { hash } from '#lib/core/hash.ts';
import { noted } from '#lib/core/reading.ts';
import type { Context, Hit, Options, Rule } from '#lib/core/rule.ts';
import type { Analysis, Sentence } from '#lib/core/text.ts';
import type { Fault, Span } from '#lib/core/types.ts';

/** A hit with the rule that made it; `message` is the index of the message that holds its span, absent for the draft. */
export interface Said {
  readonly rule: Rule;
  readonly hit: Hit;
  readonly quote: string;
  /** A hash of the words and the sentence around them: the same however the text elsewhere changes. */
  readonly mark: string;
  /** The rule's message, its slots filled. */
  readonly say: string;
  readonly message?: number;
}

/** What a rule made of one text. */
export interface Run {
  readonly said: readonly Said[];
  readonly fault?: Fault;
}

/** Nothing was said. */
export const SILENT: Run = { said: [] };

/** Runs one rule over one text, whatever its triggers say. A crash or an impossible span becomes a fault and costs that rule only. */
export function runRule(rule: Rule, text: Analysis, context: Context, options: Options): Run {
  let said: Said[] | undefined;
  try {
    for (const hit of rule.check(text, context, options)) {
      said ??= [];
      said.push(saidOf(rule, hit, text, context));
    }
    return said ? { said } : SILENT;
  } catch (error) {
    return failed(rule, said, error);
  }
}

/** Lets a rule look at all its hits in one text at once. */
export function settle(
  rule: Rule,
  said: readonly Said[],
  text: Analysis,
  context: Context,
  options: Options,
): Run {
  if (!rule.settle || said.length === 0) return { said };
  const hits = said.map(({ hit }) => hit);
  // Most hits come back as they are.
  const known = new Map(said.map((one) => [one.hit, one]));
  const settled: Said[] = [];
  try {
    for (const hit of rule.settle(hits, text, context, options))
      settled.push(known.get(hit) ?? saidOf(rule, hit, text, context));
    return { said: settled };
  } catch (error) {
    return failed(rule, settled, error);
  }
}

/** The same hit where its sentence now stands. */
export function shifted(said: Said, by: number): Said {
  if (by === 0 || said.message !== undefined) return said;
  const { rule, hit, quote, mark, say } = said;
  const span: Span = [hit.span[0] + by, hit.span[1] + by];
  return { rule, hit: { ...hit, span }, quote, mark, say };
}

function failed({ code }: Rule, said: readonly Said[] = [], error?: unknown): Run {
  return { said, fault: { code, error: nameOf(error) } };
}

function saidOf(rule: Rule, hit: Hit, text: Analysis, context: Context): Said {
  const { message } = hit;
  const [start, end] = hit.span;
  const where = message === undefined ? text : context.messages[message];
  if (!(where && start >= 0 && start < end && end <= where.text.length))
    throw new RangeError('span outside the text');
  const quote = where.text.slice(start, end);
  const sentence = sentenceAt(where, start);
  const mark = hash(`${sentence ? hashOf(sentence.alone) : ''}|${quote}`);
  const say = fill(rule.says[hit.say] ?? hit.say, hit.slots);
  return message === undefined ? { rule, hit, quote, mark, say } : { rule, hit, quote, mark, say, message };
}

function sentenceAt({ sentences }: Analysis, start: number): Sentence | undefined {
  return sentences.find(({ span }) => span[0] <= start && start < span[1]);
}

// A sentence with a thousand hits is hashed once.
const hashOf = noted(({ folded }) => hash(folded));

// Only the kind of error: its message could quote the conversation.
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

// A slot without a value stays as it is, so that it is seen in tests.
function fill(template: string, slots: Hit['slots']): string {
  if (!slots) return template;
  let filled = '';
  let from = 0;
  for (let open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
    const close = template.indexOf('}', open);
    if (close < 0) break;
    const name = template.slice(open + 1, close);
    filled += template.slice(from, open) + (slots[name] ?? `{${name}}`);
    from = close + 1;
  }
  return filled + template.slice(from);
}
