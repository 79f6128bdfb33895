import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { deskOf } from '#tests/helpers/desk.ts';
import { saveProvider } from '#tests/helpers/provider.ts';
import { setUpDesk } from '#tests/helpers/stage.ts';
import { createOpenAi, type OpenAi } from '#tests/replicas/openai/server.ts';

const desk = setUpDesk();
let server: OpenAi;
beforeAll(async () => {
  server = await createOpenAi({ paceMs: 30 });
});
afterEach(() => server.reset());
afterAll(() => server.close());

function chooseModel(
  model: string,
  { key = server.key, timeoutMs = 5000 }: { key?: string; timeoutMs?: number } = {},
): Promise<void> {
  const settings = { kind: 'openai-compatible', baseUrl: server.url, model, api: 'chat', timeoutMs } as const;
  return saveProvider(desk.browser, { settings, key });
}
const ask = async (): Promise<void> => {
  await desk.badge.click();
  await desk.panel.getByRole('button', { name: 'Draft a reply' }).click();
};
const box = () => desk.panel.locator('.draft-box');
const drafted = () => desk.panel.locator('.notice[data-kind="drafted"]').waitFor();

describe('the main path', () => {
  test('a draft streams into the panel, lands in the reply, is held, approved and sent', async () => {
    await chooseModel('scripted-demo');
    await desk.open(1);
    await ask();
    await box().locator('.draft-text').waitFor();
    await drafted();
    const data = await desk.data();
    expect(data).toContain('Daniel');
    await desk.control('submit_button-button').click();
    await desk.panel.getByText('This reply was held before it was sent.').waitFor();
    expect(desk.publicSends()).toEqual([]);
    await desk.panel.getByRole('button', { name: 'Approve & send' }).click();
    await expect.poll(() => desk.publicSends().map(({ html }) => html)).toEqual([data]);
  });

  test('stop keeps what had come, and the server is left alone', async () => {
    await chooseModel('stall');
    await desk.open(1);
    await ask();
    await box().locator('.draft-text').waitFor();
    await box().getByRole('button', { name: 'Stop' }).click();
    await box().getByText('Stopped. This is what had come.').waitFor();
    expect(await server.requests.at(-1)?.closed).toBe('gone');
    expect(await desk.data()).toBe('');
    await box().getByRole('button', { name: 'Insert into the reply' }).click();
    await drafted();
  });
});

describe('what leaves the device', () => {
  test('no digit of the customer’s card, and the draft comes back whole', async () => {
    await chooseModel('scripted-demo');
    await desk.open(4);
    await ask();
    await drafted();
    const sent = server.requests.map(({ raw }) => raw).join('');
    expect(sent.length).toBeGreaterThan(100);
    expect(sent).not.toMatch(/4539|1488|0343|6467/);
  });

  test('a customer who asks for a person makes no request', async () => {
    await chooseModel('scripted-demo');
    await desk.open(5);
    await desk.badge.click();
    await desk.panel.getByText('A person should own this conversation').waitFor();
    expect(server.requests).toEqual([]);
    await desk.panel.getByRole('button', { name: 'I own this conversation' }).click();
    await desk.panel.getByRole('button', { name: 'Draft a reply' }).click();
    await expect.poll(() => server.requests.length).toBe(1);
  });
});

describe('every failure ends in plain words; the agent’s own text survives and nothing is sent', () => {
  test.each([
    ['a wrong key', 'ok', { key: 'sk-wrong' }],
    ['401', 'error-401', {}],
    ['403', 'error-403', {}],
    ['404', 'error-404', {}],
    ['429', 'busy', {}],
    ['500', 'error-500', {}],
    ['no first word in time', 'slow-first-token', { timeoutMs: 1000 }],
    ['a stream cut at once', 'cut-at-once', {}],
    ['malformed JSON', 'malformed-json-at-once', {}],
  ] as const)('%s', async (_what, model, changes) => {
    await chooseModel(model, changes);
    await desk.open(1);
    await desk.type('My own words.');
    await desk.badge.click();
    await desk.panel.getByRole('button', { name: 'Add a draft below' }).click();
    await box().and(desk.panel.locator('[data-state="failed"]')).waitFor();
    const say = (await box().locator('.say').textContent()) ?? '';
    expect(say.length).toBeGreaterThan(20);
    expect(say).not.toContain('Daniel');
    expect(await desk.data()).toBe('<p>My own words.</p>');
    await box().getByRole('button', { name: 'Discard' }).click();
    await desk.composer.focus();
    await desk.page.keyboard.type(' More.');
    expect(await desk.data()).toBe('<p>My own words. More.</p>');
    expect(desk.publicSends()).toEqual([]);
  });

  test.each([
    ['a stream cut in the middle', 'cut'],
    ['a clean end without a finish reason', 'no-finish-reason'],
  ])('%s keeps what had come, unfinished', async (_what, model) => {
    await chooseModel(model);
    await desk.open(1);
    await ask();
    await box().and(desk.panel.locator('[data-state="cut"]')).waitFor();
    expect(await box().locator('.draft-text').textContent()).toContain('Hello');
    expect(await desk.data()).toBe('');
  });

  test('the composer goes away while the draft comes: it waits in the panel', async () => {
    await chooseModel('scripted-demo');
    await desk.open(1);
    await ask();
    await box().locator('.draft-text').waitFor();
    await desk.page.evaluate(() => window.replica.removeComposer(1));
    expect(await server.requests.at(-1)?.closed).toBe('finished');
    await desk.panel.getByText('Discern cannot find: composer').waitFor();
    await desk.page.evaluate(() => window.replica.remountComposer(1));
    await box().getByText('No reply box is open').waitFor();
    expect(await desk.data()).toBe('');
    await box().getByRole('button', { name: 'Insert into the reply' }).click();
    await drafted();
  });

  test('an answer with markup is shown and inserted as text', async () => {
    await chooseModel('injected');
    await desk.open(1);
    let alerts = 0;
    desk.page.on('dialog', (dialog) => {
      alerts++;
      void dialog.dismiss();
    });
    await ask();
    await desk.panel
      .locator('.notice, .draft-box[data-state="ready"], .draft-box[data-state="cut"]')
      .first()
      .waitFor();
    expect(alerts).toBe(0);
    expect(
      await desk.page.evaluate(
        () => document.querySelectorAll('[data-is-active] script, [data-is-active] img[onerror]').length,
      ),
    ).toBe(0);
  });

  test('the browser stops the background in the middle of a draft', async () => {
    await chooseModel('stall', { timeoutMs: 60_000 });
    await desk.open(1);
    await ask();
    await box().locator('.draft-text').waitFor();
    const devtools = await desk.browser.context.newPage();
    const session = await desk.browser.context.browser()?.newBrowserCDPSession();
    const targets = await session?.send('Target.getTargets');
    const worker = targets?.targetInfos.find(({ type }) => type === 'service_worker');
    await session?.send('Target.closeTarget', { targetId: worker?.targetId ?? '' });
    await devtools.close();
    await box().and(desk.panel.locator('[data-state="cut"]')).waitFor();
    await box().getByRole('button', { name: 'Insert into the reply' }).waitFor();
  });

  test('no key for the address: nothing is asked', async () => {
    await chooseModel('ok');
    const baseUrl = 'https://models.example.com/v1';
    const settings = {
      kind: 'openai-compatible',
      baseUrl,
      model: 'ok',
      api: 'chat',
      timeoutMs: 5000,
    } as const;
    await saveProvider(desk.browser, { settings });
    await desk.open(1);
    await ask();
    await box().getByText(/key/i).waitFor();
    expect(server.requests).toEqual([]);
  });

  test('a conversation without a message', async () => {
    await chooseModel('ok');
    desk.zendesk.history.answers = false;
    await desk.open(1);
    await desk.page.evaluate(() => {
      for (const item of document.querySelectorAll('[data-test-id="omni-log-comment-item"]')) item.remove();
    });
    await ask();
    await box().and(desk.panel.locator('[data-state="failed"]')).waitFor();
    expect(server.requests).toEqual([]);
  });

  test('no server at the address', async () => {
    const settings = {
      kind: 'openai-compatible',
      baseUrl: 'http://127.0.0.1:9/v1',
      model: 'ok',
      api: 'chat',
      timeoutMs: 5000,
    } as const;
    await saveProvider(desk.browser, { settings });
    await desk.open(1);
    await ask();
    await box().and(desk.panel.locator('[data-state="failed"]')).waitFor();
    expect(await desk.data()).toBe('');
  });

  test('a thread of 200 messages, with emoji and right-to-left text', async () => {
    await chooseModel('scripted-demo');
    await desk.open(1);
    await desk.page.evaluate(() => {
      for (let i = 0; i < 200; i++) window.replica.receive(1, `Message ${i} 😀 مرحبا, still waiting.`);
    });
    await ask();
    await drafted();
    expect(await desk.data()).toContain('Daniel');
  });

  test('two tabs drafting at once each get their own', async () => {
    await chooseModel('scripted-demo');
    const other = deskOf({ zendesk: desk.zendesk, browser: () => desk.browser, page: () => second });
    const second = await desk.browser.context.newPage();
    await Promise.all([desk.open(1), other.open(2)]);
    await Promise.all(
      [desk, other].map(async ({ page }) => {
        await page.locator('discern-badge button').click();
        await page.locator('discern-panel .panel').getByRole('button', { name: 'Draft a reply' }).click();
        await page.locator('discern-panel .notice[data-kind="drafted"]').waitFor();
      }),
    );
    expect(await desk.data()).toContain('Daniel');
    expect(await other.data()).toContain('Margaret');
    await second.close();
  });
});
