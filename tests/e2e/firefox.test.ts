import { randomUUID } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Firefox, launchFirefox, withoutFirefox } from '#tests/helpers/firefox.ts';
import { buildForLoopback } from '#tests/helpers/firefox-build.ts';
import { manageFirefox, withoutFirefoxPolicies } from '#tests/helpers/firefox-policies.ts';
import { type Loopback, serveOnLoopback } from '#tests/helpers/loopback.ts';
import { createUnknownDesk, UNKNOWN_ORIGIN } from '#tests/replicas/unknown/server.ts';
import { createWire, type Wire } from '#tests/replicas/wire/server.ts';
import { createZendesk, origin } from '#tests/replicas/zendesk/server.ts';

const DRAFT =
  'Hello Dana, thank you for the photo of the jacket. Could you tell me which of the 4 sizes you would like, and in which colour?';
const CLEAN = 'Hello Dana, thank you.';
const SPACE = ' ';

const reason = withoutFirefox();
if (reason) console.log(`Firefox: skipped, ${reason}.`);

describe.skipIf(reason)('in Firefox', () => {
  let folder: string;
  let firefox: Firefox;
  let wire: Wire;
  let served: Loopback;
  let servedUnknown: Loopback;
  const zendesk = createZendesk();
  const unknown = createUnknownDesk();
  beforeAll(async () => {
    folder = await buildForLoopback();
    [firefox, wire, served, servedUnknown] = await Promise.all([
      launchFirefox(folder),
      createWire(),
      serveOnLoopback(zendesk, origin),
      serveOnLoopback(unknown, UNKNOWN_ORIGIN),
    ]);
  }, 180_000);
  afterAll(async () => {
    await firefox?.close();
    await Promise.all([wire, served, servedUnknown].map((server) => server?.close()));
    if (folder) await rm(folder, { recursive: true, force: true });
  });
  const until = (holds: string): Promise<void> => firefox.until(holds);
  const panel = (selector: string): string =>
    `document.querySelector('discern-panel')?.shadowRoot.querySelector('${selector}')`;

  describe('a page that sends by every way', () => {
    beforeEach(async () => {
      wire.received.length = 0;
      await firefox.goto(wire.url);
      await until(`document.querySelector('discern-badge')?.shadowRoot.querySelector('button:not(.busy)')`);
    });

    const insert = async (text: string): Promise<void> => {
      await firefox.evaluate(
        `document.querySelector('[contenteditable]').textContent = ${JSON.stringify(text)}; 'done'`,
      );
      await until(
        `document.querySelector('discern-badge').shadowRoot.textContent.includes('Approve before sending')`,
      );
    };
    const go = async (transport: string, body: string, text: string): Promise<string> => {
      const what = [transport, body, text, '/x/reply'].map((part) => JSON.stringify(part)).join();
      await firefox.evaluate(`window.wire.prepare(${what}); document.querySelector('#go').focus(); 'done'`);
      await firefox.press(SPACE);
      return firefox.evaluate('window.wire.done');
    };
    test('lock 2 holds an unapproved text by every way, and nothing else', async () => {
      await insert(DRAFT);
      const failed = 'TypeError: NetworkError when attempting to fetch resource.';
      const ways = [
        ['fetch', 'json', failed],
        ['fetch', 'form with a file', failed],
        ['request', 'json', failed],
        ['xhr', 'form', 'error loadend 0 4'],
        ['sync xhr', 'json', 'NetworkError'],
        ['beacon', 'blob', 'false'],
        ['form.submit', 'text', 'submitted'],
      ] as const;
      const held = [];
      for (const [transport, body] of ways) held.push([transport, body, await go(transport, body, DRAFT)]);
      expect(held).toEqual(ways);
      await until(panel('.notice[data-kind="network"]'));
      expect(wire.received).toEqual([]);
      expect(await go('fetch', 'json', CLEAN)).toBe('201');
      expect(await go('xhr', 'text', CLEAN)).toBe('load loadend 201 4');
      expect(wire.received.map(({ body }) => body)).toEqual([expect.stringContaining(CLEAN), CLEAN]);
    });

    test('lock 1 holds the button before the page hears of it, and lets a typed reply go', async () => {
      const button = '[data-test-id="submit_button-button"]';
      await firefox.evaluate(`{
        const button = document.querySelector('${button}');
        button.hidden = false;
        for (const type of ['pointerdown', 'mousedown', 'click'])
          button.addEventListener(type, () => (window.heard = (window.heard ?? '') + type + ' '));
      } 'done'`);
      await insert(DRAFT);
      await firefox.click(button);
      await until(panel('.panel'));
      expect(await firefox.evaluate(`window.heard ?? 'nothing'`)).toBe('nothing');
      await firefox.evaluate(`document.querySelector('[contenteditable]').textContent = ''; 'done'`);
      await firefox.click('[contenteditable]');
      await firefox.press(...'Thank you');
      await until(`document.querySelector('[contenteditable]').textContent === 'Thank you'`);
      await firefox.evaluate(`document.querySelector('${button}').focus(); 'done'`);
      await firefox.press(SPACE);
      await until(`window.heard`);
      expect(await firefox.evaluate('window.heard')).toBe('click ');
    });
  });

  describe('the demo helpdesk', () => {
    const COMPOSER = '[data-is-active="true"] [data-test-id^="omnicomposer-"][contenteditable="true"]';
    const SUBMIT = '[data-is-active="true"] [data-test-id="submit_button-button"]';
    const badge = "document.querySelector('discern-badge').shadowRoot.querySelector('button')";
    const RISKY = 'We guarantee it.';
    const says = (text: string): Promise<void> => until(`${badge}.textContent.includes('${text}')`);
    const button = (name: string): string =>
      `document.querySelector('discern-panel').shadowRoot.querySelectorAll('button').values().find((one) => one.textContent === '${name}')`;
    const press = async (name: string): Promise<void> => {
      await until(button(name));
      await firefox.click(button(name));
    };
    const open = async (ticket: number): Promise<void> => {
      zendesk.reset();
      await firefox.goto(`${served.origin}/agent/tickets/${ticket}`);
      await until(`document.querySelector('${COMPOSER}')`);
      await until(`document.querySelector('discern-badge')?.shadowRoot.querySelector('button:not(.busy)')`);
    };
    const type = async (text: string): Promise<void> => {
      await firefox.click(COMPOSER);
      await firefox.press(...text);
    };
    const sent = (): string[] => zendesk.sends.map(({ text }) => text);

    test('risky words are marked in the composer, and the reply is held', async () => {
      await open(1);
      await type(RISKY);
      await until(
        `[...(CSS.highlights.get('discern-block') ?? [])].some((one) => /guarantee/.test(one.toString()))`,
      );
      await firefox.click(SUBMIT);
      await until(panel('.held'));
      expect(sent()).toEqual([]);
    });

    test('a draft is held, approved by hand, and arrives as it was approved', async () => {
      await open(1);
      await firefox.click(badge);
      await press('Draft a reply');
      await until(panel('.notice[data-kind="drafted"]'));
      const text = await firefox.evaluate(`document.querySelector('${COMPOSER}').ckeditorInstance.getData()`);
      await firefox.click(SUBMIT);
      await until(panel('.held'));
      expect(sent()).toEqual([]);
      await press('Approve & send');
      await expect.poll(() => zendesk.sends.map(({ html }) => html), { timeout: 10_000 }).toEqual([text]);
    });

    test('after an update both locks stand in the open ticket again', async () => {
      await open(1);
      await firefox.evaluate(
        `window.before = document.querySelector('discern-badge'); window.taken = fetch; 'done'`,
      );
      await firefox.update();
      await until(
        `document.querySelector('discern-badge') && document.querySelector('discern-badge') !== window.before`,
      );
      await type(RISKY);
      await says('to resolve');
      await firefox.click(SUBMIT);
      await until(panel('.held'));
      await firefox.evaluate(
        `document.querySelector('${COMPOSER}').ckeditorInstance.setData(${JSON.stringify(DRAFT)}); 'done'`,
      );
      await says('to look at');
      const body = JSON.stringify({ ticket: { comment: { html_body: DRAFT, public: true } } });
      for (const name of ['fetch', 'taken']) {
        const call = `${name}('/api/v2/tickets/1.json', { method: 'PUT', body: ${JSON.stringify(body)} })`;
        expect(await firefox.evaluate(`${call}.then(() => 'answered', () => 'held')`)).toBe('held');
      }
      expect(sent()).toEqual([]);
    });
  });

  test('a host is switched on in the settings, and its replies are held', async () => {
    const settings = await firefox.open();
    const address = servedUnknown.origin.replace('127.0.0.1', 'localhost');
    await settings.goto(`${firefox.extensionOrigin}/options.html#helpdesks`);
    await settings.until(`document.querySelector('input[inputmode="url"]')`);
    await settings.click('input[inputmode="url"]');
    await settings.press(...address);
    await settings.click(
      `document.querySelectorAll('button').values().find((one) => one.textContent === 'Allow and switch on')`,
    );
    await settings.until(`document.querySelector('.host-name')?.textContent.includes('Permitted')`);
    await firefox.goto(`${address}/w/case/4711?kind=chat`);
    await until(`document.querySelector('discern-badge')?.shadowRoot.textContent.includes('Draft a reply')`);
    await firefox.click('.z-pad');
    await firefox.press(...'We guarantee it.', '\uE007');
    await until(panel('.held'));
    expect(unknown.said).toEqual([]);
  });
});

const unmanaged = withoutFirefoxPolicies();
if (unmanaged) console.log(`Managed policy in Firefox: skipped, ${unmanaged}.`);

test.skipIf(unmanaged)(
  'a managed policy from policies.json is in force in Firefox',
  async () => {
    const folder = await buildForLoopback();
    // An id of its own, so that no other Firefox on this machine sees what is managed.
    const id = `{${randomUUID()}}`;
    const path = join(folder, 'manifest.json');
    const manifest = JSON.parse(await readFile(path, 'utf8')) as object;
    await writeFile(path, JSON.stringify({ ...manifest, browser_specific_settings: { gecko: { id } } }));
    const policy = { schema: 1, gate: { approveTyped: true } };
    const free = manageFirefox(id, { policy, role: 'agent', organisation: 'Acme Care' });
    const wire = await createWire();
    let firefox: Firefox | undefined;
    try {
      firefox = await launchFirefox(folder);
      await firefox.goto(wire.url);
      await firefox.until(
        `document.querySelector('discern-badge')?.shadowRoot.querySelector('button:not(.busy)')`,
      );
      await firefox.click('[contenteditable]');
      await firefox.press(...'Thank you');
      // Without the policy a clean text that was typed needs nobody's approval.
      await firefox.until(
        `document.querySelector('discern-badge').shadowRoot.textContent.includes('Approve before sending')`,
      );
    } finally {
      free();
      await firefox?.close();
      await wire.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
  240_000,
);
