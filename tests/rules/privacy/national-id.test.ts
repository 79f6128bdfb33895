import rule from '#lib/rules/privacy/national-id.ts';
import { testRule } from '#tests/helpers/rule-tester.ts';

testRule(rule, {
  flags: [{ text: '«65929970489»', severity: 'warn' }],
  passes: [],
});
