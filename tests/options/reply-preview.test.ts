import './fake-extension.ts';
import { expect, test } from 'vitest';
import { draftOf, replyOf } from '#components/options/replies/reply-draft.ts';
import { STARTER_LIBRARY } from '#lib/llm/starter-library.ts';
import { BLANKS, previewReply } from '../../entrypoints/options/reply-preview.ts';

test('in a ticket where all is known, every blank on offer is filled', () => {
  const blanks = BLANKS.filter(({ insert }) => !/\{\{(?:if|unless)/.test(insert));
  expect(blanks.length).toBeGreaterThan(8);
  for (const { insert, name } of blanks) {
    const { text, open, strange } = previewReply(`Hello.\n\nIt is ${insert}.`, true, 'email');
    expect([name, open, strange]).toEqual([name, [], []]);
    expect(text).not.toContain('{{');
  }
});

test('in a ticket where nothing is known, what stays open is named', () => {
  const { text, open } = previewReply('Hi {{customer.firstName}},\n\nOrder {{order.id}}.', false, 'email');
  expect(text).toBe('Hi,\n\nOrder [order number].');
  expect(open).toEqual(['order number']);
});

test('a blank that Discern does not know is told apart', () => {
  const { open, strange } = previewReply('{{shoe.size}} {{if moon.full}}x {{agent.name}}', false, 'email');
  expect(strange).toEqual(['shoe.size', 'moon.full']);
  expect(open).toEqual(['your name']);
});

test('nothing of the starter library is strange, and editing without a change changes nothing', () => {
  for (const reply of STARTER_LIBRARY) {
    expect([reply.id, previewReply(reply.text, true, 'email').strange]).toEqual([reply.id, []]);
    expect(replyOf(draftOf(reply))).toEqual(reply);
  }
});
