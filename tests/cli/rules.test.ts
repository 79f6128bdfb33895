import { describe, expect, test, vi } from 'vitest';
import { RULES } from '#lib/rules/index.ts';
import { discern } from './command.ts';

// Starting a process takes long on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

describe('discern rules', () => {
  test('lists every code with its severity and one line', async () => {
    const { code, out, err } = await discern(['rules']);
    expect([code, err]).toEqual([0, '']);
    const lines = out.trimEnd().split('\n');
    expect(lines).toHaveLength(RULES.length);
    RULES.forEach((rule, index) => {
      expect(lines[index]?.split(/ {2,}/)).toEqual([rule.code, rule.severity, rule.firesOn]);
    });
  });

  test('explains one rule with examples and sources', async () => {
    const { code, out } = await discern(['rules', 'commitment/refund']);
    const rule = RULES.find((one) => one.code === 'commitment/refund');
    expect(code).toBe(0);
    expect(out).toMatch(/^commitment\/refund {2}block, reads the draft\n/);
    for (const said of [rule?.firesOn, rule?.notOn, rule?.why, ...Object.values(rule?.says ?? {})])
      expect(out).toContain(`\n  ${said}\n`);
    expect(out).toContain('«We will refund you £40»');
    expect(out).toContain('    after system: Refund of $18.20 issued to card.');
    expect(out).not.toContain('\u001b');
  });

  test('every rule can be explained, and nothing in it controls the terminal', async () => {
    const hidden = await discern(['rules', 'security/hidden-text']);
    expect(hidden.out).not.toMatch(/[\u200b\u202e\u2066]/);
    expect(hidden.out).toContain('\\u');
  });

  test('as JSON: all in short, one in full', async () => {
    const all = JSON.parse((await discern(['rules', '--format', 'json'])).out);
    expect(all.map((one: { code: string }) => one.code)).toEqual(RULES.map((rule) => rule.code));
    const one = JSON.parse((await discern(['rules', 'legal/liability', '--format', 'json'])).out);
    expect(Object.keys(one)).toEqual([
      'code',
      'severity',
      'reads',
      'firesOn',
      'notOn',
      'why',
      'says',
      'examples',
    ]);
    expect(one.examples.flags[0].text).toContain('«');
  });

  test.each([
    [['rules', 'commitment/refunds'], 'did you mean commitment/refund?'],
    [['rules', 'xyzzyxyzzyxyzzy'], '`discern rules` lists all'],
    [['rules', 'privacy/card', 'privacy/secret'], 'one code at a time'],
    [['rules', '--format', 'sarif'], 'known: text, json'],
    [['rules', '--colour'], '--colour'],
  ])('%j: exit 2 and a reason', async (args, reason) => {
    const { code, out, err } = await discern(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(reason);
  });

  test('--help', async () => {
    expect((await discern(['rules', '--help'])).out).toContain('Usage: discern rules [CODE]');
    expect((await discern(['--help'])).out).toContain('rules ');
  });
});
