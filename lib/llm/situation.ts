import { fold } from '#lib/core/text.ts';
import type { Turns } from './turns.ts';

/** A state of the conversation that matters more than its topic. */
export type Situation = 'crisis' | 'legal' | 'grief' | 'card' | 'human' | 'anger' | 'thanks' | 'waiting';

const CRISIS =
  /\b(?:(?:kill|harm|hurt)(?:ing)? myself|suicid\w*|end(?:ing)? (?:my life|it all)|(?:want|going|ready) to die\b(?! (?:of|for|laughing))|(?:don't|do not) want to (?:live|be alive|be here any ?more)|better off dead|no reason (?:left )?to live|self[- ]harm\w*)/;

const LEGAL =
  /\b(?:my|a|our|your|the) (?:lawyer|solicitor|attorney|barrister)s?\b|\b(?:legal action|legal proceedings|small claims|take (?:you|this) to court|sue (?:you|them)|suing|formal complaint|(?:file|make|lodge|submit|raise|register)(?:ing)? an? (?:\w+ )?complaint|ombudsman|trading standards|consumer protection agency|letter before (?:action|claim))\b/;

const RELATIVE =
  '(?:husband|wife|spouse|fianc[ée]e?|partner|mother|mum|mom|mam|father|dad|parents?|son|daughter|brother|sister|child|baby|grand\\w+|nan|nana|uncle|aunt|cousin|nephew|niece|friend)';
const GRIEF = new RegExp(
  [
    `\\b${RELATIVE}(?:,? (?!phone|battery|laptop|car|device|screen|console|tablet|watch)\\w+){0,4},? (?:died|is dead|passed)\\b`,
    `\\b(?:lost|loss of|death of|buried|burying) (?:my|our|his|her) (?:\\w+ )?${RELATIVE}\\b`,
    `\\bmy (?:late|deceased) ${RELATIVE}\\b`,
    '\\b(?:funeral|bereave\\w*|death certificate|deceased|widow(?:er|ed)?|passed away|next of kin|(?:he|she) (?:has )?died)\\b',
  ].join('|'),
);

// Not checked against Luhn on purpose: a mistyped card number is card data too.
const CARD_NUMBER = /(?<![\w.#-])[2-6]\d{3}(?:[ -]?\d){9,15}(?![\w-])/;
const CARD_WORD = /\b(?:card|visa|master ?card|amex|american express|maestro|expiry|expires|cvv|cvc)\b/;

const PERSON =
  '(?:person|human(?: being)?|agent|someone|somebody|people|representative|rep|operator|advis[eo]r|member of (?:your )?staff|manager|supervisor|team leader|assistant)';
const HUMAN = new RegExp(
  [
    `\\b(?:(?:talk|speak|chat)(?:ing)?|connect(?:ed)?|transfer(?:red)?|pass(?:ed)?|put|escalate\\w*) (?:me )?(?:through )?(?:to|with) (?:an? |the |your |some |any )?(?:real |actual |live |human |different |other )*${PERSON}\\b`,
    `\\b(?:contact|reach|get)(?:ing)? an? (?:real |actual |live |human )*${PERSON}\\b`,
    '\\b(?:an? )?(?:real|actual|live) (?:person|human|agent)\\b|\\bhuman (?:agent|being|please)\\b',
    '\\b(?:are you|is this|am i (?:talking|speaking|chatting) (?:to|with)) (?:an? )?(?:\\w+ )?(?:bot|robot|machine|human|ai|real)\\b',
    '^\\W*(?:agent|human|person|operator|representative|manager)\\W*(?:please)?\\W*$',
  ].join('|'),
  'm',
);

const ANGER =
  /\b(?:beyond a joke|(?:un|not )acceptable|ridiculous|disgrace\w*|disgust\w*|outrag\w+|furious|livid|fed up|appalling|pathetic|sick (?:and tired )?of|absolute joke|a joke|useless|shambles|incompeten\w+|shocking|rip[- ]?off|terrible service|worst|angry|nobody (?:has )?(?:repl\w+|answer\w*|written|wrote|call\w*|cares?)|no ?one (?:has )?(?:repl\w+|answer\w*|written|wrote|call\w*|cares?)|how dare|waste of (?:my )?(?:time|money)|(?:third|fourth|fifth|tenth) time|never again|had enough)\b/;
const THANKS = /\b(?:thanks?|thank you|cheers|perfect|sorted|solved|fixed it|close this)\b/;
const SHOUTED = /\b\p{Lu}{4,}\b(?=.*\b\p{Lu}{4,}\b)/su;

/** The situation that a draft has to answer first, if there is one. Only what the customer wrote counts. */
export function situationOf(turns: Turns): Situation | undefined {
  const written = [...turns.open, ...turns.earlier];
  const all = fold([...written, turns.subject ?? ''].join('\n'));
  if (CRISIS.test(all)) return 'crisis';
  if (turns.open.length === 0) return written.length ? 'waiting' : undefined;
  const open = fold(turns.open.join('\n'));
  if (LEGAL.test(open)) return 'legal';
  if (GRIEF.test(all)) return 'grief';
  if (CARD_NUMBER.test(open) && CARD_WORD.test(all)) return 'card';
  if (HUMAN.test(open)) return 'human';
  if (angry(turns.open.join('\n'), open)) return 'anger';
  return THANKS.test(open) && !open.includes('?') ? 'thanks' : undefined;
}

function angry(open: string, folded: string): boolean {
  const loud = Number(/!{2,}|\?!|!\?/.test(open)) + Number(SHOUTED.test(open));
  return ANGER.test(folded) || loud === 2;
}
