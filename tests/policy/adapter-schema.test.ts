import { describe, expect, test } from 'vitest';
import { ADAPTERS } from '#lib/helpdesk/adapters/index.ts';
import type { AdapterTable } from '#lib/helpdesk/table/table.ts';
import {
  adapterListProblems,
  adapterTable,
  MOST_ADAPTERS,
  RESERVED_IDS,
  readAdapters,
  writeAdapters,
} from '#lib/policy/adapter-schema.ts';
import { toPolicy } from '#lib/policy/in-force.ts';
import { parsePolicy } from '#lib/policy/schema.ts';
import { patternProblem, selectorProblem } from '#lib/policy/selector.ts';

const NOW = '2026-11-26T00:00:00Z';
const role = (...candidates: string[]) => ({ candidates, required: true });
const TABLE = {
  id: 'our-desk',
  title: 'Our desk',
  matches: [],
  tried: 'unverified',
  conversation: '/case/(\\d+)',
  roles: { composer: role('[data-testid="reply"] [contenteditable="true"]'), send: role('button.send') },
  keys: [{ name: 'mod-enter', code: 'Enter', mod: true, inComposer: true }],
  endpoints: { send: [], autosave: [] },
};
const changed = (change: object) => ({ ...TABLE, ...change });
const roles = (change: object) => changed({ roles: { ...TABLE.roles, ...change } });

test('everything that a table can say', () => {
  const whole = {
    ...TABLE,
    shadow: ['desk-app'],
    frames: ['iframe.editor'],
    several: { id: { selector: '[data-thread]', attribute: 'data-thread' } },
    onDemand: true,
    attributes: ['data-mode'],
    roles: {
      ...TABLE.roles,
      time: { candidates: ['.at'], required: false, attribute: 'title' },
      noise: role('.signature'),
    },
    keys: [
      {
        name: 'enter',
        code: 'Enter',
        inComposer: true,
        inPane: true,
        asButton: true,
        when: { selector: '.hint', text: 'Enter' },
        unless: [{ selector: '.menu' }],
      },
    ],
    endpoints: {
      send: [],
      autosave: [],
      byBody: [{ url: 'https://desk.example/*', send: ['reply'], autosave: ['draft'] }],
    },
  };
  // What the schema takes, the reader of tables takes: a type error here says that one of them has moved on.
  const read: AdapterTable = adapterTable.parse(whole);
  expect(read).toEqual(whole);
});

test('a table as the workbench makes it', () => {
  expect(adapterTable.parse(TABLE)).toEqual(TABLE);
  expect(adapterListProblems([TABLE])).toEqual([]);
});

describe('what is wrong is named with its place', () => {
  test.each<[name: string, value: unknown, say: RegExp]>([
    [
      'no composer',
      changed({ roles: { send: role('button') } }),
      /^\[0\]\.roles\.composer: Expected a role "composer"/,
    ],
    [
      'a composer that is not required',
      roles({ composer: { candidates: ['a'], required: false } }),
      /roles\.composer: Expected/,
    ],
    ['an unknown role', roles({ button: role('b') }), /^\[0\]\.roles.*button/],
    ['an unknown key', changed({ script: 'x' }), /Unrecognized key: "script"/],
    ['no selector', roles({ send: role() }), /^\[0\]\.roles\.send\.candidates/],
    [
      'a selector that is not closed',
      roles({ send: role('button', '[a="b"') }),
      /^\[0\]\.roles\.send\.candidates\[1\]: .*bracket that is not closed: expected \]/,
    ],
    ['a selector with a block', roles({ send: role('a{}') }), /candidates\[0\]: "a\{\}" holds "\{"/],
    ['a shadow host that is no selector', changed({ shadow: ['>'] }), /^\[0\]\.shadow\[0\]/],
    [
      'a pattern that is no regular expression',
      changed({ conversation: '/(' }),
      /^\[0\]\.conversation: .*not a regular expression: Unterminated group/,
    ],
    [
      'a pattern that may never end',
      changed({ conversation: '(a+)+$' }),
      /^\[0\]\.conversation: .*may never end/,
    ],
    [
      'the id of a built-in adapter',
      changed({ id: 'zendesk' }),
      /^\[0\]\.id: This name belongs to a built-in adapter/,
    ],
    ['the id of the generic reader', changed({ id: 'generic' }), /^\[0\]\.id/],
    ['an id with capitals', changed({ id: 'Our Desk' }), /^\[0\]\.id: Expected 2 to 50 lower-case/],
    ['a state it cannot have', changed({ tried: 'product' }), /^\[0\]\.tried/],
    [
      'a key in words',
      changed({ keys: [{ name: 'x', code: 'ctrl+enter', inComposer: true }] }),
      /^\[0\]\.keys\[0\]\.code: Expected the code of a key/,
    ],
    ['the blank as a key', changed({ keys: [{ name: 'x', code: 'Space', inComposer: true }] }), /blank/],
    [
      'an end point that is no address',
      changed({ endpoints: { send: ['/api'], autosave: [] } }),
      /^\[0\]\.endpoints\.send\[0\]: Expected a pattern such as/,
    ],
    [
      'a selector beyond measure',
      roles({ send: role('a'.repeat(501)) }),
      /^\[0\]\.roles\.send\.candidates\[0\]/,
    ],
    ['too many selectors', roles({ send: role(...Array(11).fill('a')) }), /^\[0\]\.roles\.send\.candidates/],
  ])('%s', (_, value, say) => {
    expect(adapterListProblems([value]).map((one) => one.say)).toContainEqual(expect.stringMatching(say));
  });

  test('two with one id, and too many', () => {
    expect(adapterListProblems([TABLE, TABLE])).toEqual([
      { say: '[1].id: There is another adapter with the id "our-desk"' },
    ]);
    const many = Array.from({ length: MOST_ADAPTERS + 1 }, (_, index) => changed({ id: `desk-${index}` }));
    expect(adapterListProblems(many)).toHaveLength(1);
  });
});

describe('files', () => {
  test('what is written is read again', () => {
    const read = readAdapters(writeAdapters([TABLE]));
    expect(read).toEqual({ ok: true, items: [TABLE] });
  });

  test.each([
    ['one table', JSON.stringify(TABLE)],
    ['a list', JSON.stringify([TABLE])],
    ['with a byte order mark', `\uFEFF${JSON.stringify(TABLE)}`],
  ])('%s', (_, text) => {
    expect(readAdapters(text)).toEqual({ ok: true, items: [TABLE] });
  });

  test.each([
    ['no JSON', 'roles: x', /not JSON/],
    ['nothing in it', '[]', /at least one adapter/],
    ['null', 'null', /expected array/],
    ['a table that is wrong', JSON.stringify(changed({ id: 'gmail' })), /^\[0\]\.id/],
  ])('%s', (_, text, say) => {
    const read = readAdapters(text);
    expect(read.ok ? [] : read.problems.map((one) => one.say)).toEqual([expect.stringMatching(say)]);
  });
});

describe('in the policy', () => {
  test('they are part of the file and judge nothing', () => {
    const result = parsePolicy({ schema: 1, adapters: [TABLE] }, []);
    expect(result).toEqual({ policy: { schema: 1, adapters: [TABLE] } });
    expect(toPolicy({ schema: 1, adapters: [TABLE] } as never, NOW)).toEqual(toPolicy({ schema: 1 }, NOW));
  });

  test('what is wrong with them is wrong with the policy', () => {
    const result = parsePolicy({ schema: 1, adapters: [changed({ id: 'zendesk' })] }, []);
    expect('error' in result && result.error).toMatch(/built-in adapter[\s\S]*adapters\[0\]\.id/);
  });
});

test('no built-in adapter can be shadowed', () => {
  expect(ADAPTERS.map(({ id }) => id).filter((id) => !RESERVED_IDS.includes(id))).toEqual([]);
});

test.each<[selector: string, valid: boolean]>([
  ['a', true],
  ['[data-x="]"]', true],
  ['div > .a:not([b], :is(c, d))', true],
  ['.a\\:b', true],
  ['a, b', true],
  ['', false],
  ['a,', false],
  [',a', false],
  ['a > > b', false],
  ['a >', false],
  ['a)', false],
  ['"a"', false],
  ['a[b="c]', false],
  ['@import x', false],
  ['<script>', false],
])('selector %j', (selector, valid) => {
  expect(selectorProblem(selector) === null).toBe(valid);
});

test.each<[source: string, valid: boolean]>([
  ['/tickets/(\\d+)', true],
  ['/(?:a|b)+/(\\d+)', true],
  ['(\\d+)*', false],
  ['(a{2,})+', false],
  ['[', false],
])('pattern %j', (source, valid) => {
  expect(patternProblem(source) === null).toBe(valid);
});
