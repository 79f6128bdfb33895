import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Firefox, launchFirefox, withoutFirefox } from '#tests/helpers/firefox.ts';
import { manageFirefox, withoutFirefoxPolicies } from '#tests/helpers/firefox-policies.ts';
import { createWire, type Wire } from '#tests/replicas/wire/server.ts';

const ROOT = join(import.meta.dirname, '../..');
const DRAFT =
  'Hello Dana, thank you for the photo of the jacket. Could you tell me which of the 4 sizes you would like, and in which colour?';
const CLEAN = 'Hello Dana, thank you.';
const SPACE = ' ';

/** The build for Firefox, with the server's host in the place of Zendesk's: Firefox routes no name to a test. */
async function buildForLoopback(): Promise<string> {
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  // A test runner sets another environment, and JSX would be compiled for a React that is not in the bundle.
  const env = { ...process.env, NODE_ENV: 'production' };
  const args = [wxt, 'build', '-b', 'firefox', '--mv3'];
  const built = spawnSync(process.execPath, args, { cwd: ROOT, env, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
  const folder = await mkdtemp(join(tmpdir(), 'discern-build-'));
  await cp(join(ROOT, '.output/firefox-mv3'), folder, { recursive: true });
  const scripts = (await readdir(join(folder, 'content-scripts'))).map((name) => `content-scripts/${name}`);
  for (const name of ['manifest.json', 'background.js', ...scripts]) {
    const source = await readFile(join(folder, name), 'utf8');
    await writeFile(join(folder, name), source.replaceAll('https://*.zendesk.com/', 'http://127.0.0.1/'));
  }
  return folder;
}

const reason = withoutFirefox();
if (reason) console.log(`Firefox: skipped, ${reason}.`);

/** Waits until an expression holds in a page, looking once a frame. */
const until = (firefox: Firefox, holds: string): Promise<string> =>
  firefox.evaluate(`new Promise((resolve) => {
    const look = () => ((${holds}) ? resolve('yes') : requestAnimationFrame(look));
    look();
  })`);
const READY = `document.querySelector('discern-badge')?.shadowRoot.querySelector('button:not(.busy)')`;

describe.skipIf(reason)('in Firefox', () => {
  let folder: string;
  let firefox: Firefox;
  let wire: Wire;
  beforeAll(async () => {
    folder = await buildForLoopback();
    [firefox, wire] = await Promise.all([launchFirefox(folder), createWire()]);
  }, 180_000);
  afterAll(async () => {
    await firefox?.close();
    await wire?.close();
    if (folder) await rm(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    wire.received.length = 0;
    await firefox.goto(wire.url);
    await until(firefox, READY);
  });

  const insert = async (text: string): Promise<void> => {
    await firefox.evaluate(
      `document.querySelector('[contenteditable]').textContent = ${JSON.stringify(text)}; 'done'`,
    );
    await until(
      firefox,
      `document.querySelector('discern-badge').shadowRoot.textContent.includes('Approve before sending')`,
    );
  };
  const go = async (transport: string, body: string, text: string): Promise<string> => {
    const what = [transport, body, text, '/x/reply'].map((part) => JSON.stringify(part)).join();
    await firefox.evaluate(`window.wire.prepare(${what}); document.querySelector('#go').focus(); 'done'`);
    await firefox.press(SPACE);
    return firefox.evaluate('window.wire.done');
  };
  const panel = (selector: string): string =>
    `document.querySelector('discern-panel')?.shadowRoot.querySelector('${selector}')`;

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
    await until(firefox, panel('.notice[data-kind="network"]'));
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
    await until(firefox, panel('.panel'));
    expect(await firefox.evaluate(`window.heard ?? 'nothing'`)).toBe('nothing');
    await firefox.evaluate(`document.querySelector('[contenteditable]').textContent = ''; 'done'`);
    await firefox.click('[contenteditable]');
    await firefox.press(...'Thank you');
    await until(firefox, `document.querySelector('[contenteditable]').textContent === 'Thank you'`);
    await firefox.evaluate(`document.querySelector('${button}').focus(); 'done'`);
    await firefox.press(SPACE);
    await until(firefox, `window.heard`);
    expect(await firefox.evaluate('window.heard')).toBe('click ');
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
      await until(firefox, READY);
      await firefox.click('[contenteditable]');
      await firefox.press(...'Thank you');
      // Without the policy a clean text that was typed needs nobody's approval.
      await until(
        firefox,
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
