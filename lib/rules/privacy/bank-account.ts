import { findIn } from '#lib/core/find.ts';
import { IBAN } from '#lib/core/identifiers/iban.ts';
import { isRoutingNumber } from '#lib/core/identifiers/routing.ts';
import { kindTable, scan } from '#lib/core/identifiers/scan.ts';
import { type Context, defineRule, type Hit } from '#lib/core/rule.ts';
import type { Analysis } from '#lib/core/text.ts';
import type { EvidenceSpan } from '#lib/core/types.ts';

const HAS_IBAN = /(?<![a-z\d])[a-z]{2}[ .-]{0,2}\d{2}/;
const IBANS = kindTable([IBAN]);
const SHOWN = 4;

// An account number at a bank has 6 to 17 digits. Its word may mean any account: `settle` decides.
const ACCOUNT =
  /\b(?:account|acct|a\/c|konto|kontonummer|kto)(?:[ .-]{0,2}(?:number|num|no|nr))?\b[^\d\n]{0,25}(?<mark>\d{6,17}|\d{2,6}(?:[ -]\d{2,6}){1,4})(?![\w-]|[.,]\d)/dg;
const HAS_ACCOUNT = /\b(?:acc|a\/c|konto|kto)/;
// The code of a bank or branch: UK sort code, US routing number, Australian BSB, Indian IFSC, German Bankleitzahl.
const CODE =
  /\b(?:(?:sort[ -]?code|bsb)s?\b[^\d\n]{0,20}(?<sort>\d{2}([ -]?)\d{2}\2\d{2}|\d{3}-\d{3})|(?:routing|aba|rtn)\b[^\d\n]{0,25}(?<routing>\d{9})|ifsc\b[^\d\n]{0,12}(?<ifsc>[a-z]{4}0[a-z\d]{6})|(?:blz|bankleitzahl)\b[^\d\n]{0,12}(?<blz>\d{8}|\d{3} \d{3} \d{2}))(?![\w-])/dg;
const HAS_CODE = /\b(?:sort|bsb|routing|aba|rtn|ifsc|blz|bankleitzahl)/;
const AT_A_BANK =
  /\b(?:bank|checking|chequing|savings|direct deposit|beneficiary|payee|building society|konto\w{0,10}|kto)\b/;
const NEAR = 50;

export default defineRule({
  code: 'privacy/bank-account',
  severity: 'block',
  reads: 'draft',
  firesOn:
    'An IBAN that passes its check, and an account number together with the code of its bank (sort code, routing number, BSB, IFSC, BLZ) or called a bank account.',
  notOn:
    'Masked accounts, a BIC, sort code or routing number alone, the number of a customer account. An IBAN that a public article gives is only noted.',
  why: 'The Safeguards Rule wants customer bank data encrypted in transit (16 CFR 314.4(c)(3)), and a whole account number in a reply is what payment fraud starts from.',
  says: {
    iban: 'This is a whole IBAN.',
    account: 'This is a whole bank account number.',
    code: 'This bank code stands with a whole account number.',
  },
  triggers: ['<4 digits>'],
  examples: {
    flags: [
      'The IBAN on your profile is «GB29 NWBK 6016 1331 9268 19».',
      'Sort code «20-00-00», account number «55779911».',
      {
        text: 'Please transfer the amount to «DE89 3704 0044 0532 0130 00».',
        knowledge: [{ id: 'a', title: 'Paying', text: 'Our account for transfers: DE89370400440532013000.' }],
        severity: 'info',
      },
    ],
    passes: [
      'The account on your profile ends in 6819.',
      'Please use the BIC NWBKGB2L for transfers.',
      'Your account number with us is 55779911.',
    ],
  },
  *check(text, context) {
    for (const sentence of text.sentences) {
      if (sentence.quoted) continue;
      const [from] = sentence.span;
      for (const { span, normal } of HAS_IBAN.test(sentence.text) ? scan(sentence.text, IBANS) : []) {
        const known = published(context, normal);
        const hit = {
          span: [from + span[0], from + span[1]] as const,
          say: 'iban' as const,
          replace: masked(normal),
        };
        yield known ? { ...hit, severity: 'info', evidence: [known] } : hit;
      }
      for (const { span } of findIn(sentence, ACCOUNT, HAS_ACCOUNT)) yield numberHit(text, span, 'account');
      for (const { groups, index, text: words } of findIn(sentence, CODE, HAS_CODE)) {
        const { sort, routing, ifsc, blz } = groups;
        const code = sort ?? routing ?? ifsc ?? blz ?? '';
        if (routing && !isRoutingNumber(routing)) continue;
        const end = from + index + words.length;
        yield numberHit(text, [end - code.length, end], 'code');
      }
    }
  },
  // A bank's code is public; with an account number it is not, even on the next line.
  settle(hits, { folded }) {
    const accounts = hits.filter(({ say }) => say === 'account');
    const paired = accounts.length > 0 && hits.some(({ say }) => say === 'code');
    return hits.filter(({ say, span: [start] }) => {
      if (say === 'iban' || paired) return true;
      return say === 'account' && AT_A_BANK.test(folded.slice(Math.max(0, start - NEAR), start));
    });
  },
});

function numberHit(
  text: Analysis,
  span: readonly [number, number],
  say: 'account' | 'code',
): Hit<'account' | 'code'> {
  return { span, say, replace: masked(text.text.slice(...span).replace(/[ -]/g, '')) };
}

function masked(number: string): string {
  return `•••• ${number.slice(number.length > 8 ? -SHOWN : -2)}`;
}

// The sentence of a public article that gives the same IBAN: the company's own account.
function published({ passages, knowledge }: Context, normal: string): EvidenceSpan | undefined {
  const open = new Set(knowledge.filter(({ internal }) => !internal).map(({ id }) => id));
  const passage = passages.find(
    ({ source, text }) => open.has(source) && scan(text, IBANS).some((one) => one.normal === normal),
  );
  return passage && { source: passage.source, span: passage.span };
}
