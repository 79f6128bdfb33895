import type { Found } from '#lib/core/find.ts';
import { findLeftmost, gated } from '#lib/core/gated.ts';
import { reported } from '#lib/core/grammar.ts';
import { defineRule } from '#lib/core/rule.ts';
import { LAW_WORDS, REGULATED, REMEDIES, RIGHTS } from '../lexicons/en/law.ts';

const ADVICE = gated([...RIGHTS, ...REMEDIES]);
const RULED = gated(REGULATED);

/** What the customer may do with this company, by its terms or by law; another rule reads those. */
const OUR_DEAL =
  /\b(?:refunds?|return (?:it|the|your|this|them)|returns|withdraw|cancel\w*|orders?|ordered|purchas\w+|warranty|guarantee|bookings?|tickets?|flights?|fares?|luggage|baggage|subscriptions?|plan|delivery|(?:our|the|this) (?:app|site|portal)|our (?:terms|polic\w+|rules|contract|conditions|shop|store|service|website|staff|team|drivers?|couriers?|partners?|form|page)|with us|from us|against us|sue us|terms of (?:service|use)|privacy policy|customs|import)\b/;
const THIRD_PARTY = /\b(?:landlord|employer|neighbou?r|boss|spouse|tenant|employee|bailiff)s?\b/;
const REFUSES =
  /\b(?:can ?not|can't|not able to|unable to|may not|not (?:qualified|allowed|in a position) to|do not|don't|never) (?:give|provide|offer|advise|say|tell|comment|judge|assess|answer|confirm)\b|\bnot (?:legal advice|a lawyer|lawyers)\b|\bwhether\b/;

export default defineRule({
  code: 'advice/legal',
  severity: 'block',
  reads: 'draft',
  firesOn:
    'Words that tell somebody what they, a landlord, an employer or another third party may or must do by law.',
  notOn:
    'A pointer to a lawyer or an official page, company policy, what the law says of this purchase, a refusal to advise.',
  why: 'New York City’s MyCity bot told businesses that they may take workers’ tips, refuse tenants with vouchers and refuse cash, all against the law (March 2024). Legal advice is for those who may give it.',
  says: {
    law: 'This tells somebody what the law lets them do.',
    act: 'This says yes or no to an act that the law rules.',
  },
  triggers: LAW_WORDS,
  examples: {
    flags: [
      '«Employers must pay overtime» after forty hours.',
      'Yes, «you may keep the tips» of your staff.',
      { text: '«Under German law, your landlord has to» repair the heating.', also: ['legal/term'] },
      'In that case «you can sue» him for the rent.',
    ],
    passes: [
      'I cannot advise you on tenancy law; the city has a page about it.',
      'Our policy does not allow two tenants on one account.',
      'We have to ask for your passport, since the law wants us to.',
      'Please ask a lawyer whether you may keep the deposit.',
    ],
  },
  *check(text) {
    const law = [...findLeftmost(text, ADVICE)].filter(advises);
    for (const { span } of law) yield { span, say: 'law' };
    for (const found of findLeftmost(text, RULED)) {
      const said = law.some(({ span }) => span[0] < found.span[1] && found.span[0] < span[1]);
      if (!said && advises(found)) yield { span: found.span, say: 'act' };
    }
  },
});

function advises({ sentence, index }: Found): boolean {
  const { text } = sentence;
  return (
    !sentence.question &&
    sentence.part === 'own' &&
    (!OUR_DEAL.test(text) || THIRD_PARTY.test(text)) &&
    !REFUSES.test(text) &&
    !reported(text, index)
  );
}
