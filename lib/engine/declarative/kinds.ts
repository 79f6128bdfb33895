import type { CustomRule } from '#lib/core/policy-file.ts';
import type { Context, Hit } from '#lib/core/rule.ts';
import type { Analysis, Sentence } from '#lib/core/text.ts';
import { type Check, hitIn, ownSentences, type Phrases, saidIn } from './check.ts';
import { limitCheck } from './limit.ts';

type Of<Kind extends CustomRule['kind']> = Extract<CustomRule, { readonly kind: Kind }>;

/** What a rule of a kind without a pattern does. */
export function checkOf(rule: Exclude<CustomRule, Of<'pattern'>>, phrases: Phrases): Check {
  switch (rule.kind) {
    case 'phrase':
      return phraseCheck(rule, phrases);
    case 'require':
      return requireCheck(rule, phrases);
    case 'forbid-after':
      return forbidCheck(rule, phrases);
    case 'limit':
      return limitCheck(rule, phrases);
  }
}

function phraseCheck({ reads, replace }: Of<'phrase'>, phrases: Phrases): Check {
  return {
    reads,
    wokenBy: 'phrases',
    *check(text) {
      for (const sentence of ownSentences(text))
        for (const span of phrases.of('phrases', sentence.alone))
          yield* hitIn(sentence, span, phrases, replace);
    },
  };
}

/**
 * What is missing is marked where it is called for: at the words that call for it in the draft, or in the customer's
 * message; else at the last sentence of the draft, behind which it would stand.
 */
function requireCheck(rule: Of<'require'>, phrases: Phrases): Check {
  const { replace } = rule;
  return {
    reads: 'draft',
    whole: true,
    *check(text, context) {
      const own = ownSentences(text);
      const last = endOf(own);
      if (!last || own.some(({ alone }) => phrases.of('phrases', alone).length > 0)) return;
      if (rule.when.length === 0) yield* atEnd(last, phrases, replace);
      else if (rule.in === 'draft')
        for (const sentence of own)
          for (const span of phrases.of('when', sentence.alone))
            yield* hitIn(sentence, span, phrases, replace);
      else yield* inConversation(context, last, phrases, replace);
    },
  };
}

/** The last sentence that says something: before the signature and the line that opens it. */
function endOf(own: readonly Sentence[]): Sentence | undefined {
  const signature = own.findIndex(({ part }) => part === 'signature');
  return own.at(signature > 1 ? signature - 2 : -1);
}

function* atEnd(last: Sentence, phrases: Phrases, replace: string | undefined): Generator<Hit> {
  const { text } = last.alone;
  const whole = replace === undefined ? undefined : `${text} ${replace}`;
  yield* hitIn(last, [0, text.length], phrases, whole);
}

function* inConversation(
  context: Context,
  last: Sentence,
  phrases: Phrases,
  replace: string | undefined,
): Generator<Hit> {
  const called = saidIn(context).toReversed();
  const isCustomer = (message: number): boolean =>
    context.conversation.messages[message]?.author === 'customer';
  for (const [message, text] of called) {
    if (!isCustomer(message)) continue;
    for (const hit of callsIn(text, phrases)) {
      yield { ...hit, message };
      return;
    }
  }
  const byTeam = called.some(([message, text]) => !isCustomer(message) && callsIn(text, phrases).length > 0);
  if (byTeam) yield* atEnd(last, phrases, replace);
}

function callsIn(text: Analysis, phrases: Phrases): Hit[] {
  return ownSentences(text).flatMap((sentence) =>
    phrases.of('when', sentence.alone).flatMap((span) => [...hitIn(sentence, span, phrases, undefined)]),
  );
}

function forbidCheck({ replace }: Of<'forbid-after'>, phrases: Phrases): Check {
  const before = new WeakMap<Context, boolean>();
  const isSaid = (context: Context): boolean => {
    let known = before.get(context);
    if (known === undefined) {
      known = saidIn(context).some(([, text]) => stands(text, phrases));
      before.set(context, known);
    }
    return known;
  };
  return {
    reads: 'draft',
    whole: true,
    wokenBy: 'phrases',
    *check(text, context) {
      let from = isSaid(context) ? 0 : Number.POSITIVE_INFINITY;
      for (const sentence of ownSentences(text)) {
        const [offset] = sentence.span;
        for (const [, end] of phrases.of('after', sentence.alone)) from = Math.min(from, offset + end);
        for (const span of phrases.of('phrases', sentence.alone))
          if (offset + span[0] >= from) yield* hitIn(sentence, span, phrases, replace);
      }
    },
  };
}

function stands(text: Analysis, phrases: Phrases): boolean {
  return ownSentences(text).some(({ alone }) => phrases.of('after', alone).length > 0);
}
