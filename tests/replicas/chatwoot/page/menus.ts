import type { EditorView } from 'prosemirror-view';
import { h } from '../../dom.ts';
import { CANNED, COLLEAGUES } from '../conversations.ts';
import { insert, insertPlain } from './editor.ts';
import { onKeys } from './keys.ts';
import { state } from './store.ts';

/** The menu that is open above the editor: canned responses by `/`, colleagues by `@` in a note. */
export const menu = { open: false };

let place: HTMLElement | null = null;
let items: { label: string; text: string }[] = [];
let selected = 0;
let range = { from: 0, to: 0 };

/** Puts the menu into the reply box. */
export function mountMenu(into: HTMLElement): void {
  place = into;
  onKeys([
    [
      'Enter',
      (event) => {
        if (!menu.open) return;
        event.preventDefault();
        choose();
      },
    ],
    ['ArrowDown', () => move(1)],
    ['ArrowUp', () => move(-1)],
  ]);
}

/** Opens, changes or closes the menu by what stands before the caret. */
export function menuFor({ state: { selection } }: EditorView): void {
  const { $from, empty } = selection;
  const before = empty ? $from.parent.textBetween(0, $from.parentOffset, undefined, ' ') : '';
  const typed = /(?:^|\s)([/@])(\w*)$/.exec(before);
  const [, trigger, term = ''] = typed ?? [];
  const start = term.toLowerCase();
  const found =
    trigger === '/' && state.mode === 'reply'
      ? Object.entries(CANNED).map(([label, text]) => ({ label, text }))
      : trigger === '@' && state.mode === 'note'
        ? COLLEAGUES.map((name) => ({ label: name, text: `@${name} ` }))
        : [];
  items = found.filter(({ label }) => label.toLowerCase().startsWith(start));
  range = { from: $from.pos - term.length - 1, to: $from.pos };
  menu.open = items.length > 0;
  selected = 0;
  draw();
}

function move(by: number): void {
  if (!menu.open) return;
  selected = (selected + by + items.length) % items.length;
  draw();
}

function choose(): void {
  const item = items[selected];
  menu.open = false;
  draw();
  const put = state.mode === 'note' ? insertPlain : insert;
  if (item) put(item.text, range.from, range.to);
}

function draw(): void {
  const rows = items.map(({ label, text }, index) =>
    h(
      'li',
      {
        id: `mention-item-${index}`,
        'aria-selected': String(index === selected),
        mousedown: (event) => event.preventDefault(),
        click: () => {
          selected = index;
          choose();
        },
      },
      h('strong', {}, label),
      h('small', {}, text),
    ),
  );
  place?.replaceChildren(...(menu.open ? [h('ul.mention--box', { role: 'listbox' }, ...rows)] : []));
}
