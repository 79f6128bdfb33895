import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADDON, type Firefox, launchFirefox, withoutFirefox } from '#tests/helpers/firefox.ts';
import { buildIsolated, type Call, isolatedInFirefox } from '#tests/helpers/isolated/extension.ts';
import { type Loopback, serveOnLoopback } from '#tests/helpers/loopback.ts';
import { EDITORS, type EditorName } from '#tests/replicas/editors/names.ts';
import { createEditors, origin } from '#tests/replicas/editors/server.ts';

// The same as in `editors.test.ts`, in Firefox, which edits by other rules.
const DRAFT = 'First <A-1042> & more 😀.\n\nSecond, שלום.\n\nThird\nand its next line.';
const ENTER = '\uE007';
const CONTROL = '\uE009';
const MODEL = `(window.editing?.blocks().map((block) => block.trimEnd()).join('\\n') ?? '')`;

const MARKED = `[...(document.querySelector('#composer iframe')?.contentWindow ?? window).CSS.highlights]
  .filter(([name]) => name.startsWith('discern-'))
  .flatMap(([, ranges]) => [...ranges].filter((one) => one.getBoundingClientRect().width > 10).map(String))
  .join()`;

const reason = withoutFirefox();
if (reason) console.log(`Firefox: skipped, ${reason}.`);

describe.skipIf(reason)('in Firefox', () => {
  const desk = createEditors();
  let folder: string;
  let served: Loopback;
  let firefox: Firefox;
  let call: Call;
  beforeAll(async () => {
    folder = await buildIsolated('http://127.0.0.1/*', ADDON);
    [firefox, served] = await Promise.all([launchFirefox(folder), serveOnLoopback(desk, origin)]);
    call = isolatedInFirefox(firefox);
  }, 180_000);
  afterAll(async () => {
    await firefox?.close();
    await served?.close();
    if (folder) await rm(folder, { recursive: true, force: true });
  });
  const model = (): Promise<string> => firefox.evaluate(MODEL);
  const pause = (): Promise<string> => firefox.evaluate(`(window.later(2000), 'later')`);
  const open = async (editor: EditorName, typed: string): Promise<void> => {
    desk.reset();
    await firefox.goto(`${served.origin}/${editor}`);
    await firefox.until('window.editing !== undefined');
    await call('putCaret');
    // The focus goes into a frame in its own time.
    await firefox.until('document.hasFocus() && document.activeElement !== document.body');
    await firefox.press(...typed.replaceAll('\n', ENTER));
    await expect.poll(model).toBe(typed);
    await pause();
  };
  const undo = async (): Promise<void> => {
    await pause();
    await firefox.chord(CONTROL, 'z');
  };

  describe.each(EDITORS)('%s', (editor) => {
    test('a draft goes behind what was typed, one undo takes it back, typing goes on, and that is sent', async () => {
      await open(editor, 'Hello Mara.');
      await call('focusElsewhere');
      expect(await call('append', DRAFT)).toEqual({ ok: true });
      await expect.poll(model).toBe(`Hello Mara.\n\n${DRAFT}`);
      await undo();
      await expect.poll(model).toBe('Hello Mara.');
      await call('putCaret');
      expect(await call('insertAtCaret', ` ${DRAFT}`)).toEqual({ ok: true });
      await firefox.press(...' Bye');
      await expect.poll(model).toBe(`Hello Mara. ${DRAFT} Bye`);
      await firefox.click('#send');
      await expect.poll(() => desk.sends.length).toBe(1);
      expect(desk.sends[0]?.blocks.map((block) => block.trimEnd()).join('\n')).toBe(
        `Hello Mara. ${DRAFT} Bye`,
      );
    });

    test('a word is replaced where it stands, and one undo takes it back', async () => {
      await open(editor, 'Hello beta gamma.\nNext line');
      expect(await call('replace', 'beta', 'a & <b>')).toEqual({ ok: true });
      await expect.poll(model).toBe('Hello a & <b> gamma.\nNext line');
      await undo();
      await expect.poll(model).toBe('Hello beta gamma.\nNext line');
    });

    test('marks change nothing and stand on their words', async () => {
      await open(editor, 'Alpha beta gamma.');
      const body = await firefox.evaluate('window.editing.body()');
      await call('show', { beta: 'block' });
      expect(await firefox.evaluate(MARKED)).toBe('beta');
      expect(await firefox.evaluate('window.editing.body()')).toBe(body);
    });
  });
});
