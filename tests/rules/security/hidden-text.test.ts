import { expect, test } from 'vitest';
import rule from '#lib/rules/security/hidden-text.ts';
import { testRule } from '#tests/helpers/rule-tester.ts';
import { judge } from '#tests/helpers/toy-rules.ts';

testRule(rule, {
  flags: [
    'It is «pass\u200dword» here.',
    'Open «\u202egpj\u202c».exe now.',
    '«Thanks\u{e0049}\u{e0067}» a lot.',
    'Hello «\u200b\u200c\u200b\u200c\u2060there».',
    'The smile \u{1f600}«\ufe00\ufe01\ufe02\ufe03» is long.',
    'See «\u2066file\u2069».',
    'Your «re\u2063fund» is here.',
    'The bank is «Bar\u0441lays».',
    'Your Amaz\u006fn order, not «Amaz\u03bfn».',
  ],
  passes: [
    'Family \u{1f468}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466} and \u{1f44d}\u{1f3fd}, 1\ufe0f\u20e3.',
    'Scotland \u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f} wins.',
    '\u0915\u094d\u200d\u0937 is a conjunct.',
    '\u05e9\u05dc\u05d5\u05dd \u2066ABC\u2069 \u200f123',
    'Привет, SMSка пришла.',
    'The dose is 5 μg and the length 3 μm.',
    'Left over at the end\u200b of a word.',
    'Καλημέρα, το email είναι εδώ.',
    'A heart\ufe0f was taken out.',
    'Ignore case\u00ad sensitive hyphens.',
  ],
});

test('fillers that count as letters do not make the look around hang', () => {
  const text = `${'\u3164'.repeat(38)},\u200bx`;
  expect(judge(text, [rule]).findings.length).toBeGreaterThan(0);
});
