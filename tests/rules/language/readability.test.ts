import rule from '#lib/rules/language/readability.ts';
import { testRule } from '#tests/helpers/rule-tester.ts';

const words = (count: number): string =>
  Array.from({ length: count }, (_, at) => `word${'a'.repeat(at % 3)}`).join(' ');

testRule(rule, {
  flags: [`Hello Ann.\n«We ${words(46)}.»\nRegards`, `«We ${words(50)}?» Yes.`],
  passes: [
    `We ${words(43)}.`,
    `Go to ${words(10)} > ${words(10)} > ${words(10)} > ${words(20)}.`,
    `{"a": "${words(60)}"}`,
    `> We ${words(60)}.`,
    `We sell ${Array.from({ length: 12 }, (_, at) => `${words(4)} ${at}`).join(', ')}.`,
    `See https://example.com/a and ${words(60)}.`,
    'The administration department will authorise the international documentation.',
    `We ${words(25)} Please ${words(25)}.`,
    '',
  ],
});
