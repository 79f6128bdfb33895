import { describe, expect, test } from 'vitest';
import type { Binding } from '#lib/gate/binding.ts';
import { PassedPress } from '#lib/gate/passed-press.ts';

const APPROVED = 'approved text' as Binding;
const at = (type: string, timeStamp: number, detail?: number) => ({ type, timeStamp, detail });

describe('an approval lets one press pass', () => {
  test.each<[string, string, [string, number, number?][], boolean[]]>([
    [
      'Enter on a button',
      'keydown',
      [
        ['keypress', 1],
        ['click', 2, 0],
        ['keyup', 90],
      ],
      [true, true, true],
    ],
    ['a click in a form', 'click', [['submit', 3]], [true]],
    ['a form that is sent a little later', 'click', [['submit', 900]], [true]],
    ['one that is sent much later', 'click', [['submit', 1100]], [false]],
    ['a second click', 'click', [['click', 1, 2]], [false]],
    ['a second click by a script', 'click', [['click', 1, 0]], [false]],
    [
      'a short cut, whose handler clicks',
      'keydown',
      [
        ['click', 0, 0],
        ['click', 0, 0],
      ],
      [true, false],
    ],
    ['a short cut, then a click by hand', 'keydown', [['click', 200, 1]], [false]],
    ['a short cut, then again', 'keydown', [['keydown', 200]], [false]],
    ['a form, then again', 'submit', [['submit', 1]], [false]],
    [
      'a key, then the pointer',
      'keydown',
      [
        ['pointerdown', 1],
        ['mousedown', 2],
      ],
      [false, false],
    ],
  ])('%s', (_, first, rest, covered) => {
    const press = new PassedPress();
    press.start(APPROVED, at(first, 0));
    expect(rest.map(([type, time, detail]) => press.covers(APPROVED, at(type, time, detail)))).toEqual(
      covered,
    );
  });

  test('for this text alone', () => {
    const press = new PassedPress();
    expect(press.covers(APPROVED, at('click', 0))).toBe(false);
    press.start(APPROVED, at('click', 0));
    expect(press.covers('other text' as Binding, at('submit', 1))).toBe(false);
  });
});
