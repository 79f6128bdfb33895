import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { setUpDesk } from '#tests/helpers/stage.ts';
import { settingsOf } from '#tests/options/settings-page.ts';

const desk = setUpDesk();
const KEY = 'sk-very-secret-0123456789';

const { at, ask, notice, button } = settingsOf(desk);

describe('drafting', () => {
  async function model(page: Page): Promise<void> {
    await page.getByRole('radio', { name: /A model you choose/ }).check();
  }

  test('settings are saved; the key is bound to its address and never seen again', async () => {
    const page = await at('provider');
    await model(page);
    await page.getByLabel('Model', { exact: true }).fill('gpt-5-mini');
    await page.getByLabel('API key').fill(KEY);
    await page.getByText('Kept on this device and sent to https://api.openai.com only.').waitFor();
    await button('Save changes').click();
    await notice().getByText('Drafts come from gpt-5-mini now.').waitFor();
    await page.getByText('A key is set for https://api.openai.com.').waitFor();
    expect(await page.getByLabel('Replace the key').inputValue()).toBe('');

    await at('provider');
    await page.getByText('A key is set for https://api.openai.com.').waitFor();
    expect(await page.getByLabel('Model', { exact: true }).inputValue()).toBe('gpt-5-mini');
    const values = await page
      .locator('input')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
    const seen = [await page.content(), values, await ask('provider.get'), await ask('policy.get')];
    expect(JSON.stringify(seen)).not.toContain('very-secret');

    await page.getByLabel('Service', { exact: true }).selectOption('Ollama');
    await page.getByText(/It is not sent to http:\/\/127.0.0.1:11434/).waitFor();
    await button('Forget the key').click();
    await button('Really forget it').click();
    await page.getByText('No key is set.').waitFor();
    expect(await ask('provider.get')).toMatchObject({ keyOrigin: null });
  });

  test('what is wrong stands at its field, and the first one gets the keyboard', async () => {
    const page = await at('provider');
    await model(page);
    await page.getByLabel('Base URL').fill('http://llm.example.com/v1');
    await page.getByLabel('Model', { exact: true }).fill('');
    await button('Save changes').click();
    await page.getByText('Plain http would send customer text to llm.example.com unencrypted.').waitFor();
    await page.getByText('The model must be named.').waitFor();
    expect(await page.getByLabel('Base URL').evaluate((input) => input === document.activeElement)).toBe(
      true,
    );
    expect(await page.getByLabel('Base URL').getAttribute('aria-describedby')).toContain('problem');
  });

  test('a test of a service that is not there ends in plain words', async () => {
    const page = await at('provider');
    await model(page);
    await page.getByLabel('Base URL').fill('http://127.0.0.1:9/v1');
    await page.getByLabel('Model', { exact: true }).fill('llama3.1');
    await button('Test connection').click();
    await page.locator('.result .problem').waitFor();
    expect(await page.locator('.result').textContent()).toContain('127.0.0.1');
  });

  test('access is asked for exactly the address that is typed', async () => {
    const page = await at('provider');
    await model(page);
    await page.getByLabel('Base URL').fill('https://gateway.example.com:8443/v1');
    await page.evaluate(() => {
      const { permissions } = (globalThis as unknown as { chrome: typeof browser }).chrome;
      permissions.request = ((asked: unknown) => {
        document.title = JSON.stringify(asked);
        return Promise.resolve(false);
      }) as typeof permissions.request;
    });
    await button('Allow https://gateway.example.com:8443').click();
    await page.getByText('Not allowed.').waitFor();
    expect(JSON.parse(await page.title())).toEqual({ origins: ['https://gateway.example.com/*'] });
  });

  test('leaving with unsaved changes is asked about', async () => {
    const page = await at('provider');
    await model(page);
    await page.getByLabel('Model', { exact: true }).fill('unsaved');
    await page.getByRole('link', { name: 'Rules', exact: true }).click();
    await page.getByRole('dialog', { name: 'Leave without saving?' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByLabel('Model', { exact: true }).inputValue()).toBe('unsaved');
    await page.getByRole('link', { name: 'Rules', exact: true }).click();
    await button('Discard changes').click();
    await page.getByRole('heading', { level: 1, name: 'Rules' }).waitFor();
  });
});

describe('rules', () => {
  test('a severity is stored, and can be taken back', async () => {
    const page = await at('rules');
    const severity = page.getByLabel('Severity of privacy/card');
    await severity.selectOption('Always warn');
    await notice().getByText('Findings of privacy/card no longer hold a reply.').waitFor();
    expect(await ask('policy.current')).toMatchObject({ severities: {} });
    await button('Put into force').click();
    await notice().getByText('The changes are in force.').waitFor();
    expect(await ask('policy.current')).toMatchObject({ severities: { 'privacy/card': 'warn' } });
    await at('rules');
    expect(await severity.inputValue()).toBe('warn');
    await button('Reset privacy/card to what was shipped').click();
    await expect.poll(() => severity.inputValue()).toBe('shipped');
    await notice().getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => severity.inputValue()).toBe('warn');
    await button('Reset all').click();
    await button('Put into force').click();
    await expect.poll(() => ask('policy.current')).toMatchObject({ severities: {} });
  });

  test('a link leads to one rule; search and choice narrow the list', async () => {
    const page = await at('rules/privacy/card');
    const rule = page.locator('.rule').filter({ hasText: 'privacy/card' });
    await rule.getByText('Why').waitFor();
    expect(await rule.locator('summary').evaluate((node) => node === document.activeElement)).toBe(true);
    await page.getByLabel('Search rules').fill('payment card');
    await expect.poll(() => page.locator('.rule').count()).toBe(1);
    await page.getByLabel('Show').selectOption('Off');
    await page.getByText('Nothing fits “payment card”.').waitFor();
  });
});

test('a change of a rule counts in an open ticket as soon as one goes back to it', async () => {
  await desk.open(1);
  await desk.type('Your card 4539 1488 0343 6467 is on file.');
  const marked = async (severity: string) => (await desk.marks())[severity] ?? [];
  await expect.poll(() => marked('block')).toContain('4539 1488 0343 6467');
  const ticket = desk.page;
  const page = await desk.browser.context.newPage();
  await page.goto(`chrome-extension://${desk.browser.extensionId}/options.html#rules`);
  await page.getByLabel('Severity of privacy/card').selectOption('Always warn');
  await page.getByRole('button', { name: 'Put into force' }).click();
  await page.locator('.notice').getByText('The changes are in force.').waitFor();
  await ticket.bringToFront();
  // Under the test driver every page believes that it has the focus all the time.
  await ticket.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect.poll(() => marked('warn')).toContain('4539 1488 0343 6467');
  expect(await marked('block')).not.toContain('4539 1488 0343 6467');
  await page.bringToFront();
  await page.getByRole('button', { name: 'Reset all' }).click();
  await page.getByRole('button', { name: 'Put into force' }).click();
  await page.locator('.notice').getByText('The changes are in force.').waitFor();
  await page.close();
});

test('by keyboard alone: to the rules, and a rule switched off', async () => {
  const page = await at('provider');
  await page.keyboard.press('Tab');
  await button('Skip to the page').and(page.locator(':focus')).waitFor();
  const rules = page.getByRole('navigation').getByRole('link', { name: 'Rules', exact: true });
  while (!(await rules.evaluate((link) => link === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Rules' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('privacy/card');
  await expect.poll(() => page.locator('.rule').count()).toBe(1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('o');
  await notice().getByText('privacy/card: Off.').waitFor();
  await notice().getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('Enter');
  await notice().getByText('Undone.').waitFor();
  expect(await page.getByLabel('Severity of privacy/card').inputValue()).toBe('shipped');
});

test('a helpdesk page can neither ask for settings nor read the storage', async () => {
  const page = await at('provider');
  await page.getByRole('radio', { name: /A model you choose/ }).check();
  await page.getByLabel('Model', { exact: true }).fill('gpt-5-mini');
  await page.getByLabel('API key').fill(KEY);
  await button('Save changes').click();
  await notice().getByText('Saved.').waitFor();
  await desk.open(1);
  const session = await desk.browser.context.newCDPSession(desk.page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${desk.browser.extensionId}`) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  expect(worlds.length).toBeGreaterThan(0);
  const evaluate = async (expression: string): Promise<string> => {
    const said = await Promise.all(
      worlds.map((contextId) =>
        session.send('Runtime.evaluate', { contextId, expression, awaitPromise: true, returnByValue: true }),
      ),
    );
    return JSON.stringify(said.map(({ result }) => result.value));
  };
  const read = 'chrome.storage.local.get(null).then(JSON.stringify, (error) => "refused: " + error.message)';
  const asked = 'chrome.runtime.sendMessage({ kind: "provider.get", input: null }).then(JSON.stringify)';
  expect(await evaluate(read)).toContain('refused');
  expect(await evaluate(asked)).toContain('Only the extension');
  expect(await evaluate(`${read}.then((a) => ${asked}.then((b) => a + b))`)).not.toContain('very-secret');
});

describe('narrow', () => {
  test('the sections are a menu; a choice and Escape close it', async () => {
    await desk.page.setViewportSize({ width: 320, height: 640 });
    const page = await at('about');
    const link = page.getByRole('link', { name: 'Saved replies' });
    expect(await link.isVisible()).toBe(false);
    await button('Menu').press('Enter');
    await link.waitFor();
    await page.keyboard.press('Escape');
    await link.waitFor({ state: 'hidden' });
    await button('Menu').and(page.locator(':focus')).press('Enter');
    await link.press('Enter');
    await page
      .getByRole('heading', { level: 1, name: 'Saved replies' })
      .and(page.locator(':focus'))
      .waitFor();
    expect(await link.isVisible()).toBe(false);
  });
});
