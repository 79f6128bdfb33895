import rule from '#lib/rules/brand/competitor.ts';
import { testRule } from '#tests/helpers/rule-tester.ts';

testRule(rule, {
  flags: [
    'Honestly, «Netstream has a better plan than ours».',
    '«You could buy it from Woodmart instead».',
    '«Unlike Fastbank, we» never charge for cards.',
    "«I'd recommend switching to Cloudify instead».",
    "«It's cheaper on Bargainly».",
    '«Our support is much better than Fastbank».',
    '«You should book with Skyhop instead».',
  ],
  passes: [
    'You can use Google Play instead.',
    'We ship with DHL instead.',
    'You could try Settings instead.',
    'The new model is better than the old one.',
    'This is cheaper than our other plan.',
    'Why not try Tuesday instead?',
    'Please use the Save button instead.',
    'You can order the Large instead.',
    'You said that Netstream is cheaper than us.',
    'Is Netstream better than us?',
    'Yours is more expensive than ours because of the taxes.',
    'You may want to use Chrome instead of Edge.',
    'Shipping is faster than before.',
    'It is better at night.',
    'You can find it cheaper at our outlet.',
    'Everything is better with us.',
    'Delivery is faster than our rivals think.',
  ],
});
