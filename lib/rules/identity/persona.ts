import { find, findIn } from '#lib/core/find.ts';
import { fold } from '#lib/core/fold.ts';
import { asserted } from '#lib/core/grammar.ts';
import { lean } from '#lib/core/lean.ts';
import { type Context, defineRule } from '#lib/core/rule.ts';
import type { Analysis, Sentence } from '#lib/core/text.ts';
import type { Span } from '#lib/core/types.ts';
import { GIVEN_NAMES } from '../lexicons/en/given-name.ts';

const NAMES = new Set(GIVEN_NAMES);
/** A line that is nothing but a name: "Sam", "- Sam", "Sam Doe.", "Love, Sam" is none. */
const ONLY_NAME =
  /^(?:[-~*_]{1,2} ?)?(?<mark>(?<name>\p{L}{2,20})(?:[- ]\p{L}[\p{L}'.-]{0,20}){0,2})[.!*_]{0,2}$/dgu;
/** The name of a role or a firm behind it: "Sam Support", "Max Ltd" is a team or a company. */
const TEAM =
  /\b(?:team|support|service|care|desk|help|sales|customer|ltd|inc|llc|gmbh|co|group|company|store|shop|department|bot|assistant)\b/;
const INTRODUCES =
  /\b(?:my name is|my name's|this is|i am|i'm|you(?:'re| are) (?:chatting|speaking|talking) (?:with|to)) (?<mark>(?<name>\p{L}{2,20}))(?= (?:from|with|and (?:i|i'm|i'll)|here|at|today|again)\b|[,.!]|$)/dgu;
const HUMAN = lean(
  [
    "\\bi(?:'m| am)(?: (?:indeed|definitely|actually|of course|very much|really|just|only|certainly|absolutely|100 ?%|fully|also))* (?:an? )?(?:real|actual|live|genuine|living|flesh[- ]and[- ]blood|human)\\b(?: (?:human(?: being)?|person|agent|being|representative|individual|woman|man))?(?! time)",
    "\\bi(?:'m| am)(?: (?:indeed|definitely|actually|of course|very much|really|just|only|certainly|absolutely))* (?:an? )?human\\b",
    "\\b(?:i(?:'m| am)|this is|you(?:'re| are)) not (?:(?:talking|chatting|speaking|writing) (?:to|with) )?(?:an? |the )?(?:(?:chat ?)?bot|robot|machine|ai|computer|automated (?:system|reply|message)|virtual (?:assistant|agent))\\b",
    "\\byou(?:'re| are) (?:talking|chatting|speaking|writing)(?: here)? (?:to|with) (?:an? )?(?:real|actual|live|genuine|human)(?: (?:human(?: being)?|person|agent|being|representative))?\\b",
    '\\bno (?:(?:chat ?)?bots?|robots?|ai|machines?|automation) (?:here|on this end|at this end|involved|behind this)\\b',
    '\\b(?:just|only) (?:an? )?(?:me,? )?(?:an? )?(?:real |actual )?(?:human|person)(?: being)? (?:here|typing|behind|at the keyboard)\\b',
    '\\bthere is a (?:real|human) (?:person|being|human) (?:behind|here|typing|on this)\\b',
  ].join('|'),
  'g',
);
const ASKS_IF_BOT =
  /\b(?:are|r|is|am) (?:you|u|this|i|it|there)\b[^.?!]{0,40}\b(?:(?:chat ?)?bot|robot|machine|ai|a\.i\.|human|real|person|automated|computer|artificial|chatgpt|gpt|script(?:ed)?)\b|\b(?:bot|robot|ai|human|real person) or (?:an? )?(?:human|bot|robot|ai|real|person|machine)\b/;

export default defineRule({
  code: 'identity/persona',
  severity: 'warn',
  reads: 'draft',
  firesOn:
    'A signature or an introduction with a name that is not this agent’s; a claim to be human when the customer asked.',
  notOn:
    'Team signatures, the agent’s own name or short name, an agent whose name the helpdesk does not show.',
  why: 'Customers of Cursor took "Sam" for a person and its invented rule for policy (April 2025). Who asks whether a bot answers must be told the truth (EU AI Act, article 50(1); California Business and Professions Code, section 17941).',
  says: {
    name: 'This name is not the name of the agent who sends the reply.',
    human: 'The customer asked whether a bot answers: leave this only if a person wrote the reply.',
  },
  triggers: [
    ...GIVEN_NAMES,
    ...'human real actual live genuine living flesh bot bots robots machines chatbot robot machine ai automated computer virtual'.split(
      ' ',
    ),
  ],
  examples: {
    flags: [
      { text: 'The lift works again.\n\nKind regards,\n«Sam»', agent: 'Priya Rao' },
      { text: 'Hello, my name is «Tom».', agent: 'Priya Rao' },
      {
        text: 'Yes, «I am a real person».',
        messages: [{ author: 'customer', text: 'Are you a bot?' }],
      },
    ],
    passes: [
      { text: 'Kind regards,\nPriya', agent: 'Priya Rao' },
      'The lift works again.\n\nKind regards,\nSam',
      { text: 'Best,\nThe Acme Team', agent: 'Priya Rao' },
      'I am a real fan of this kettle.',
    ],
  },
  *check(text, context) {
    if (ownNames(context).length > 0) {
      for (const sentence of text.sentences) {
        if (sentence.quoted) continue;
        for (const pattern of TEAM.test(sentence.text) ? [INTRODUCES] : [ONLY_NAME, INTRODUCES]) {
          for (const { span, groups } of findIn(sentence, pattern)) {
            if (isStranger(groups.name ?? '', text.text.slice(...span), context)) yield { span, say: 'name' };
          }
        }
      }
    }
    if (!askedIfBot(context)) return;
    for (const found of find(text, HUMAN)) {
      const { sentence, index } = found;
      const denies = / not /.test(found.text);
      if (sentence.question || !(denies || asserted(found))) continue;
      if (!/\bif\b/.test(sentence.text.slice(0, index))) yield { span: found.span, say: 'human' };
    }
  },
  // A name alone in the body is a signature only at its end; before that it greets or is an answer.
  settle(hits, text) {
    return hits.filter(({ span, say }) => say !== 'name' || isPlaced(span, text));
  },
});

/** Names under which this agent, or a human who answered before, writes. */
function ownNames({ conversation }: Context): readonly string[] {
  const { agent, messages } = conversation;
  if (!agent?.name) return [];
  return [agent.name, ...messages.flatMap(({ author, name }) => (author === 'agent' && name ? [name] : []))];
}

/** Whether a written name is a person's and neither the agent's nor the customer's. "Alex" is short for "Alexandra". */
function isStranger(given: string, written: string, context: Context): boolean {
  if (!NAMES.has(given) || !/^\p{Lu}/u.test(written)) return false;
  const { customer, brand = '' } = context.conversation;
  const known = fold([...ownNames(context), customer.name ?? '', brand].join(' ')).match(/\p{L}{2,}/gu) ?? [];
  const words = fold(written).match(/\p{L}{2,}/gu) ?? [];
  return !words.some((word) => known.some((one) => isShortFor(word, one) || isShortFor(one, word)));
}

function isShortFor(short: string, long: string): boolean {
  return short === long || (short.length >= 3 && long.startsWith(short));
}

function askedIfBot({ openTurns, messages }: Context): boolean {
  return openTurns.some((at) => ASKS_IF_BOT.test(messages[at]?.folded ?? ''));
}

/** Whether a name is part of an introduction, or stands alone in the signature or at the very end. */
function isPlaced([start, end]: Span, { sentences }: Analysis): boolean {
  const at = sentences.findIndex(({ span }) => span[0] <= start && start < span[1]);
  const sentence = sentences[at] as Sentence;
  if (sentence.part === 'signature' || end - start < sentence.text.length - 6) return true;
  return sentences.slice(at + 1).every(({ part }) => part !== 'own');
}
