import { describe, expect, test } from 'vitest';
import { type Bench, benchOf, KEYS, tableOf } from '#components/options/helpdesks/workbench/table-of.ts';
import { adapterListProblems } from '#lib/policy/adapter-schema.ts';

const part = (candidates: string[], chosen = 0, shadow: string[] = [], frames: string[] = []) => ({
  candidates,
  chosen,
  shadow,
  frames,
});
const BENCH: Bench = {
  parts: {
    composer: part(['.pad', 'div[role="textbox"]'], 1, ['desk-app'], ['#editor']),
    send: part(['.go'], 0, ['desk-app']),
    fromCustomer: part(['[data-side="them"]', '.turn']),
  },
  conversation: '/case/([\\w-]+)',
  keys: [KEYS.mod],
  endpoints: { send: ' https://desk.example.com/api/reply*\n\n', autosave: '' },
  title: ' Our Désk! ',
};

test('what was pointed at becomes a table that the schema takes', () => {
  const table = tableOf(BENCH);
  expect(table).toEqual({
    id: 'our-desk',
    title: 'Our Désk!',
    matches: [],
    tried: 'unverified',
    conversation: '/case/([\\w-]+)',
    shadow: ['desk-app'],
    frames: ['#editor'],
    roles: {
      composer: { candidates: ['div[role="textbox"]', '.pad'], required: true },
      send: { candidates: ['.go'], required: true },
      fromCustomer: { candidates: ['[data-side="them"]'], required: false },
    },
    keys: [{ name: 'mod-enter', code: 'Enter', mod: true, inComposer: true }],
    endpoints: { send: ['https://desk.example.com/api/reply*'], autosave: [] },
  });
  expect(adapterListProblems([table])).toEqual([]);
});

test.each([
  ['Our desk', [], 'our-desk'],
  ['Our desk', ['our-desk'], 'our-desk-2'],
  ['Zendesk', ['zendesk'], 'zendesk-2'],
  ['サポート', [], 'desk'],
  ['7', [], 'desk'],
  ['', [], 'desk'],
  ['x', [], 'desk-x'],
  ['a'.repeat(90), [], 'a'.repeat(40)],
])('%s gets an id nobody has (taken: %j): %s', (title, taken, id) => {
  const table = tableOf({ ...BENCH, title }, taken);
  expect(table.id).toBe(id);
  expect(adapterListProblems([{ ...table, title: title || 'x' }])).toEqual([]);
});

describe('a stored table', () => {
  // With everything that the schema takes and the workbench does not show.
  const STORED = {
    id: 'our-desk',
    title: 'Our desk',
    matches: ['https://desk.example.com/*'],
    tried: 'unverified',
    conversation: '/case/(\\d+)',
    shadow: ['desk-app'],
    frames: ['#editor'],
    roles: {
      pane: { candidates: ['.case'], required: true },
      send: { candidates: ['.go', '.off'], required: false },
      composer: { candidates: ['.pad'], required: true },
      fromCustomer: { candidates: ['.them', '.guest'], required: false },
      time: { candidates: ['time'], required: false, attribute: 'data-at' },
    },
    keys: [
      { name: 'alt', code: 'KeyS', alt: true, inComposer: false, when: { selector: '.hint' } },
      { inComposer: true, code: 'Enter', name: 'enter' },
    ],
    several: { id: { selector: '.case', attribute: 'data-id' } },
    onDemand: true,
    attributes: ['data-mode'],
    endpoints: {
      send: ['https://desk.example.com/a', 'https://desk.example.com/b'],
      autosave: ['https://desk.example.com/c'],
      byBody: [{ url: 'https://desk.example.com/d', send: ['x'], autosave: [] }],
    },
  } as const;

  test('comes out of the workbench as it went in', () => {
    expect(adapterListProblems([STORED])).toEqual([]);
    const table = tableOf(benchOf(STORED), ['our-desk'], STORED);
    expect(table).toEqual(STORED);
    expect(Object.keys(table.roles)).toEqual(Object.keys(STORED.roles));
  });

  test('takes what was changed, and keeps its id whatever it is called', () => {
    const bench = benchOf(STORED);
    const { time: _, ...parts } = bench.parts;
    const table = tableOf(
      {
        ...bench,
        title: 'New name',
        parts: {
          ...parts,
          send: { ...(bench.parts.send as (typeof bench.parts)[string]), chosen: 1 },
          fromCustomer: part(['[data-side="them"]', '.turn']),
          message: part(['.turn'], 0, ['log-app']),
        },
        keys: [KEYS.mod],
        endpoints: { send: 'https://desk.example.com/e', autosave: '' },
      },
      ['our-desk'],
      STORED,
    );
    expect(table).toEqual({
      ...STORED,
      title: 'New name',
      shadow: ['desk-app', 'log-app'],
      roles: {
        pane: STORED.roles.pane,
        send: { candidates: ['.off', '.go'], required: false },
        composer: STORED.roles.composer,
        fromCustomer: { candidates: ['[data-side="them"]'], required: false },
        message: { candidates: ['.turn'], required: false },
      },
      keys: [KEYS.mod],
      endpoints: { ...STORED.endpoints, send: ['https://desk.example.com/e'], autosave: [] },
    });
    expect(adapterListProblems([table])).toEqual([]);
  });
});
