import { describe, expect, test } from 'vitest';
import type { Message, Policy, Report } from '#lib/core/types.ts';
import { review } from '#lib/engine/review.ts';
import { draftOf, talk } from '#tests/helpers/toy-rules.ts';

const customer = (text: string): Message => ({ author: 'customer', text });
const agent = (text: string): Message => ({ author: 'agent', text });

function judged(policy: Partial<Policy>, ...messages: Message[]): Report {
  const whole: Policy = { version: 't', severities: {}, ...policy };
  return review({ draft: draftOf(''), conversation: talk(...messages), knowledge: [], policy: whole }, []);
}

describe('topics', () => {
  const topics = [
    { id: 'loans', title: 'Loans', phrases: ['loan*', 'credit line'], owner: 'person' },
    { id: 'orders', title: 'Orders', phrases: ['order*', 'parcel'], owner: 'ai' },
  ] as const;
  const about = (policy: Partial<Policy>, ...messages: Message[]) => {
    const { verdict, findings } = judged(policy, ...messages);
    return [verdict, ...findings.map(({ code, message, quote }) => `${code} ${message} ${quote}`)];
  };

  test.each<[readonly Message[], readonly string[]]>([
    [[customer('Can I have a  Credit  Line or a loan?')], ['human', 'custom/topic-loans 0 Credit  Line']],
    [
      [customer('My order.'), customer('And loans?')],
      ['human', 'custom/topic-loans 1 loans'],
    ],
    [[customer('A loan?'), agent('Yes.'), customer('Thanks.')], ['clear']],
    [[customer('My order.')], ['clear']],
    [[customer('Hello.')], ['clear']],
    [[customer('My order.\n\nOn Monday Anna wrote:\n> Your loan')], ['clear']],
  ])('%j', (messages, expected) => {
    expect(about({ topics }, ...messages)).toEqual(expected);
  });

  test.each<[readonly Message[], readonly string[]]>([
    [[customer('Hello there. How are you?')], ['human', 'custom/topic-other 0 Hello there.']],
    [[customer('My order.')], ['clear']],
    [[customer('My loan.')], ['human', 'custom/topic-loans 0 loan']],
    [[customer('Hello.'), agent('Hi.')], ['clear']],
    [
      [customer('Hello.'), agent('Hi.'), customer('')],
      ['human', 'custom/topic-other 0 Hello.'],
    ],
    [[], ['clear']],
  ])('a person owns the others: %j', (messages, expected) => {
    expect(about({ topics, otherTopics: 'person' }, ...messages)).toEqual(expected);
  });

  const OFF: Policy['severities'] = { 'custom/topic-loans': 'off', 'custom/topic-other': 'observe' };
  const EVERYWHERE = { origin: ['ai', 'typed', 'inserted', 'macro', 'mixed'] } as const;
  test.each<[string, Partial<Policy>]>([
    ['a weight', { severities: OFF }],
    ['a scope', { scopes: [{ title: 'All', when: EVERYWHERE, rules: OFF }] }],
    ['an allowed wording', { allowed: { 'custom/topic-loans': ['loan'], 'custom/topic-other': ['Hello.'] } }],
  ])('%s takes nothing from whom the policy made the owner', (_, softer) => {
    for (const text of ['My loan.', 'Hello.'])
      expect(about({ topics, otherTopics: 'person', ...softer }, customer(text))[0]).toBe('human');
  });

  test('say whose they are and why', () => {
    const report = judged({ topics }, customer('A loan?'));
    expect(report.findings[0]?.say).toBe('Your team wants a person to own “Loans”.');
    expect(judged({ otherTopics: 'person' }, customer('Hm.')).verdict).toBe('human');
  });
});
