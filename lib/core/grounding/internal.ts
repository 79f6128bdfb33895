import { entitiesOf } from '../entities/entities.ts';
import type { Context } from '../rule.ts';
import type { Analysis } from '../text.ts';
import type { EvidenceSpan, Span } from '../types.ts';

/** Words of an internal source that stand in a sentence. */
export interface Leak {
  readonly span: Span;
  readonly title: string;
  readonly evidence: EvidenceSpan;
}

interface Origin {
  readonly title: string;
  readonly evidence: EvidenceSpan;
}
/** Runs of words and specifics that only internal sources hold; undefined if no source is internal. */
type Secrets = ReadonlyMap<string, Origin>;

/** So many words in a row are taken over, not met by chance. */
const RUN = 6;
const WORD = /[a-z0-9][a-z0-9'.,%$£€-]*[a-z0-9%]|[a-z0-9]/g;
const known = new WeakMap<Context['messages'], { secrets: Secrets | undefined }>();

/** The longest run of words, or else a specific, that the sentence shares with an internal source and with nothing public. */
export function leakOf(sentence: Analysis, context: Context): Leak | undefined {
  const secrets = secretsOf(context);
  if (!secrets) return undefined;
  const { folded } = sentence;
  const words = [...folded.matchAll(WORD)];
  for (let from = 0; from + RUN <= words.length; from++) {
    const origin = secrets.get(runAt(words, from));
    if (!origin) continue;
    let to = from + RUN;
    while (to < words.length && secrets.has(runAt(words, to - RUN + 1))) to++;
    const [first, last] = [words[from] as RegExpExecArray, words[to - 1] as RegExpExecArray];
    return { span: [first.index, last.index + last[0].length], ...origin };
  }
  for (const { kind, value, span } of entitiesOf(sentence)) {
    const origin = secrets.get(`${kind} ${value}`);
    if (origin) return { span, ...origin };
  }
  return undefined;
}

function runAt(words: readonly RegExpExecArray[], from: number): string {
  return words
    .slice(from, from + RUN)
    .map(([word]) => word)
    .join(' ');
}

function secretsOf(context: Context): Secrets | undefined {
  let entry = known.get(context.messages);
  if (!entry) {
    const internal = context.knowledge.some((evidence) => evidence.internal);
    entry = { secrets: internal ? build(context) : undefined };
    known.set(context.messages, entry);
  }
  return entry.secrets;
}

function build({ conversation, messages, knowledge, passages }: Context): Secrets {
  const secrets = new Map<string, Origin>();
  const internal = new Map(knowledge.flatMap((one) => (one.internal ? [[one.id, one.title] as const] : [])));
  for (const { source, span, alone } of passages) {
    const title = internal.get(source);
    if (title === undefined) continue;
    for (const key of keysOf(alone))
      if (!secrets.has(key)) secrets.set(key, { title, evidence: { source, span } });
  }
  const open = (sentence: Analysis): void => {
    for (const key of keysOf(sentence)) secrets.delete(key);
  };
  for (const { source, alone } of passages)
    if (!source.startsWith('system:') && !internal.has(source)) open(alone);
  messages.forEach(({ sentences }, index) => {
    const author = conversation.messages[index]?.author;
    if (author !== 'note' && author !== 'system') for (const { alone } of sentences) open(alone);
  });
  return secrets;
}

function keysOf(sentence: Analysis): string[] {
  const words = [...sentence.folded.matchAll(WORD)];
  const keys: string[] = [];
  for (let from = 0; from + RUN <= words.length; from++) keys.push(runAt(words, from));
  for (const { kind, value } of entitiesOf(sentence)) {
    if (kind === 'id' || kind === 'link' || kind === 'email' || kind === 'money' || kind === 'percent')
      keys.push(`${kind} ${value}`);
  }
  return keys;
}
