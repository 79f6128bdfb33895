import { beforeEach, describe, expect, test } from 'vitest';
import { composer, desk, one, openDesk } from '#tests/helpers/desk-table.ts';
import { intentOn, type KeyInit, onMac, pointOn, pressOn } from '#tests/helpers/intent.ts';

beforeEach(openDesk);

describe('keys', () => {
  const enter = { key: 'Enter', code: 'Enter' };
  const s = { key: 's', code: 'KeyS', ctrlKey: true, altKey: true };
  const rows: [string, KeyInit, string | null][] = [
    ['Ctrl+Enter', { ...enter, ctrlKey: true }, 'mod+enter'],
    ['Cmd+Enter, which is nothing here', { ...enter, metaKey: true }, null],
    ['Ctrl+Enter of the number pad', { ...enter, code: 'NumpadEnter', ctrlKey: true }, 'mod+enter'],
    ['a key that was made Enter', { key: 'Enter', code: 'CapsLock', ctrlKey: true }, 'mod+enter'],
    ['a keyboard that knows no codes', { key: 'Enter', code: '', ctrlKey: true }, 'mod+enter'],
    ['a key that is held down', { ...enter, ctrlKey: true, repeat: true }, 'mod+enter'],
    ['Ctrl+Alt+Enter', { ...enter, ctrlKey: true, altKey: true }, null],
    ['Enter that ends a composition', { ...enter, ctrlKey: true, isComposing: true }, null],
    ['Enter that an input method takes', { ...enter, ctrlKey: true, keyCode: 229 }, null],
    ['plain Enter', enter, null],
    ['Ctrl+Alt+S', s, 'ctrl+alt+s'],
    ['Ctrl+Alt+S on a Russian keyboard', { ...s, key: 'ы' }, 'ctrl+alt+s'],
    ['Ctrl+Alt+Shift+S', { ...s, shiftKey: true }, null],
    ['ś by AltGr on a Polish keyboard', { ...s, key: 'ś', modifierAltGraph: true }, null],
    ['AltGr+S that writes nothing of its own', { ...s, modifierAltGraph: true }, 'ctrl+alt+s'],
  ];
  test.each(rows)('%s', (_, init, name) => {
    expect(pressOn(desk, composer(), init)?.control ?? null).toBe(name);
  });

  test.each([
    ['Cmd+Enter', { ...enter, metaKey: true }, 'mod+enter'],
    ['Ctrl+Enter', { ...enter, ctrlKey: true }, null],
  ] as const)('on a Mac: %s', (_, init, name) => {
    onMac(true);
    expect(pressOn(desk, composer(), init)?.control ?? null).toBe(name);
  });

  test('outside the composer only what is not bound to it', () => {
    expect(pressOn(desk, document.body, { ...enter, ctrlKey: true })).toBeNull();
    expect(pressOn(desk, document.body, s)?.control).toBe('ctrl+alt+s');
    expect(pressOn(desk, document.body, { ...enter, shiftKey: true })).toBeNull();
    expect(pressOn(desk, one('.pane:not([hidden]) .to'), { ...enter, shiftKey: true })?.by).toBe('shortcut');
  });

  test('a key counts while its sign is in sight, and not while it chooses from a menu', () => {
    one('.hint').textContent = 'Here Enter sends.';
    expect(pressOn(desk, composer(), enter)).toMatchObject({
      by: 'enter',
      control: 'enter',
      conversation: '8',
    });
    one('.hint').insertAdjacentHTML('afterend', '<ul class="choices"></ul>');
    expect(pressOn(desk, composer(), enter)).toBeNull();
    one('.choices').hidden = true;
    expect(pressOn(desk, composer(), enter)?.control).toBe('enter');
    one('.hint').hidden = true;
    expect(pressOn(desk, composer(), enter)).toBeNull();
  });

  test('Enter and Space on the focused button', () => {
    for (const init of [enter, { key: ' ', code: 'Space' }])
      expect(pressOn(desk, one('.send'), init)).toMatchObject({ by: 'button', completes: true });
  });
});

describe('pointer and forms', () => {
  test.each([
    ['click', true],
    ['mouseup', false],
    ['mousedown', false],
    ['pointerup', false],
    ['pointerdown', false],
  ])('%s completes: %s', (type, completes) => {
    expect(pointOn(desk, one('.send'), type)).toMatchObject({ by: 'button', completes });
    expect(pointOn(desk, one('.send-as'), type)).toMatchObject({ by: 'menu', completes });
    expect(pointOn(desk, one('.pick'), type)).toBeNull();
    expect(pointOn(desk, one('.send'), type, { button: 2 })).toBeNull();
  });

  test('a form that holds the composer sends, by its button or by none', () => {
    const form = one('.pane:not([hidden]) form');
    const submit = (submitter: HTMLElement | null): Event =>
      new SubmitEvent('submit', { submitter, bubbles: true, cancelable: true });
    expect(intentOn(desk, form, submit(one('.send')))).toMatchObject({ by: 'form', completes: true });
    expect(intentOn(desk, form, submit(null))).toMatchObject({ by: 'form' });
    form.insertAdjacentHTML('beforeend', '<button class="attach">Attach</button>');
    expect(intentOn(desk, form, submit(one('.attach')))).toBeNull();
    document.body.insertAdjacentHTML('beforeend', '<form id="search"></form>');
    expect(intentOn(desk, one('#search'), submit(null))).toBeNull();
  });
});

describe('sending again', () => {
  const clicks = (): string[] => {
    const seen: string[] = [];
    for (const node of document.querySelectorAll('.send, .send-as'))
      for (const type of ['mousedown', 'mouseup', 'click'])
        node.addEventListener(type, (event) => {
          event.preventDefault();
          seen.push(`${type} ${node.className}`);
        });
    return seen;
  };

  test('by the control that started it', () => {
    const seen = clicks();
    const intent = pointOn(desk, one('.send-as'));
    seen.length = 0;
    expect(intent && desk.send(intent, document)).toBe(true);
    expect(seen).toEqual(['mousedown send-as', 'mouseup send-as', 'click send-as']);
  });

  test('by the button where the key does the same, else by the key', () => {
    const seen = clicks();
    const keys: string[] = [];
    composer().addEventListener('keydown', (event) => keys.push(`${event.ctrlKey} ${event.key}`));
    const pressed = { by: 'shortcut', conversation: '8', completes: true } as const;
    expect(desk.send({ ...pressed, control: 'shift+enter' }, document)).toBe(true);
    expect(seen).toEqual(['click send']);
    expect(desk.send({ ...pressed, control: 'mod+enter' }, document)).toBe(true);
    expect(keys).toEqual(['true Enter']);
  });

  test('nothing to send with', () => {
    for (const node of document.querySelectorAll('.send, .composer')) node.remove();
    const intent = { by: 'button', control: 'send', conversation: '8', completes: true } as const;
    expect(desk.send(intent, document)).toBe(false);
  });
});
