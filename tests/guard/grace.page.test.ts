import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Grace } from '../../entrypoints/guard.content/grace.ts';

let readyState: DocumentReadyState;
let over: number[];
beforeEach(() => {
  vi.useFakeTimers();
  readyState = 'complete';
  over = [];
});
afterEach(() => vi.useRealTimers());

function graceOf(): Grace {
  const page = {
    get readyState() {
      return readyState;
    },
    defaultView: window,
  } as Document;
  return new Grace(page, () => over.push(performance.now()));
}
const pass = (ms: number): void => void vi.advanceTimersByTime(ms);
const load = (): void => {
  readyState = 'complete';
  window.dispatchEvent(new Event('load'));
};

test('what is away is waited for a second from the change on, and then it is asked again', () => {
  const grace = graceOf();
  const since = performance.now();
  pass(400);
  expect(grace.covers('4711', since)).toBe(true);
  pass(599);
  expect(over).toEqual([]);
  pass(1);
  expect(over).toEqual([since + 1000]);
  expect(grace.covers('4711', performance.now())).toBe(false);
});

test('changes meanwhile do not prolong it, another ticket and a whole page do', () => {
  const grace = graceOf();
  grace.covers('1', performance.now());
  pass(900);
  expect(grace.covers('1', performance.now())).toBe(true);
  pass(100);
  expect(grace.covers('1', performance.now())).toBe(false);
  expect(grace.covers('2', performance.now())).toBe(true);
  pass(1000);
  grace.end();
  expect(grace.covers('2', performance.now())).toBe(true);
});

test('nothing is asked again once the page is whole', () => {
  const grace = graceOf();
  grace.covers('1', performance.now());
  grace.end();
  pass(60_000);
  expect(over).toEqual([]);
});

test('a page that is loading is waited for until it has loaded, and a second longer', () => {
  readyState = 'loading';
  const grace = graceOf();
  expect(grace.covers('1', performance.now())).toBe(true);
  pass(5000);
  expect(grace.covers('1', performance.now())).toBe(true);
  load();
  expect(over).toHaveLength(1);
  expect(grace.covers('1', performance.now())).toBe(true);
  pass(1000);
  expect(grace.covers('1', performance.now())).toBe(false);
});

test('one that never ends loading is waited for ten seconds, and once it was whole not longer than others', () => {
  readyState = 'loading';
  const grace = graceOf();
  expect(grace.covers('1', performance.now())).toBe(true);
  pass(10_000);
  expect(grace.covers('1', performance.now())).toBe(false);
  grace.end();
  expect(grace.covers('1', performance.now())).toBe(true);
  pass(1000);
  expect(grace.covers('1', performance.now())).toBe(false);
});
