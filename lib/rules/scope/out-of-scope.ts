import { find } from '#lib/core/find.ts';
import { negated, reported } from '#lib/core/grammar.ts';
import { lean } from '#lib/core/lean.ts';
import { defineRule } from '#lib/core/rule.ts';
import { CREATIVE, OPINION, OUTSIDE_WORDS, ROLE_PLAY, TASK } from '../lexicons/en/out-of-scope.ts';

const KINDS = [
  ['creative', lean(CREATIVE.join('|'), 'g')],
  ['task', lean(TASK.join('|'), 'g')],
  ['opinion', lean(OPINION.join('|'), 'g')],
  ['play', lean(ROLE_PLAY.join('|'), 'g')],
] as const;
const DECLINES =
  /\b(?:can ?not|can't|not able to|unable to|won't|don't|do not|rather not|not (?:allowed|comfortable|here)|outside (?:of )?(?:my|our|what)|instead of)\b/;

export default defineRule({
  code: 'scope/out-of-scope',
  severity: 'warn',
  reads: 'draft',
  firesOn:
    'A draft that does what support has no business doing: poems, jokes, homework, politics, religion, a role.',
  notOn: 'Declining it, code and commands that belong to the product, books and films that are sold.',
  why: 'A parcel firm’s bot wrote a poem about how useless the firm is, and the news carried it (DPD, January 2024). What a reply does beyond its business is done in the company’s name.',
  says: {
    creative: 'A poem, a joke or a story is no business of support.',
    task: 'This solves a task that has nothing to do with the customer’s matter.',
    opinion: 'This takes up politics or religion.',
    play: 'This plays a part.',
  },
  triggers: OUTSIDE_WORDS,
  examples: {
    flags: [
      '«Here is a short poem» about your parcel.',
      '«The derivative of» 3x is 3.',
      '«The general election was rigged», of course.',
      '«Ahoy, matey»! Your order has set sail.',
    ],
    passes: [
      'I cannot tell you a joke, but I can look up the order.',
      'Run `npm install` and then call the function from your script.',
      'The poem is on page 4 of the book.',
      'The election day is a holiday, so our office is closed.',
    ],
  },
  *check(text) {
    for (const [say, pattern] of KINDS) {
      for (const { span, sentence, index } of find(text, pattern)) {
        const { text: words, part } = sentence;
        if (part !== 'own' || reported(words, index) || negated(words, index, index)) continue;
        if (DECLINES.test(words.slice(0, index))) continue;
        // One sentence, one finding.
        yield { span, say };
        return;
      }
    }
  },
});
