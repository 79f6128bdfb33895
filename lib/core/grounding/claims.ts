import { CLAIM, signsOf } from '../entities/signs.ts';
import { asked, conditional, reported } from '../grammar.ts';
import { lean } from '../lean.ts';
import type { Context } from '../rule.ts';
import type { Sentence } from '../text.ts';
import type { Ground } from './ground.ts';
import { type Place, type Sources, sourcesOf } from './sources.ts';
import { meaning } from './words.ts';

/** A kind of entitlement: how a reply states it, how a source states the same, and how a source states the opposite. */
interface Claim {
  /** Stands in every sentence that `says` matches. Cheap. */
  readonly hint: RegExp;
  readonly says: RegExp;
  readonly same: RegExp;
  readonly opposite?: RegExp;
  /** Stems in common with the source that states the same. */
  readonly least: number;
}

const GOOD =
  '(?:shipping|delivery|returns?|exchanges?|upgrades?|replacements?|repairs?|installation|set-?up|support|consultation|cancell?ations?|refunds?|bags?|baggage|luggage|breakfast|service|services|month|months|samples?|gift|labels?|pickup|collection|access|training|changes?|rebooking)';
const CLAIMS: readonly Claim[] = [
  {
    hint: /free|complimentary|fee|charge|waive/,
    says: lean(
      `\\b(?:free of charge|at no (?:extra |additional |added )?(?:cost|charge)|free (?:[a-z-]+ )?${GOOD}\\b|${GOOD} (?:is|are) (?:completely |totally |always |also )?(?:free(?: of charge)?|complimentary)\\b|complimentary (?:[a-z-]+ )?${GOOD}\\b|(?:no|without|zero) (?:any )?(?:(?:extra|additional|hidden|cancell?ation|change|restocking|shipping|service|processing|setup) (?:fees?|charges?)|fees?)\\b(?! (?:was|were|for (?:this|that)|found))|fee-free|won't be charged (?:a|any) fee|waive[sd]? (?:the|this|your|any|all) (?:[a-z]+ )?fees?)`,
    ),
    same: /\b(?:free|complimentary|no (?:\w+ )?(?:fees?|charges?|cost)|without (?:\w+ )?(?:charge|cost|fees?)|waive\w*|fee-free|0)\b/,
    opposite:
      /[$£€]\d|\b(?:fees? (?:of|is|are|applies|apply)|charged|costs?|at (?:your|the customer's) (?:own )?(?:cost|expense)|(?:must|have to|has to) pay|not free)\b/,
    least: 1,
  },
  {
    hint: /label/,
    says: /\bpre-?paid (?:[a-z]+ ){0,2}?labels?\b|\b(?:free|prepaid) return (?:shipping )?labels?\b/,
    same: /\bpre-?paid|label/,
    least: 0,
  },
  {
    hint: /life/,
    says: /\blifetime (?:[a-z]+ )?(?:warranty|guarantee|access|support|membership|subscription|licen[cs]e|updates?|coverage|replacement)\b|\bfor life\b/,
    same: /\blifetime\b|\bfor life\b/,
    opposite: /\b(?:\d+|one|two|three|five|ten)[- ](?:year|month|day)s?\b/,
    least: 1,
  },
  {
    hint: /unlimited/,
    says: /\bunlimited\b/,
    same: /\bunlimited\b|\bno limit|\bwithout limit/,
    opposite: /\b(?:up to|limit(?:ed)? (?:to|of)|at most|no more than|maximum)\b/,
    least: 1,
  },
  { hint: /questions asked/, says: /\bno questions asked\b/, same: /\bno questions asked\b/, least: 0 },
  {
    hint: /\bper\b|limited to|only/,
    says: /\b(?:one|two|three|a single|\d{1,2}) [a-z]+ per (?:account|subscription|customer|user|household|person|licen[cs]e|member|address|booking)\b|\blimited to (?:one|two|three|\d{1,3}) [a-z]+\b|\bonly (?:one|two|\d{1,2}) [a-z]+ (?:is|are) (?:allowed|permitted|supported)\b/,
    same: /\bper\b|\blimit|\bonly\b|\bmaximum|\bat most\b|\bup to\b/,
    least: 1,
  },
  {
    hint: /polic/,
    says: /\b(?:our|company|store|airline|the company's) (?:[a-z]+ )?polic(?:y|ies) (?:is|are|states?|says?|allows?|requires?|permits?|covers?|prohibits?|does(?:n't| not)|do(?:n't| not))\b|\b(?:per|under|according to|as per|due to|because of|by) (?:our|company|store) (?:[a-z]+ )?polic(?:y|ies)\b/,
    same: /./,
    least: 2,
  },
];
const NONE: readonly Ground[] = [];
const NOT_THIS =
  /\b(?:feel free|free to|toll[- ]free|free up|hands-free|free number|if|unless|whether|would you like)\b/;

/** Entitlements and rules of the company that a sentence states and no source names, or that a source denies. */
export function claimGrounds(own: Sentence, context: Context): readonly Ground[] {
  const { text } = own;
  if ((signsOf(own.alone) & CLAIM) === 0) return NONE;
  const grounds: Ground[] = [];
  for (const claim of CLAIMS) {
    const match = claim.hint.test(text) ? claim.says.exec(text) : null;
    if (!match || asked(own, match.index + match[0].length) || reported(text, match.index)) continue;
    if (NOT_THIS.test(text.slice(0, match.index)) || conditional(text, match.index)) continue;
    const sources = sourcesOf(context);
    const words = new Set([...meaning(own.alone)].filter((word) => !CLASS_WORD.test(word)));
    if (supported(claim, words, sources)) continue;
    const span = [match.index, match.index + match[0].length] as const;
    const place = denying(claim, words, sources);
    grounds.push(
      place
        ? { span, verdict: 'contradicted', what: 'entitlement', place }
        : { span, verdict: 'unsupported', what: 'entitlement' },
    );
  }
  return grounds;
}

/** Stems of the claim itself: they say nothing of its subject. */
const CLASS_WORD =
  /^(?:free|charg|fee|cost|complimentar|complim|unlimit|lifetim|polic|policy|extra|addit|hidden|limit|stat)$/;

function supported({ same, least }: Claim, words: ReadonlySet<string>, sources: Sources): boolean {
  return sources
    .matching(same)
    .some(
      (place) =>
        place.voice !== 'customer' &&
        (least === 0 || shared(words, place.meaning) >= Math.min(least, words.size)),
    );
}

function denying({ opposite }: Claim, words: ReadonlySet<string>, sources: Sources): Place | undefined {
  if (!opposite) return undefined;
  return sources
    .matching(opposite)
    .find((place) => place.voice === 'knowledge' && !place.structured && shared(words, place.meaning) >= 2);
}

function shared(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let count = 0;
  for (const word of words) if (others.has(word)) count++;
  return count;
}
