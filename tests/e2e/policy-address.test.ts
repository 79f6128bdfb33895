import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PolicyFile } from '#lib/core/policy-file.ts';
import { grantHost } from '#tests/helpers/hosts.ts';
import { type PolicyHost, policyHost } from '#tests/helpers/policy-host.ts';
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

// No header lets other origins in, so the browser's permission is what opens it.
let host: PolicyHost;
beforeAll(async () => {
  host = await policyHost({ open: false });
  host.document = signed({ policy: POLICY, sequence: 5 }, keys);
});
afterAll(() => host?.close());

test('a lead types an address in, sees where it stands, and gives it up again', async () => {
  await grantHost(desk.browser, 'http://127.0.0.1/*');
  const page = await at('overview');
  await page.getByLabel('Address of the policy').fill(host.url);
  await page.getByLabel('Public key').fill('not a key');
  await button('Save and fetch').click();
  await page.getByText('expected an Ed25519 public key').waitFor();
  expect(host.asked).toEqual([]);

  await page.getByLabel('Public key').fill(keys.publicKey);
  await button('Save and fetch').click();
  await page.getByText('The newest version is in force.').waitFor();
  await page.getByRole('heading', { name: 'Winter rules' }).waitFor();
  await page.getByText('Set by the policy at the address (').click();
  await page.getByText('rules.legal/term.severity').waitFor();
  await button('Look now').click();
  await expect.poll(() => host.asked).toHaveLength(2);
  expect(host.asked[1]).toMatch(/^".+"$/);

  host.document = signed({ policy: { schema: 1 }, sequence: 4 }, keys);
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
