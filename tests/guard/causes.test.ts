import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Causes } from '../../entrypoints/guard.content/causes.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => vi.useRealTimers());
const pass = (ms: number): void => void vi.advanceTimersByTime(ms);

test.each([
  ['a change at once is the hand’s, however late it is read', 0, 5000, 'typing'],
  ['so is one that an editor takes in a moment later', 150, 0, 'typing'],
  ['one that comes later is not', 250, 0, 'unknown'],
])('%s', (_, before, after, cause) => {
  const causes = new Causes();
  causes.expect('typing');
  pass(before);
  causes.changed();
  pass(after);
  expect(causes.now).toBe(cause);
});

test('a hand that changed nothing lends its name to nothing', () => {
  const causes = new Causes();
  causes.expect('typing');
  expect(causes.now).toBe('typing');
  pass(250);
  expect(causes.now).toBe('unknown');
});

test('nor does one of which the browser says that it is done', () => {
  const causes = new Causes();
  causes.expect('typing');
  causes.done();
  expect(causes.now).toBe('unknown');
  causes.expect('typing');
  causes.changed();
  causes.done();
  expect(causes.now).toBe('typing');
});

test('letters add up until a change is seen; what we write ourselves has no limit', () => {
  const causes = new Causes();
  causes.expect('typing', 2);
  causes.expect('typing', 3);
  expect(causes.letters).toBe(5);
  causes.write('typing');
  expect(causes.letters).toBe(Number.POSITIVE_INFINITY);
  causes.write(null);
  causes.seen();
  expect(causes.letters).toBe(0);
});

test('a hand is forgotten when its change was seen', () => {
  const causes = new Causes();
  causes.expect('typing');
  causes.changed();
  causes.seen();
  expect(causes.now).toBe('unknown');
});
