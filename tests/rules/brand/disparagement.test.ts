import { describe, expect, test } from 'vitest';
import { review } from '#lib/engine/review.ts';
import rule from '#lib/rules/brand/disparagement.ts';
import { POLICY, situation, testRule } from '#tests/helpers/rule-tester.ts';

testRule(rule, {
  flags: [
    'To be honest, «we are a joke».',
    '«Our drivers are lazy», so it took a week.',
    '«Our delivery service is a nightmare».',
    '«This company is a scam».',
    'Yes, that is «our useless team» again.',
    '«Never buy from us» again.',
    '«I would never use our app» myself.',
    '«I hate working here».',
    '«Our managers don’t care» about it.',
    '«We lie to our customers» all day.',
    '«We only care about money».',
    'It rhymes: «pathetic parcel firm», so slow.',
    'Between us, «the new website is a mess».',
    'We know that «our returns department is a disaster».',
    '«The repair team never gets anything right».',
    '«Whoever packed this should be fired».',
    'Honestly, «I’d shop elsewhere».',
    'If I were you, «I would book with another airline».',
    '«Our quality has gone downhill».',
    '«The product isn’t worth the price».',
    '«I’m embarrassed to work here».',
    'That is «how clueless our sales department is».',
    '«Our hotline is a waste of time».',
    'I «wouldn’t recommend it to anyone».',
    '«My colleague who wrote to you is incompetent».',
  ],
  passes: [
    'We had awful weather in Leeds.',
    'I understand that our website is a nightmare on a small screen.',
    'It sounds like the app is useless to you without sound.',
    'The support is closed on Sundays.',
    'We would not recommend it to anyone with a nut allergy.',
    'I would look elsewhere in the menu: it is under Billing.',
    'The vacuum sucks up wet dirt as well.',
    'The sales team never saw your note.',
    'Our policy is no joke, we do refund it.',
    'That other useless carrier lost it.',
    'Their company is a joke.',
    'Is our service a nightmare for you?',
    'If our app is terrible on your phone, use the site.',
    'We never share your data with anyone.',
    'Our service is slow today.',
    'The worst of the storm is over.',
    'We care about our customers.',
    'Our staff do not work on Sundays.',
    'You are better off with the yearly plan.',
    'I am sorry, this was a terrible experience.',
    'Our useful team is here.',
    'We know how stupid this must look, and we are mending it.',
    'Nobody should buy without reading the size table.',
  ],
});

describe('the brand by its name', () => {
  const said = (text: string, brand: string) => {
    const { draft, conversation } = situation(rule, { text });
    const input = { draft, conversation: { ...conversation, brand }, knowledge: [], policy: POLICY };
    return review(input, [rule]).findings.map(({ quote }) => quote);
  };

  test('is known', () => {
    expect(said('Frankly, Ko(b)olt Air is a disgrace.', 'Ko(b)olt Air')).toEqual([
      'Ko(b)olt Air is a disgrace',
    ]);
    expect(said('Virgin’s support is useless.', 'Virgin')).toEqual(['Virgin’s support is useless']);
  });

  test('its mere name says nothing', () => {
    expect(said('You can merge two Virgin Money accounts on the site.', 'Virgin Money')).toEqual([]);
    expect(said('Rotten Tomatoes is the name of a site.', 'Rotten Tomatoes')).toEqual([]);
  });
});
