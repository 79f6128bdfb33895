import { describe, expect, test } from 'vitest';
import type { CustomRule, Scope } from '#lib/core/policy-file.ts';
import type { Conversation, Draft, Message, Policy, Report } from '#lib/core/types.ts';
import { review } from '#lib/engine/review.ts';
import { draftOf, marks, talk } from '#tests/helpers/toy-rules.ts';

const customer = (text: string): Message => ({ author: 'customer', text });
const agent = (text: string): Message => ({ author: 'agent', text });
const phrase = (fields: object = {}): CustomRule =>
  ({
    id: 'own',
    title: 'Own',
    severity: 'warn',
    message: 'Not “{match}” {here}.',
    why: 'Because.',
    kind: 'phrase',
    reads: 'draft',
    phrases: ['gift*'],
    tests: { flags: [], passes: [] },
    ...fields,
  }) as CustomRule;
const OWN = [marks('x/word', 'word', { severity: 'warn' }), marks('privacy/word', 'secret')];

function judged(
  text: string,
  policy: Partial<Policy>,
  conversation: Conversation = talk(),
  draft: Partial<Draft> = {},
): Report {
  const whole: Policy = { version: 't', severities: {}, ...policy };
  return review({ draft: { ...draftOf(text), ...draft }, conversation, knowledge: [], policy: whole }, OWN);
}
const codes = ({ findings }: Report): string[] => findings.map(({ code, severity }) => `${code} ${severity}`);

describe('a team’s own rule', () => {
  test('says its message with the words that were found, and offers its own', () => {
    const { findings, verdict } = judged('A word with Gifts.', {
      custom: [phrase({ replace: 'a present' })],
    });
    expect(verdict).toBe('warn');
    expect(findings[1]).toMatchObject({
      code: 'custom/own',
      severity: 'warn',
      on: 'draft',
      span: [12, 17],
      quote: 'Gifts',
      say: 'Not “Gifts” {here}.',
      why: 'Because.',
      replace: 'a present',
    });
  });

  test.each([
    ['info', 'A gift.', 'info'],
    ['info', 'A gift for free.', 'warn'],
    ['warn', 'A gift, entirely FREE of charge.', 'block'],
    ['block', 'A free gift.', 'block'],
    ['warn', 'It is free. A gift.', 'warn'],
  ])('of weight %s in “%s” weighs %s', (severity, text, expected) => {
    const custom = [phrase({ severity, raise: ['for free', 'free of*', 'free gift'] })];
    expect(codes(judged(text, { custom }))).toEqual([`custom/own ${expected}`]);
  });

  test('is silenced by the policy, and tells the same key while its sentence stays', () => {
    const custom = [phrase()];
    expect(judged('A gift.', { custom, severities: { 'custom/own': 'off' } }).findings).toEqual([]);
    const key = (text: string) => judged(text, { custom }).findings[0]?.key;
    expect(key('Hello. A gift.')).toBe(key('A gift.'));
    expect(key('One gift.')).not.toBe(key('A gift.'));
  });

  test('on the customer’s words judges the reply while nobody has answered', () => {
    const custom = [phrase({ reads: 'customer', severity: 'block' })];
    const open = judged('Fine.', { custom }, talk(customer('A gift?')));
    expect(open.verdict).toBe('hold');
    expect(open.findings[0]).toMatchObject({ on: 'conversation', message: 0, span: [2, 6] });
    const answered = judged('Fine.', { custom }, talk(customer('A gift?'), agent('Yes.'), customer('OK.')));
    expect([answered.verdict, ...codes(answered)]).toEqual(['clear', 'custom/own info']);
  });

  test('forbids after what the customer, the team or the draft itself said, not after a note', () => {
    const custom = [phrase({ kind: 'forbid-after', after: ['lawyer'] })];
    const said = (message: Message): number => judged('A gift.', { custom }, talk(message)).findings.length;
    expect(said(customer('My lawyer.'))).toBe(1);
    expect(said(agent('Your lawyer?'))).toBe(1);
    expect(said({ author: 'note', text: 'lawyer' })).toBe(0);
    expect(said(customer('> My lawyer.'))).toBe(0);
  });

  test('requires words where the team itself called for them: at the end of the reply', () => {
    const custom = [phrase({ kind: 'require', in: 'conversation', when: ['loan'], replace: 'Gifts apply.' })];
    const { findings } = judged('All good.\n\nBye now.\n\nBest,\nAnna', { custom }, talk(agent('A loan?')));
    expect(findings).toMatchObject([{ quote: 'Bye now.', replace: 'Bye now. Gifts apply.' }]);
  });

  test('is read once a sentence: a keystroke leaves the findings of the others the same objects', () => {
    const custom = [phrase()];
    const policy: Policy = { version: 't', severities: {}, custom };
    const rest = { conversation: talk(), knowledge: [], policy };
    const at = (text: string): Report => review({ draft: draftOf(text), ...rest }, OWN);
    const before = at('A gift. Some').findings[0];
    expect(before).toBeDefined();
    expect(at('A gift. Some more').findings[0]).toBe(before);
  });
});

describe('a rule that is observed', () => {
  test('is in nobody’s way and in the record', () => {
    const severities = { 'x/word': 'observe', 'custom/own': 'observe' } as const;
    const report = judged('A word, a gift.', { severities, custom: [phrase({ severity: 'observe' })] });
    expect(report).toMatchObject({ verdict: 'clear', findings: [], faults: [] });
    expect(report.observed?.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      'x/word warn',
      'custom/own warn',
    ]);
  });

  test('leaves no mark on a report where nothing is observed', () => {
    expect(judged('A word.', {})).not.toHaveProperty('observed');
  });

  test('yields to nobody and nobody yields to it', () => {
    const rules = [marks('x/word', 'word', { yieldsTo: ['y/word'] }), marks('y/word', 'word')];
    const policy: Policy = { version: 't', severities: { 'y/word': 'observe' } };
    const report = review({ draft: draftOf('word'), conversation: talk(), knowledge: [], policy }, rules);
    expect(report.findings.map(({ code }) => code)).toEqual(['x/word']);
    expect(report.observed?.map(({ code }) => code)).toEqual(['y/word']);
  });
});

describe('scopes', () => {
  const GERMAN =
    'Guten Tag, ich habe meine Bestellung noch nicht erhalten und warte seit drei Wochen darauf.';
  const here: Conversation = {
    ...talk(customer(GERMAN)),
    brand: 'Acme',
    channel: 'email',
    tags: ['vip', 'de'],
  };
  test.each<[Scope['when'], boolean, Partial<Draft>?]>([
    [{ brand: ['other', 'ACME'] }, true],
    [{ brand: ['other'] }, false],
    [{ channel: ['email'] }, true],
    [{ channel: ['email'] }, false, { channel: 'messaging' }],
    [{ channel: ['messaging'] }, true, { channel: 'messaging' }],
    [{ tag: ['VIP'] }, true],
    [{ tag: ['new'] }, false],
    [{ language: ['de', 'fr'] }, true],
    [{ language: ['en'] }, false],
    [{ origin: ['ai'] }, true],
    [{ origin: ['ai'] }, false, { origin: { kind: 'typed', aiShare: 0 } }],
    [{ group: ['tier 2'] }, true],
    [{ group: ['tier 1'] }, false],
    [{ brand: ['acme'], tag: ['vip'] }, true],
    [{ brand: ['acme'], tag: ['new'] }, false],
  ])('%j fits: %s', (when, fits, draft = {}) => {
    const scopes: Scope[] = [{ title: 'S', when, rules: { 'x/word': 'block' } }];
    const report = judged('A word.', { scopes, groups: ['Tier 2'] }, here, draft);
    expect(codes(report)).toEqual([`x/word ${fits ? 'block' : 'warn'}`]);
  });

  test('the last one that fits wins, for own rules and the customer’s side too', () => {
    const scopes: Scope[] = [
      { title: 'A', when: { brand: ['acme'] }, rules: { 'custom/own': 'block', 'x/word': 'block' } },
      { title: 'B', when: { tag: ['vip'] }, rules: { 'custom/own': 'off' } },
    ];
    const custom = [phrase({ reads: 'customer', phrases: ['bestellung'] })];
    expect(codes(judged('A word.', { scopes, custom }, here))).toEqual(['x/word block']);
    const other = { ...here, tags: [] };
    expect(codes(judged('A word.', { scopes, custom }, other))).toEqual(['x/word block', 'custom/own block']);
  });

  test('one conversation is weighed anew for another draft', () => {
    const scopes: Scope[] = [{ title: 'A', when: { origin: ['ai'] }, rules: { 'custom/own': 'block' } }];
    const policy = { scopes, custom: [phrase({ reads: 'customer', phrases: ['bestellung'] })] };
    const whole: Policy = { version: 't', severities: {}, ...policy };
    const weight = (kind: 'ai' | 'typed') => {
      const draft: Draft = { ...draftOf('A.'), origin: { kind, aiShare: 0 } };
      return codes(review({ draft, conversation: here, knowledge: [], policy: whole }, []));
    };
    expect([weight('ai'), weight('typed'), weight('ai')]).toEqual([
      ['custom/own block'],
      ['custom/own warn'],
      ['custom/own block'],
    ]);
  });
});

describe('approved wordings', () => {
  const wordings = ['This word is fine, a secret (5* hotel) too.'];
  test.each([
    [
      'Hello. This WORD is\n fine, a secret (5* hotel)  too. A word.',
      ['x/word info', 'privacy/word warn', 'x/word warn'],
    ],
    ['This word is fine, a secret (5* hotel) to all.', ['x/word warn', 'privacy/word warn']],
    ['This word is fine, a secret (50 hotel) too.', ['x/word warn', 'privacy/word warn']],
  ])('%s', (text, expected) => {
    expect(codes(judged(text, { wordings }))).toEqual(expected);
  });
});
