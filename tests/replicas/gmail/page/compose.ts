import { h } from '../../dom.ts';
import { type Deed, type Outgoing, sync } from './requests.ts';

/** How long Gmail waits after a change before it saves the draft, here. */
const SAVE_MS = 200;
const schedule = 'Tomorrow morning';

/** A composer that is open. */
export interface Composer {
  readonly id: string;
  readonly element: HTMLElement;
  readonly body: HTMLElement;
  readonly send: HTMLElement;
}

/** Every open composer, in the order they were opened. */
export const composers: Composer[] = [];

let opened = 0;

const button = (classes: string, label: string, more: Record<string, string> = {}): HTMLElement =>
  h(`div.T-I.${classes}`, { role: 'button', tabindex: '1', ...more }, label);

function chip(address: string): HTMLElement {
  const [name = ''] = address.split('@');
  return h('div', { role: 'option', 'data-name': name, 'data-hovercard-id': address }, name);
}

/** Opens a composer: a reply below a thread, or a window that stays. */
export function openComposer(
  place: HTMLElement,
  kind: 'reply' | 'window',
  to: string[],
  subject: string,
): void {
  opened += 1;
  const id = `r${opened}`;
  const chips = h('div', { role: 'listbox' }, ...to.map(chip));
  const address = h('input.to-input', { 'aria-label': 'To recipients', size: '30' }) as HTMLInputElement;
  const subjectBox = h('input', {
    name: 'subjectbox',
    value: subject,
    hidden: kind === 'reply',
  }) as HTMLInputElement;
  const body = h('div.Am.editable', {
    g_editable: 'true',
    role: 'textbox',
    'aria-label': 'Message Body',
    contenteditable: 'true',
    tabindex: '1',
  });
  const item = h('div.J-N', { role: 'menuitem', selector: 'scheduledSend', tabindex: '-1' }, 'Schedule send');
  const menu = h('div.J-M', { role: 'menu', tabindex: '0', hidden: true }, item);
  const send = button('aoO.v7', 'Send', { 'data-tooltip': 'Send \u202a(Ctrl-Enter)\u202c' });
  const archive = kind === 'reply' ? button('aoO.Uo', 'Send & archive') : null;
  const more = button('hG', '▾', { 'aria-haspopup': 'true', 'aria-label': 'More send options' });
  const times = h(
    'div.times',
    { role: 'alertdialog', hidden: true },
    h('button', { type: 'button' }, schedule),
  );
  const element = h(
    'div.aoP',
    { role: kind === 'reply' ? 'region' : 'dialog' },
    h('form.bAs', {}, h('input', { type: 'hidden', name: 'composeid', value: id })),
    h('div.GS', {}, h('div.anm', { name: 'to' }, chips, address)),
    subjectBox,
    h('div.Ap', {}, body),
    h('div.aDh', {}, h('div.IZ', {}, h('div.gU.Up', {}, h('div.J-J5-Ji', {}, send, archive, more), menu))),
    times,
  );
  const shell = h('div.M9', {}, element);
  place.append(shell);
  const composer: Composer = { id, element, body, send };
  composers.push(composer);

  const outgoing = (): Outgoing => ({
    id,
    to: [...chips.children].map((one) => one.getAttribute('data-hovercard-id') ?? ''),
    subject: subjectBox.value,
    body: body.innerHTML,
  });
  let saving: ReturnType<typeof setTimeout> | undefined;
  const leave = (deed: Deed): void => {
    clearTimeout(saving);
    void sync(outgoing(), deed).then((done) => {
      if (!done) return;
      shell.remove();
      const at = composers.indexOf(composer);
      if (at >= 0) composers.splice(at, 1);
    });
  };
  body.addEventListener('input', () => {
    clearTimeout(saving);
    saving = setTimeout(() => void sync(outgoing(), 'draft'), SAVE_MS);
  });
  address.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.ctrlKey || !address.value.includes('@')) return;
    event.preventDefault();
    chips.append(chip(address.value));
    address.value = '';
  });
  const deeds: readonly (readonly [HTMLElement | null, Deed])[] = [
    [archive, 'archive'],
    [send, 'send'],
  ];
  const deedOn = (event: Event): Deed | undefined =>
    deeds.find(([control]) => control?.contains(event.target as Node))?.[1];
  // In the capture phase and before any other listener of the page: the hardest case for whoever wants to be first.
  element.addEventListener(
    'click',
    (event) => {
      const deed = deedOn(event);
      if (deed) leave(deed);
      if (more.contains(event.target as Node)) menu.hidden = !menu.hidden;
      if ((event.target as HTMLElement).textContent === schedule) leave('schedule');
    },
    true,
  );
  element.addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing || event.key !== 'Enter') {
        const deed = event.key === ' ' && deedOn(event);
        if (deed) leave(deed);
        return;
      }
      if (event.ctrlKey || event.metaKey) leave('send');
      else if (menu.contains(event.target as Node)) offerTimes();
      else {
        const deed = deedOn(event);
        if (deed) leave(deed);
      }
    },
    true,
  );
  const offerTimes = (): void => {
    menu.hidden = true;
    times.hidden = false;
  };
  // The menu chooses when the button of the mouse comes up, not at the click.
  item.addEventListener('mouseup', offerTimes);
  body.focus();
}
