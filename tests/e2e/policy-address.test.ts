import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PolicyFile } from '#lib/core/policy-file.ts';
import { grantHost } from '#tests/helpers/hosts.ts';
import { setUpDesk } from '#tests/helpers/stage.ts';
import { settingsOf } from '#tests/options/settings-page.ts';
import { keyPair, signed } from '#tests/policy/signing.ts';

const desk = setUpDesk();
const { at, ask, button } = settingsOf(desk);
const keys = keyPair();
const POLICY: PolicyFile = {
  schema: 1,
  title: 'Winter rules',
  rules: { 'legal/term': { severity: 'block' } },
};

// A plain host: no header lets other origins in, so the browser's permission is what opens it.
let server: Server;
let url: string;
let document = signed({ policy: POLICY, sequence: 5 }, keys);
const asked: (string | undefined)[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    const etag = `"${document.slice(-20, -2)}"`;
    asked.push(request.headers['if-none-match']);
    const same = request.headers['if-none-match'] === etag;
    response.writeHead(same ? 304 : 200, { etag }).end(same ? undefined : document);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/discern.json`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('a lead types an address in, sees where it stands, and gives it up again', async () => {
  await grantHost(desk.browser, 'http://127.0.0.1/*');
  const page = await at('overview');
  await page.getByLabel('Address of the policy').fill(url);
  await page.getByLabel('Public key').fill('not a key');
  await button('Save and fetch').click();
  await page.getByText('expected an Ed25519 public key').waitFor();
  expect(asked).toEqual([]);

  await page.getByLabel('Public key').fill(keys.publicKey);
  await button('Save and fetch').click();
  await page.getByText('Up to date.').waitFor();
  await page.getByRole('heading', { name: 'Winter rules' }).waitFor();
  await page.getByText('Set by the policy at the address (').click();
  await page.getByText('rules.legal/term.severity').waitFor();
  await button('Look now').click();
  await expect.poll(() => asked).toHaveLength(2);
  expect(asked[1]).toMatch(/^".+"$/);

  document = signed({ policy: { schema: 1 }, sequence: 4 }, keys);
  await button('Look now').click();
  await page.getByText('was refused').waitFor();
  await page.getByText('it is older than the policy in force').waitFor();
  await page.getByText('The last good version stays in force.').waitFor();
  expect(await ask('policy.current')).toMatchObject({ severities: { 'legal/term': 'block' } });

  await button('Forget the address').click();
  await button('Really forget it').click();
  await page.getByText('The address is forgotten').waitFor();
  expect(await ask('policy.current')).toMatchObject({ severities: {} });
});
