import { expect, test } from 'vitest';
import { type Bench, tableOf } from '#components/options/helpdesks/workbench/table-of.ts';
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
  keys: { enter: false, mod: true },
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
    endpoints: { send: [], autosave: [] },
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
