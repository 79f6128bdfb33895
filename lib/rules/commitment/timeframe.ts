import { durationValue, lengthsOf } from '#lib/core/figures.ts';
import { type Found, findIn, foundBetween, leftmost } from '#lib/core/find.ts';
import { asserted, clauseOf, endOf } from '#lib/core/grammar.ts';
import { lean } from '#lib/core/lean.ts';
import { type Context, defineRule } from '#lib/core/rule.ts';
import { byCompany, openings } from '#lib/core/speaker.ts';
import { contentStems, oncePerEvidence, stemsOf, timesOf } from '#lib/core/support.ts';
import type { Sentence } from '#lib/core/text.ts';
import type { EvidenceSpan } from '#lib/core/types.ts';

const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?';
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?';
const NTH = '\\d{1,2}(?:st|nd|rd|th)';
const DATE = `(?:the )?(?:\\d{1,2}|${NTH}) (?:of )?${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?\\b|(?:the )?${NTH}\\b`;
const SOON = `(?:tomorrow|tmrw|tmr|tomoz|2moro|tonight)(?: (?:morning|afternoon|evening|night))?|(?:the )?end of (?:the |this |next )?(?:business |working )?(?:day|week|month|today|tomorrow)|(?:eod|eow|cob|(?:the )?close of (?:business|play))|(?:the )?(?:same[- ]day|(?:same|next) (?:working|business) day)\\b(?! (?:delivery|shipping|option|service|rate|fee))|(?:next|this coming|the coming) (?:week|month|${DAY})|(?:later|earlier) (?:today|this week)|this (?:week|afternoon|evening)|overnight\\b(?! (?:stay|bag|parking|delivery|shipping|flight|bus|train|guest|rate|case))`;
const LEAD_BEFORE =
  /(?:\b(?<lead>within|in|under|inside|in less than|no later than|up to|around|about|approximately|typically|usually|takes?(?: (?:us|me|them))?|taking|as long as|allow|give (?:us|it|them|me|(?:our|the|your) [a-z]+)|more than|longer than|expect|requires?|needs?|is|are|after|(?:turnaround|maximum|max|window|wait) of) |: )(?:(?:the|next|coming|following|about|around|approximately|roughly|up to|at most|just|only|under|less than|as little as|as long as|as few as|as many as|between|[a-z0-9]{1,8} and|an?|maximum|total|max|of|another|a further) ){0,5}$/;
const LONGEST_LEAD = 60;
const AT_MOST = /^ at (?:the )?(?:latest|most)/;

const POINT = lean(
  `\\b(?<point>(?:by |before |no later than |on )?(?:${SOON})|by (?:today|noon|midday|midnight|lunch(?:time)?|tea ?time|the weekend|then)|before (?:the weekend|then)|(?:within|in|inside|over|during) (?:the )?(?:next )?(?:hour|day|week|month)|(?:within|in) (?:the next |the coming |about )?(?:a |one |two )?fortnights?|(?:within|in) (?:about )?(?:half an hour|an hour or (?:so|two))|(?:by|before|in time for|ahead of) (?:the )?(?:christmas|xmas|new year(?:'s)?(?: eve| day)?|easter|thanksgiving|holidays|bank holiday|black friday|halloween|valentine's|diwali|eid|ramadan|(?:mother|father)'s day|your (?:birthday|trip|holiday|vacation|wedding|event|party|anniversary))|(?:within|in|takes?|over|need|allow|give (?:us|me)) (?:the next |another |just |about )?a couple (?:of )?(?:more )?(?:business |working )?(?:minutes|hours|days|weeks|months)|(?:within|in) [a-z\\d]{1,5}(?: ?(?:-|to|or) ?[a-z\\d]{1,5})? (?:billing|statement) (?:cycles?|periods?)|(?:within|in|takes?) \\d{1,2}(?: ?(?:-|to) ?\\d{1,2})? (?:biz|bus|bank|wkg|wrkg) days)\\b(?: at the latest| before (?:noon|midday|lunch))?`,
  'g',
);
const POINT_NAME =
  /tomorrow|tmrw?\b|a couple|an hour or|christmas|xmas|new year|easter|thanksgiving|holiday|black friday|halloween|valentine|diwali|eid\b|ramadan|er's day|your (?:birth|trip|holi|vaca|wedd|event|party|anniv)|tomoz|2moro|tonight|end of|same[- ]|next|half an|cycle|statement p|fortnight|b[iua][zsn]k? days|wr?kg|lunch|n the (?:hour|day|week|month)|eo[dw]\b|cob\b|close of|next |coming |(?:later|earlier) t|this (?:week|after|even)|overnight|by (?:today|noon|mid|tea|the w)|within the /;
const BY_DATE = lean(
  `\\b(?<date>(?:by|before|no later than) (?:next |this |coming )?(?:${DAY}|${DATE}|\\d{1,2}(?::\\d{2})? ?(?:am|pm)\\b)|on (?:next |this |coming )?${DAY}|(?:scheduled|booked|planned|set|due|lined up) (?:in )?for (?:next |this |coming )?(?:${DAY}|${DATE})|(?:give (?:us|me)|need) (?:until|till) (?:next |this |coming )?(?:${DAY}|${DATE})|between \\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm)? and \\d{1,2}(?:[:.]\\d{2})?(?: ?(?:am|pm))?(?! (?:business|working|days?|weeks?|hours?|min|%|characters|years?|people))|eta (?:is |of |: ?)?\\d{1,2}[:.]\\d{2}|(?:have|get|see|receive) (?:it|them|this|that) (?:on |by )?${DAY}|in t ?\\+ ?\\d days|within t ?\\+ ?\\d days|(?:be (?:with you|there|back)|arrives?|leaves? our \\w+|ships?) (?:by|at|around|before) \\d{1,2}(?:[:.]\\d{2})?(?: ?(?:am|pm)| in the (?:morning|afternoon|evening)|(?= ?(?:$|[.,;!)]))))\\b`,
  'g',
);
const BY =
  /\b(?:(?:by|before|later than) (?:next|this|coming|the|\d|[a-z]{3,9}\b\.? ?\d|[a-z]{3,6}day)|on [a-z]{3,6} ?[a-z]{0,6}day|between \d|(?:schedul|book|plann|lin)ed (?:in |up )?for |(?:set|due) for |\beta |(?:it|them|this|that) [a-z]{2,8}day|t ?\+ ?\d|(?:by|at|around|before) \d|(?:until|till) )/;
const ON_DATE = lean(`\\b(?:to (?:reach|arrive at|be with) (?:you|your \\w+) )?on (?:${DATE})\\b`, 'g');
const ON = /\bon (?:the |\d|[a-z]{3,9}\b\.? ?\d)/;
const COMES_BEFORE =
  /\b(?:arrives?|arriving|delivered|delivery|ships?|shipped|reach you|with you|sent|dispatched|ready|call you|visit|visit you|back in stock|refunded|credited|leaves? our \w+|expected|due|come (?:to you|out|round|by)|be (?:there|back)|start|begin|install it|fit it) $/;

const COMPANY_ACTS =
  /\b(?:process\w*|pays? out|turnaround|refund\w*|ship\w*|deliver\w*|arriv\w+|appear\w*|post|posts|posted|respon\w+|repl(?:y|ies)|contact\w*|call|update|resol\w+|fix\w*|repairs?|hear|get back|follow up|review\w*|timeline|timing|timeframe|turnaround|eta|credited|sent|send|emailed|escalat\w+|dispatch\w*|issued?|transfer\w*|reach|completed|ready|delivered|cancell?ed|activated|restored|decision|due in|bear with us|clears?|investigat\w+|receive|expect|replace\w*|returned to your)\b/;
const PROMISED =
  /\b(?:will|should|'ll|(?:is|are) going to) (?:\w+ )?(?:be (?:\w+ )?\w+ed|be (?:sent|ready|back|with you|done|fixed|paid|there|made|available|live|up|over|here|on (?:its|their|the) way|out)|arrive|ship|appear|show|post|receive|get|hear|have|reach|see|take|clear|reflect|hit|land|come|go|follow|drop|leave|turn up|resume|start|kick (?:in|off)|roll out|fall off|be (?:on|in|at) (?:your|the))\b|\b(?:arrives|ships|leaves (?:our|the) (?:warehouse|depot|factory|office|store|shop)|go(?:es)? (?:out|live)|lands?|rolls? out|hits your|kicks in|pays? out|drops? (?:off|on)|(?:is|are) ready|gets? (?:to you|there|sent|shipped|paid)|gets? back to you|comes (?:to you|by|round|over|on)|visits you|calls you|shows (?:up|on)|reflects|appears (?:on|in)|reach(?:es)? you|comes through|turns up|(?:technician|engineer|plumber|electrician|fitter|driver|courier|visit|appointment|installation|delivery|collection|pick-?up|repair|call) (?:is|are) (?:now )?(?:booked|lined up)|picks? (?:it|them|this|the \w+) up|is back in stock|(?:is|are) (?:settled|paid|handled|decided|closed)|(?:is|are) (?:due to (?:arrive|reach|be)|(?:expected|scheduled|planned|set)(?: to| for| on| by|\b)))|\btakes? (?:up to |around |about |approximately |roughly |between |as long as )?\d{1,2}(?: ?(?:-|to|or) ?\d{1,2})? (?:business|working) days|\b(?:it|this|that|which|(?:the|your|this|our) [a-z]+)(?: (?:may|can|could|will|should|usually|typically|normally|generally)){0,2} takes? |\b(?:guarantee|promise|aim to|expect|aiming to|hop(?:e|ing) to|expects? to|delivery|eta|arriv\w+|turnaround|processing takes|give us|looking at)\b/;
const TO_CUSTOMER =
  /\b(?:ready|call|phone|reply|respon\w+|contact|email|get back|hear from|technician|courier|driver|arriv\w+|deliver\w*|(?:will|should|'ll|to) (?:be (?:[a-z]+ )?(?:activated|restored|unlocked|released|fixed|live|back (?:up|online|on)|up and running|available|done|sorted|with you|sent|updated|credited|refunded|processed)|come (?:back|through|on)|go (?:live|through)|show up|take effect|have (?:it|this|that)|see (?:it|the))|takes effect|goes live)\b/;
/** What the customer has to do, not the company; looked for before the time. */
const CUSTOMER_ACTS =
  /\b(?:you|customers?|passengers?|members?|guests?) (?:must|need|have to|can|may|could|might|want|wish|are|were|cancel\w*|return\w*|book\w*|order\w*|do|did|had|have|would|should)\b(?! (?:expect|see|receive|hear|get|have (?:it|the|your|an)|find|notice))|\b(?:please|kindly|make sure to|be sure to|try|remember to|feel free)\b(?! (?:allow|expect|note that|wait|give us|be advised|bear))|\b(?:return|cancel|exchange|send|bring|ship) (?:it|them|the item|the product|your \w+)(?: back)? $|(?:^|\b(?:just|then|and|simply) |, )(?:send|submit|return (?:it|the|your|them)|reply|fill|complete|provide|upload|pay|cancel|request|claim|contact|call|e-?mail|book|register|confirm|sign)\b|\breturns? (?:must|have to|need to|should)\b|\breturns?\b[^,]{0,20}\b(?:accepted|eligible|allowed|possible)\b/;
const PAST =
  /\b(?:booked|created|placed|purchased|bought|ordered|made|was|were|had|did|since|already|delivered|waited|been (?:idle|waiting))\b/;
const NOT_AFTER =
  /^ ?(?:ago|old|warranty|battery|a (?:day|week)|per|prior|earlier|in advance|before (?:departure|the|your|you|travel)|of (?:the |your |you )?(?:date|day|booking|purchase|delivery|departure|travel|battery|use|inactivity)|trial|free|window|rule|policy|limit|from (?:the (?:date|day) of )?(?:purchase|delivery)|long\b)/;
const NOT_IN =
  /\b(?:24\/7|(?:is|are|'re|store|shop|office) (?:open|closed)|open (?:from|until|on|at|every|24)|opening hours|(?:business|office|working|opening) hours (?:are|from)|expires?|valid|trial|warranty|bear with me|on hold|hold on|please hold|(?:a|one|few) moments?|(?:bill|invoice|payment|balance|premium|rent|instal+ment|amount)s? (?:is|are|becomes) due|this chat|interaction|renew\w*|(?<!\b(?:in|within) (?:one|two|the next|\d|\d ?- ?\d|\d or \d|\d to \d) )billing cycle|minutes? away|flight (?:leaves|takes|lasts|is \d)|depart\w*|(?:course|class|lesson|tour|trip|journey|ride|assembly|set-?up|recipe|drive|walk|workout|ferry|bus|train|flight|film|movie|show|surgery|procedure|exam|test) (?:takes?|lasts?))\b/;

const TIME_WORDS = [
  '<digit> minute minutes min mins hour hours hr hrs day days week weeks month months year years monday tuesday wednesday thursday friday',
  'saturday sunday tmrw tmr tomoz 2moro fortnight lunch lunchtime teatime tea half cycle cycles period midnight next same tomorrow tonight eod eow cob close today afternoon evening overnight noon midday weekend couple christmas xmas easter thanksgiving holidays holiday halloween diwali eid ramadan birthday trip vacation wedding event party anniversary',
].flatMap((line) => line.split(' '));

export default defineRule({
  code: 'commitment/timeframe',
  severity: 'warn',
  reads: 'draft',
  firesOn:
    'A bounded time for something the company does: "within 24 hours", "5-7 business days", "by Friday".',
  notOn: 'Opening hours, deadlines of the customer, times in the past, minutes of waiting in the chat.',
  why: 'A customer plans by a time in writing, and the firm answers for it (Moffatt v. Air Canada, 2024 BCCRT 149); nobody keeps a date that only the reply knows.',
  says: {
    bound: 'This sets a time for the company, and no source here names it.',
    supported: 'This sets a time for the company; a source here names the same.',
  },
  triggers: TIME_WORDS,
  examples: {
    flags: [
      { text: 'Our technician will call you «within 24 hours».', also: ['commitment/action'] },
      'Bank transfers «take 5–7 business days» to arrive.',
      { text: 'We will send the invoice «by Friday».', also: ['commitment/action'] },
      {
        text: 'The refund should appear «within 10 days».',
        also: ['ambiguity/hedge', 'commitment/refund'],
        knowledge: [{ id: 'kb', title: 'Refunds', text: 'A refund takes up to 10 days to reach the card.' }],
        severity: 'info',
      },
    ],
    passes: [
      'Please return it within 30 days.',
      'Your order was placed 3 days ago.',
      'Our chat is open 24 hours a day.',
    ],
  },
  *check(text, context) {
    for (const found of text.sentences.flatMap(timesIn)) {
      if (!bindsCompany(found)) continue;
      const evidence = sourceOf(found, context);
      yield evidence
        ? { span: found.span, say: 'supported', severity: 'info', evidence: [evidence] }
        : { span: found.span, say: 'bound' };
    }
  },
  settle: oncePerEvidence,
});

/** Of the customer's own device, unless the company acts on it. */
const OF_DEVICE = /\b(?:batter(?:y|ies)|charg(?:e your|ing)|install\w*|download\w*|restart\w*)\b/;

/** "Drops off after 5 business days": when something of the company's ends or comes. */
const AFTER = /\b(?:drops?|falls?|clears?|releases?d?|appears?|comes?|arrives?|ships?)\b/;
/** "We turn these around in", "our back office closes such cases". */
const WE_ACT =
  /^\W*(?:(?:hi|hello|yes|so|and|but|also|normally|usually|typically),? )?(?:we|our (?:[a-z]+ ){0,2}(?:team|office|staff|desk|department|lab|warehouse|people))\b(?! (?:are|were|have|had|can|could|offer|open|close|know|understand)\b)/;
/** "We normally ship the same day". */
const HABIT =
  /\b(?:we|our (?:[a-z]+ ){0,2}(?:team|office|staff|desk|department|warehouse|lab|depot|engineers|technicians|people)) (?:usually|normally|typically|generally|always|aim|try|tend|strive|(?:turn|ship|process|answer|respond|deliver|send|handle|review|clear|pay)s?|dispatch(?:es)?|reply|replies)\b/;
const NEW_STATEMENT =
  /[;:] | so | but | and (?=(?:we|i|they|it|our) )|,? (?:and )?(?=(?:we|i|it|they|our \w+) (?:will|would|'ll|should|can)\b)/;

function bindsCompany(found: Found): boolean {
  const { sentence, index, groups } = found;
  const waited = /^(?:allow|expect|give)/.test(groups.lead ?? '');
  const promised = waited || promises(sentence) || HABIT.test(sentence.text.slice(0, index));
  if (!(groups.unit || promised)) return false;
  if (OF_DEVICE.test(sentence.text) && !weWill(sentence)) return false;
  if (NOT_IN.test(sentence.text) || NOT_AFTER.test(sentence.text.slice(endOf(found))) || !asserted(found)) {
    return false;
  }
  const before = sentence.text.slice(0, index).split(NEW_STATEMENT).at(-1) ?? '';
  if ((CUSTOMER_ACTS.test(before) && !waited) || (PAST.test(before) && !promised)) return false;
  if (/\bif\b/.test(before) && !promised) return false;
  if (!groups.unit) return promised;
  if (groups.lead === 'after') return AFTER.test(sentence.text) && promised;
  if (/^(?:min)/.test(groups.unit)) return TO_CUSTOMER.test(sentence.text);
  return promised || COMPANY_ACTS.test(sentence.text) || WE_ACT.test(before);
}

/** After "the nurse will": somebody acts; nothing ends, opens, takes place or has to be done. */
const ACTS_ITSELF =
  /^ (?:(?:ring|call|phone|text|email|mail|visit|come|collect|fit|deliver|install|attend|write|pick|bring|send|fix|repair|replace|contact|get|review|check|meet|start running|drop|knock)\b)/;
function weWill(sentence: Sentence): boolean {
  return openings(sentence).some((one) => one.aux === 'will' && byCompany(one));
}

function promises(sentence: Sentence): boolean {
  return (
    openings(sentence).some(
      (one) =>
        one.aux === 'will' &&
        (byCompany(one) || (one.who === 'other' && ACTS_ITSELF.test(sentence.text.slice(one.ends.at(-1))))),
    ) || PROMISED.test(sentence.text)
  );
}

function timesIn(sentence: Sentence): readonly Found[] {
  if (sentence.quoted) return [];
  const { text } = sentence;
  const all: Found[] = [];
  for (const { index, 0: length, groups = {} } of lengthsOf(sentence.alone))
    all.push(...bounded(sentence, index, length, groups));
  if (POINT_NAME.test(text)) all.push(...findIn(sentence, POINT));
  if (BY.test(text)) all.push(...findIn(sentence, BY_DATE));
  if (ON.test(text)) for (const found of findIn(sentence, ON_DATE)) all.push(...whenItComes(found));
  return leftmost(all);
}

// "Within the next 3 days at the latest": the length of time with the words around it. It binds only after certain words.
function bounded(
  sentence: Sentence,
  index: number,
  length: string,
  groups: Found['groups'],
): readonly Found[] {
  const { text } = sentence;
  const from = Math.max(0, index - LONGEST_LEAD);
  const lead = LEAD_BEFORE.exec(text.slice(from, index));
  if (!lead) return [];
  const start = from + lead.index + (lead[0].startsWith(':') ? 2 : 0);
  const end = index + length.length;
  const most = AT_MOST.exec(text.slice(end, end + 20))?.[0].length ?? 0;
  return [{ ...foundBetween(sentence, start, end + most), groups: { ...groups, lead: lead.groups?.lead } }];
}

// A bare date binds only where something arrives or is done on it.
function whenItComes({ sentence, index, text: date }: Found): readonly Found[] {
  const starts = [index, index + date.search(/\bon /)];
  const start = starts.find((at) => COMES_BEFORE.test(sentence.text.slice(Math.max(0, at - 40), at)));
  if (start === undefined) return [];
  const found = foundBetween(sentence, start, index + date.length);
  return [{ ...found, groups: { date: found.text } }];
}

// The same time in a sentence of a source that is about the same thing.
function sourceOf(found: Found, { passages }: Context): EvidenceSpan | undefined {
  const { unit, point, date } = found.groups;
  const words = contentStems(clauseOf(found));
  const value = unit ? durationValue(found.groups) : (point ?? date ?? '');
  const passage = passages.find((one) => {
    const same = unit ? timesOf(one).includes(value) : one.text.includes(value);
    return same && [...stemsOf(one)].some((word) => words.has(word) && !TIME_WORD.test(word));
  });
  return passage && { source: passage.source, span: passage.span };
}

const TIME_WORD = /^(?:withi|hours|days|busin|worki|weeks|month|minut|calen)/;
