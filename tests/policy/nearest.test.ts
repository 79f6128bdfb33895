import { expect, test } from 'vitest';
import { nearest } from '#lib/policy/nearest.ts';

const KNOWN = ['privacy/card', 'privacy/email', 'legal/term'];

test.each([
  ['privacy/crad', 'privacy/card'],
  ['privacy-card', 'privacy/card'],
  ['Legal/Term', 'legal/term'],
  ['privacy/emails', 'privacy/email'],
  ['', undefined],
  ['brand/competitor', undefined],
])('%j → %j', (name, expected) => {
  expect(nearest(name, KNOWN)).toBe(expected);
});

test('nothing is near when nothing is known', () => {
  expect(nearest('privacy/card', [])).toBeUndefined();
});
