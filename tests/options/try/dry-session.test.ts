import { describe, expect, test } from 'vitest';
import { differencesOf } from '#components/options/try/differences.ts';
import { DrySession } from '#components/options/try/dry-session.ts';
import { conversationOf, draftOf, EMPTY, type Scene } from '#components/options/try/scene.ts';
import type { Policy } from '#lib/core/types.ts';
import { review } from '#lib/engine/review.ts';
import { DEFAULT_POLICY } from '#lib/policy/defaults.ts';
import { RULES } from '#lib/rules/index.ts';

const CARD = '4539 1488 0343 6467';

function stage(scene: Partial<Scene>, policy: Policy = DEFAULT_POLICY) {
  let reply = scene.reply ?? '';
  const left: string[] = [];
  const session = new DrySession({
    write(text) {
      reply = text;
      look();
    },
    focusReply: () => {},
    point: () => {},
    leaves: (because) => left.push(because),
  });
  function look(): void {
    const now = { ...EMPTY, ...scene, reply };
    const [conversation, draft] = [conversationOf(now), draftOf(now)];
    session.look({
      draft,
      conversation,
      knowledge: [],
      report: review({ draft, conversation, knowledge: [], policy }, RULES),
      policy,
    });
  }
  look();
  return {
    session,
    left,
    reply: () => reply,
    rewrite: (code: string) => {
      const finding = session.view().report?.findings.find((one) => one.code === code);
      if (!finding) throw new Error(`no ${code}`);
      return session.rewrite(finding);
    },
  };
}

describe('the gate decides as in a helpdesk', () => {
  test('a clean typed reply leaves at once', () => {
    const { session, left } = stage({ reply: 'Thank you for telling us.' });
    expect(session.press()).toBe(false);
    expect(left).toEqual(['passes']);
  });

  test('a blocked one is held until it is kept with a reason, then approved', async () => {
    const { session, left } = stage({ reply: `Your card ${CARD} is on file.` });
    expect(session.press()).toBe(true);
    expect(session.view()).toMatchObject({ held: true, decision: { pass: false } });
    await session.approveAndSend();
    expect(left).toEqual([]);
    const [{ key } = { key: '' }] = session.view().report?.findings ?? [];
    session.keep(key, 'the customer asked for it');
    await session.approveAndSend();
    expect(left).toEqual(['approved']);
  });

  test('a text of a machine needs one approval, and the next send another', async () => {
    const { session, left } = stage({ reply: 'Thank you for telling us.', origin: 'ai' });
    expect(session.press()).toBe(true);
    await session.approveAndSend();
    expect(left).toEqual(['approved']);
    expect(session.press()).toBe(true);
  });

  test('a note is never held', () => {
    const { session } = stage({ reply: `Card ${CARD}`, internal: true });
    expect(session.press()).toBe(false);
    expect(session.view().note).toBe(true);
  });

  test('a rewrite changes the reply and can be taken back', async () => {
    const { session, reply, rewrite } = stage({ reply: 'It was our fault, Jo.' });
    await rewrite('legal/liability');
    expect(reply()).not.toContain('our fault');
    expect(session.view().notice).toMatchObject({ kind: 'rewritten', before: 'It was our fault' });
    await session.undoRewrite();
    expect(reply()).toBe('It was our fault, Jo.');
  });
});

test('blank messages are none, and empty fields are left out', () => {
  const turns = [
    { key: 0, author: 'customer', text: ' ' },
    { key: 1, author: 'customer', text: 'Hi' },
  ] as const;
  expect(conversationOf({ ...EMPTY, turns, tags: ' vip, ,late ', brand: ' ' })).toEqual({
    helpdesk: 'try',
    id: 'try',
    customer: {},
    tags: ['vip', 'late'],
    messages: [{ author: 'customer', text: 'Hi' }],
  });
});

test('two policies differ by what only one finds, and by weight', () => {
  const scene = { ...EMPTY, reply: `It was our fault. Your card ${CARD} is on file.` };
  const by = (severities: Policy['severities']) =>
    review(
      {
        draft: draftOf(scene),
        conversation: conversationOf(scene),
        knowledge: [],
        policy: { version: '', severities },
      },
      RULES,
    );
  const { force, changed, same } = differencesOf(
    by({}),
    by({ 'privacy/card': 'warn', 'legal/liability': 'off' }),
  );
  expect(force.map(({ code, severity }) => [code, severity])).toEqual([
    ['legal/liability', 'block'],
    ['privacy/card', 'block'],
  ]);
  expect(changed.map(({ code, severity }) => [code, severity])).toEqual([['privacy/card', 'warn']]);
  expect(same).toBe(0);
});
