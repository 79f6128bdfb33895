import { describe, expect, test } from 'vitest';
import { TOO_LONG } from '#lib/core/limits.ts';
import type { Draft, Finding, GatePolicy, Origin, Report } from '#lib/core/types.ts';
import { bindingOf } from '#lib/gate/binding.ts';
import { approve, decide, FRESH, keep, open, own, release, type Situation } from '#lib/gate/machine.ts';

const block = (changes: Partial<Finding> = {}): Finding => ({
  key: 'b',
  code: 'custom/own',
  severity: 'block',
  on: 'draft',
  span: [0, 1],
  quote: 'x',
  say: 'Say.',
  why: 'Why.',
  by: 'rule',
  ...changes,
});
const CRASHED = { code: 'custom/own', error: 'RangeError' };
const reportOf = (changes: Partial<Report> = {}): Report => ({
  verdict: 'clear',
  findings: [],
  faults: [CRASHED],
  ...changes,
});

function situation(kind: Origin['kind'], report: Report | null, gate?: GatePolicy): Situation {
  const draft: Draft = { text: 'Hello', visibility: 'public', to: [], origin: { kind, aiShare: 1 } };
  const conversation = { helpdesk: 'zendesk', id: '1', customer: {}, messages: [] };
  return { draft, report, binding: bindingOf(draft, conversation, 'p1'), ...(gate ? { gate } : {}) };
}
const needs = (now: Situation, state = FRESH): string | readonly string[] => {
  const decision = decide(state, now);
  return decision.pass ? decision.because : decision.needs.map(({ kind }) => kind);
};

const ALL = { onFault: 'all' } as const;
const HELD = reportOf({ verdict: 'hold', findings: [block()] });
const LONG = reportOf({ faults: [{ code: TOO_LONG, error: 'only the first' }] });

describe('while checks fail', () => {
  test.each<[string, Origin['kind'], Report | null, GatePolicy | undefined, string | readonly string[]]>([
    ['what was typed passes unchecked', 'typed', reportOf(), undefined, 'unchecked'],
    ['so does a macro', 'macro', reportOf(), undefined, 'unchecked'],
    ['what was found holds it all the same', 'typed', HELD, undefined, ['resolve']],
    ['text of a machine is held', 'ai', reportOf(), undefined, ['unchecked']],
    ['text of unknown origin is held', 'inserted', reportOf(), { onFault: 'machine' }, ['unchecked']],
    ['and what was found comes first', 'ai', HELD, undefined, ['resolve', 'unchecked']],
    ['a policy may hold what was typed', 'typed', reportOf(), ALL, ['unchecked']],
    ['where no check ran too', 'typed', null, ALL, ['unchecked']],
    ['and a macro', 'macro', null, ALL, ['unchecked']],
    ['with what was found', 'typed', HELD, ALL, ['resolve', 'unchecked']],
    ['without a release only a check helps', 'ai', null, { release: false }, ['check']],
    ['also where everything is held', 'typed', HELD, { ...ALL, release: false }, ['resolve', 'check']],
    ['no fault, no hold', 'typed', reportOf({ faults: [] }), ALL, 'clean'],
    ['too long to be read to its end: typed', 'typed', LONG, undefined, 'clean'],
    ['too long: by a machine', 'ai', LONG, undefined, ['approve']],
    ['too long, where everything is held', 'typed', LONG, ALL, ['unchecked']],
  ])('%s', (_, kind, report, gate, expected) => {
    expect(needs(situation(kind, report, gate))).toEqual(expected);
  });

  test('notes pass', () => {
    const now = situation('ai', null, { onFault: 'all', release: false });
    expect(needs({ ...now, draft: { ...now.draft, visibility: 'internal' } })).toBe('note');
  });
});

describe('a release', () => {
  test.each<[string, Origin['kind'], Report | null, GatePolicy | undefined]>([
    ['of text of a machine, where a check crashed', 'ai', reportOf(), undefined],
    ['where no check ran', 'ai', null, undefined],
    ['of what was typed, where everything is held', 'typed', reportOf(), ALL],
    ['where the policy leaves it open', 'ai', null, { release: true }],
  ])('lets one send pass: %s', (_, kind, report, gate) => {
    const now = situation(kind, report, gate);
    expect(needs(now, release(FRESH, now, 'it is urgent'))).toBe('released');
    expect(release(FRESH, now, ' ')).toBe(FRESH);
    expect(approve(FRESH, now)).toBe(FRESH);
  });

  test.each<[string, Origin['kind'], Report | null, GatePolicy | undefined]>([
    ['the policy has none', 'ai', null, { release: false }],
    ['the policy has none, and a check crashed', 'ai', reportOf(), { release: false }],
    ['the policy has none, and holds everything', 'typed', null, { release: false, onFault: 'all' }],
    ['something is left to resolve', 'ai', HELD, undefined],
    ['nobody owns the conversation', 'ai', reportOf({ verdict: 'human' }), undefined],
    ['all checks ran', 'ai', reportOf({ faults: [] }), undefined],
    ['what was typed passes anyway', 'typed', reportOf(), undefined],
  ])('is none where %s', (_, kind, report, gate) => {
    expect(release(FRESH, situation(kind, report, gate), 'it is urgent')).toBe(FRESH);
  });

  test('comes after what was found is kept and the conversation owned', () => {
    const now = situation('ai', { ...HELD, verdict: 'human' });
    const ready = own(keep(open(FRESH, 'b'), 'b', 'checked by hand'));
    expect(needs(now, release(ready, now, 'it is urgent'))).toBe('released');
  });

  test('is no approval: once the checks run, the text must be approved', () => {
    const released = release(FRESH, situation('ai', reportOf()), 'it is urgent');
    expect(needs(situation('ai', reportOf({ faults: [] })), released)).toEqual(['approve']);
  });
});

describe('a team’s own rule on the customer’s words', () => {
  const on = (changes: Partial<Finding>): Situation => {
    const findings = [block({ on: 'conversation', message: 0, ...changes })];
    return situation('typed', reportOf({ faults: [], findings }));
  };
  test.each([
    [{ code: 'custom/own' }, ['resolve']],
    [{ code: 'ambiguity/unanswered-question' }, ['resolve']],
    [{ code: 'custom/own', severity: 'warn' }, 'clean'],
    [{ code: 'customer/anger' }, 'clean'],
  ] as const)('%j', (changes, expected) => {
    expect(needs(on(changes))).toEqual(expected);
  });
});
