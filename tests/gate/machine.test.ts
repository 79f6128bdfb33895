import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Conversation, Draft, Finding, Origin, Report, Severity, Verdict } from '#lib/core/types.ts';
import { bindingOf } from '#lib/gate/binding.ts';
import {
  approve,
  consume,
  decide,
  FRESH,
  type GateState,
  keep,
  open,
  own,
  release,
  type Situation,
  unkeep,
} from '#lib/gate/machine.ts';

const finding = (key: string, severity: Severity, on: Finding['on'] = 'draft'): Finding => ({
  key,
  code: 'legal/liability',
  severity,
  on,
  span: [0, 1],
  quote: 'x',
  say: 'Say.',
  why: 'Why.',
  by: 'rule',
});
const report = (verdict: Verdict, ...findings: Finding[]): Report => ({ verdict, findings, faults: [] });
const conversation: Conversation = { helpdesk: 'zendesk', id: '1', customer: {}, messages: [] };

function situation(kind: Origin['kind'], judged: Report | null, changes: Partial<Draft> = {}): Situation {
  const origin = { kind, aiShare: kind === 'typed' ? 0 : 1 };
  const draft: Draft = { text: 'Hello', visibility: 'public', to: [], origin, ...changes };
  return { draft, report: judged, binding: bindingOf(draft, conversation, 'p1') };
}

const CLEAR = report('clear');
const WARN = report('warn', finding('w', 'warn'));
const HOLD = report('hold', finding('b', 'block'));
const HUMAN = report('human', finding('c', 'info', 'conversation'));
const HUMAN_HOLD = report('human', finding('c', 'info', 'conversation'), finding('b', 'block'));

describe('what the gate does', () => {
  const pass = (because: string) => ({ pass: true, because });
  const hold = (...kinds: string[]) => kinds;
  test.each([
    ['note', 'ai', HOLD, { visibility: 'internal' }, pass('note')],
    ['note', 'ai', HUMAN_HOLD, { visibility: 'internal' }, pass('note')],
    ['empty', 'ai', CLEAR, { text: ' \n' }, pass('empty')],
    ['clear', 'typed', CLEAR, {}, pass('clean')],
    ['warn', 'typed', WARN, {}, pass('clean')],
    ['hold', 'typed', HOLD, {}, hold('resolve')],
    ['human', 'typed', HUMAN, {}, pass('clean')],
    ['human with a block', 'typed', HUMAN_HOLD, {}, hold('resolve')],
    ['clear', 'macro', CLEAR, {}, pass('clean')],
    ['clear', 'ai', CLEAR, {}, hold('approve')],
    ['clear', 'mixed', CLEAR, {}, hold('approve')],
    ['clear', 'inserted', CLEAR, {}, hold('approve')],
    ['warn', 'ai', WARN, {}, hold('approve')],
    ['hold', 'ai', HOLD, {}, hold('resolve', 'approve')],
    ['human', 'ai', HUMAN, {}, hold('own', 'approve')],
    ['human with a block', 'ai', HUMAN_HOLD, {}, hold('own', 'resolve', 'approve')],
    ['not judged', 'typed', null, {}, pass('unchecked')],
    ['not judged', 'ai', null, {}, hold('unchecked')],
    ['not judged', 'inserted', null, {}, hold('unchecked')],
  ] as const)('%s, %s', (_, kind, judged, changes, expected) => {
    const decision = decide(FRESH, situation(kind, judged, changes));
    expect(decision.pass ? decision : decision.needs.map((need) => need.kind)).toEqual(expected);
  });
});

describe('decisions', () => {
  test('an approval lets exactly one send pass', () => {
    const now = situation('ai', WARN);
    const approved = approve(FRESH, now);
    expect(decide(approved, now)).toEqual({ pass: true, because: 'approved' });
    expect(decide(consume(approved), now).pass).toBe(false);
  });

  test('nothing is approved while a block stands', () => {
    const now = situation('ai', HOLD);
    expect(approve(FRESH, now)).toBe(FRESH);
    const kept = keep(open(FRESH, 'b'), 'b', 'legal agreed to it');
    expect(decide(approve(kept, now), now)).toEqual({ pass: true, because: 'approved' });
  });

  test('keeping needs a look and a reason', () => {
    expect(keep(FRESH, 'b', 'because')).toBe(FRESH);
    const opened = open(FRESH, 'b');
    expect(keep(opened, 'b', '  ')).toBe(opened);
    const kept = keep(opened, 'b', 'because');
    expect(decide(kept, situation('typed', HOLD))).toEqual({ pass: true, because: 'kept' });
    expect(decide(unkeep(kept, 'b'), situation('typed', HOLD)).pass).toBe(false);
  });

  test('a human verdict asks for an owner once', () => {
    const now = situation('ai', HUMAN);
    expect(approve(FRESH, now)).toBe(FRESH);
    expect(decide(approve(own(FRESH), now), now).pass).toBe(true);
  });

  test('only what could not be judged can be released, and only with a reason', () => {
    const now = situation('ai', null);
    expect(release(FRESH, now, ' ')).toBe(FRESH);
    expect(decide(release(FRESH, now, 'engine is down'), now)).toEqual({ pass: true, because: 'released' });
    expect(release(FRESH, situation('ai', CLEAR), 'in a hurry')).toBe(FRESH);
  });
});

describe('an approval is bound to what would be sent', () => {
  const draft: Draft = {
    text: 'Hello',
    visibility: 'public',
    channel: 'email',
    to: ['a@example.com'],
    origin: { kind: 'ai', aiShare: 1 },
  };
  const spoken: Conversation = {
    ...conversation,
    messages: [{ author: 'customer', text: 'Hi', at: '2026-11-01T00:00:00Z' }],
  };
  const base = bindingOf(draft, spoken, 'p1');
  const message = (author: 'customer' | 'agent', text: string) => ({
    ...spoken,
    messages: [...spoken.messages, { author, text }],
  });
  test.each([
    ['one character', { ...draft, text: 'Hello!' }, spoken, 'p1'],
    ['a blank', { ...draft, text: 'Hello ' }, spoken, 'p1'],
    ['another channel', { ...draft, channel: 'messaging' }, spoken, 'p1'],
    ['note instead of reply', { ...draft, visibility: 'internal' as const }, spoken, 'p1'],
    ['another recipient', { ...draft, to: ['a@example.com', 'b@example.com'] }, spoken, 'p1'],
    ['another ticket', draft, { ...spoken, id: '2' }, 'p1'],
    ['a new customer message', draft, message('customer', 'Still there?'), 'p1'],
    ['the same customer message again', draft, message('customer', 'Hi'), 'p1'],
    ['another policy', draft, spoken, 'p2'],
  ])('%s voids it', (_, changed, where, policy) => {
    expect(bindingOf(changed, where, policy)).not.toBe(base);
  });

  test('a colleague’s message does not', () => {
    expect(bindingOf(draft, message('agent', 'On it'), 'p1')).toBe(base);
  });
});

// A model of the promise: text of a machine leaves only if this exact text was approved and not sent since.
type Step =
  | { readonly do: 'edit'; readonly text: string }
  | { readonly do: 'customer' | 'approve' | 'send' | 'own' | 'switch' }
  | { readonly do: 'keep'; readonly reason: string };
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('edit' as const),
    text: fc.constantFrom('Hello', 'Hello.', 'our fault', 'our fault '),
  }),
  fc.record({
    do: fc.constantFrom(
      'customer' as const,
      'approve' as const,
      'send' as const,
      'own' as const,
      'switch' as const,
    ),
  }),
  fc.record({ do: fc.constant('keep' as const), reason: fc.constantFrom('', 'agreed with legal') }),
);

test('no sequence of steps lets an unapproved text of a machine pass', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), fc.boolean(), (steps, needsOwner) => {
      let gate: GateState = FRESH;
      let text = 'Hello';
      let internal = false;
      let turns = 1;
      let approvedNow: string | null = null;
      for (const action of steps) {
        const blocking = text.startsWith('our fault') ? [finding(`b:${text}`, 'block')] : [];
        const verdict = needsOwner ? 'human' : blocking.length > 0 ? 'hold' : 'clear';
        const draft: Draft = {
          text,
          visibility: internal ? 'internal' : 'public',
          to: [],
          origin: { kind: 'ai', aiShare: 1 },
        };
        const messages = Array.from({ length: turns }, () => ({ author: 'customer' as const, text: 'Hi' }));
        const binding = bindingOf(draft, { ...conversation, messages }, 'p1');
        const now: Situation = { draft, report: report(verdict, ...blocking), binding };
        const exact = JSON.stringify([text, internal, turns]);
        if (action.do === 'edit') text = action.text;
        else if (action.do === 'customer') turns++;
        else if (action.do === 'switch') internal = !internal;
        else if (action.do === 'own') gate = own(gate);
        else if (action.do === 'keep')
          for (const { key } of blocking) gate = keep(open(gate, key), key, action.reason);
        else if (action.do === 'approve') {
          const before = gate;
          gate = approve(gate, now);
          if (gate !== before) {
            expect(blocking.every(({ key }) => gate.kept.has(key)) || internal).toBe(true);
            expect(gate.owned || !needsOwner || internal).toBe(true);
            approvedNow = exact;
          }
        } else {
          const decision = decide(gate, now);
          if (decision.pass && !internal) expect(approvedNow).toBe(exact);
          if (decision.pass) {
            gate = consume(gate);
            approvedNow = null;
          }
        }
      }
    }),
    { numRuns: 2000 },
  );
});

test('a policy may ask for an approval of what was typed, too; notes stay free', () => {
  const typed = { ...situation('typed', CLEAR), gate: { approveTyped: true } };
  expect(decide(FRESH, typed)).toEqual({ pass: false, needs: [{ kind: 'approve' }] });
  expect(decide(approve(FRESH, typed), typed)).toEqual({ pass: true, because: 'approved' });
  expect(decide(FRESH, { ...typed, report: null })).toEqual({ pass: false, needs: [{ kind: 'unchecked' }] });
  const note = situation('typed', HOLD, { visibility: 'internal' });
  expect(decide(FRESH, { ...note, gate: { approveTyped: true } }).pass).toBe(true);
});
