import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import type { PolicyFile } from '#lib/core/policy-file.ts';
import { deskOf } from '#tests/helpers/desk.ts';
import { withoutManagedPolicy } from '#tests/helpers/managed-policy.ts';
import { setUpManaged } from '#tests/helpers/managed-stage.ts';
import { type PolicyHost, policyHost } from '#tests/helpers/policy-host.ts';
import { keyPair, signed } from '#tests/policy/signing.ts';

const reason = withoutManagedPolicy();
if (reason) console.log(`Managed policy in Chromium: skipped, ${reason}.`);

const TERM = 'legal/term';
const CARD = 'privacy/card';
const MANAGED: PolicyFile = {
  schema: 1,
  rules: { [CARD]: { severity: 'info' } },
  gate: { pause: false },
  audit: { keepDays: 30 },
};
const values = (more: object = {}) => ({
  policy: JSON.stringify(MANAGED),
  organisation: 'Acme Care',
  ...more,
});

describe.skipIf(reason)('real managed policy in Chromium', () => {
  const stage = setUpManaged(() => values());
  const { ask } = stage;
  beforeAll(async () => {
    await stage.page.goto(`chrome-extension://${stage.build.id}/options.html`);
  });
  const state = () => ask('policy.get', null);

  test('what is managed is in force, locked, and named after who locked it', async () => {
    expect(stage.launched.extensionId).toBe(stage.build.id);
    expect(await state()).toMatchObject({
      force: MANAGED,
      role: 'lead',
      organisation: 'Acme Care',
      locks: expect.arrayContaining([
        { path: `rules.${CARD}.severity`, by: 'managed' },
        { path: 'gate.pause', by: 'managed' },
        { path: 'audit.keepDays', by: 'managed' },
      ]),
    });
    expect((await ask('policy.current', null)).severities).toEqual({ [CARD]: 'info' });
  });

  test('no page action changes it, not even with the extension’s own rights', async () => {
    const { force, revision } = await state();
    const attempts: readonly PolicyFile[] = [
      { schema: 1 },
      { ...force, rules: { ...force.rules, [CARD]: { severity: 'off' } } },
      { ...force, rules: { ...force.rules, [CARD]: { severity: 'info', allowed: ['4539 1488 0343 6467'] } } },
      { ...force, gate: { pause: true } },
      { ...force, audit: { keepDays: 1 } },
      { ...force, scopes: [{ title: 'All', when: { origin: ['typed'] }, rules: { [CARD]: 'off' } }] },
      { ...force, wordings: ['Anything goes.'] },
    ];
    for (const file of attempts)
      expect(await ask('policy.draft', { file, revision })).toMatchObject({
        ok: false,
        problems: expect.arrayContaining([
          expect.objectContaining({ say: expect.stringContaining('Acme Care') }),
        ]),
      });
    const wrote = await stage.page.evaluate(
      async (file) => {
        const { storage } = (globalThis as unknown as { chrome: typeof browser }).chrome;
        await storage.local.set({ policy: file });
        return storage.managed.set({ policy: '{"schema":1}' }).then(
          () => 'written',
          () => 'read-only',
        );
      },
      { schema: 1, rules: { [CARD]: { severity: 'off' } }, gate: { pause: true } },
    );
    expect(wrote).toBe('read-only');
    expect((await state()).force).toMatchObject({
      rules: { [CARD]: { severity: 'info' } },
      gate: { pause: false },
    });
    await stage.page.evaluate(() =>
      (globalThis as unknown as { chrome: typeof browser }).chrome.storage.local.remove('policy'),
    );
  });

  test('what is not managed stays the lead’s', async () => {
    const { force, revision } = await state();
    const file = { ...force, rules: { ...force.rules, [TERM]: { severity: 'block' } } } as const;
    const saved = await ask('policy.draft', { file, revision });
    if (!('state' in saved)) throw new Error(JSON.stringify(saved));
    expect(await ask('policy.enforce', { revision: saved.state.revision })).toMatchObject({ ok: true });
    expect((await ask('policy.current', null)).severities).toEqual({ [CARD]: 'info', [TERM]: 'block' });
  });

  test('a change by the administrator reaches an open ticket without a reload, and one that is wrong changes nothing', async () => {
    const ticket = await stage.launched.context.newPage();
    const desk = deskOf({ zendesk: stage.zendesk, page: () => ticket, browser: () => stage.launched });
    await desk.open(1);
    await desk.type('Your card 4539 1488 0343 6467 is on file.');
    await expect.poll(() => desk.marks()).toHaveProperty('info');
    stage.managed.set(
      values({ policy: JSON.stringify({ ...MANAGED, rules: { [CARD]: { severity: 'block' } } }) }),
    );
    await expect.poll(() => desk.marks(), { timeout: 20_000 }).toHaveProperty('block');
    stage.managed.set(values({ policy: '{"schema":1,"rules":{"privacy/card":{"severity":"loud"}}}' }));
    await expect
      .poll(async () => (await state()).managedProblems?.join(), { timeout: 20_000 })
      .toContain('privacy/card');
    expect((await state()).force.rules?.[CARD]).toEqual({ severity: 'block' });
    await desk.control('submit_button-button').click();
    await desk.panel.waitFor();
    expect(desk.publicSends()).toEqual([]);
    await ticket.close();
  }, 90_000);

  test('an agent is refused what is a lead’s', async () => {
    stage.managed.set(values({ role: 'agent', groups: ['tier-2'] }));
    await expect.poll(async () => (await state()).role, { timeout: 20_000 }).toBe('agent');
    const { force, revision } = await state();
    await expect(ask('policy.draft', { file: { ...force, title: 'Mine' }, revision })).rejects.toThrow(
      'Only a team lead',
    );
    await expect(ask('policy.enforce', { revision })).rejects.toThrow('Only a team lead');
    await expect(ask('replies.replace', { replies: [] })).rejects.toThrow('Only a team lead');
    await expect(ask('settings.discard', { what: 'policy' })).rejects.toThrow('Only a team lead');
    expect((await ask('policy.current', null)).groups).toEqual(['tier-2']);
    await ask('notes.save', { code: TERM, text: 'Ask Kim.' });
    expect(await ask('notes.list', null)).toEqual({ notes: { [TERM]: 'Ask Kim.' } });
  }, 60_000);

  describe('with a signed policy on this machine', () => {
    const keys = keyPair();
    let host: PolicyHost;
    beforeAll(async () => {
      host = await policyHost({ open: true });
    });
    afterAll(() => host?.close());

    test('it is taken from the managed address by itself; tampered, older and unsigned ones are refused', async () => {
      const policy: PolicyFile = {
        schema: 1,
        rules: { [TERM]: { severity: 'warn' }, [CARD]: { severity: 'off' } },
      };
      host.document = signed({ policy, sequence: 5 }, keys);
      stage.managed.set(values({ policyUrl: host.url, publicKey: keys.publicKey }));
      await expect.poll(async () => (await state()).remote?.state, { timeout: 20_000 }).toBe('ok');
      // Over the own policy (block), below what is managed (the card).
      expect((await ask('policy.current', null)).severities).toEqual({ [CARD]: 'info', [TERM]: 'warn' });
      expect((await state()).locks).toContainEqual({ path: `rules.${TERM}.severity`, by: 'url' });

      const good = await state();
      const weaker: PolicyFile = { schema: 1, rules: { [TERM]: { severity: 'off' } } };
      const bad: readonly (readonly [string, RegExp])[] = [
        [
          signed({ policy: weaker, sequence: 6 }, keys).replace('"payload":"', '"payload":"eyJ9'),
          /does not belong/,
        ],
        [signed({ policy: weaker, sequence: 6 }, keyPair()), /does not belong/],
        [signed({ policy: weaker, sequence: 4 }, keys), /older/],
        [JSON.stringify({ policy: weaker, sequence: 6 }), /not signed/],
      ];
      for (const [text, why] of bad) {
        host.document = text;
        const { force, remote } = await ask('policy.remote.refresh', null);
        expect(force).toEqual(good.force);
        expect(remote).toMatchObject({ state: 'refused', lastGood: { sequence: 5 } });
        expect(remote?.reason).toMatch(why);
      }
      host.document = signed({ policy: weaker, sequence: 6 }, keys);
      expect(await ask('policy.remote.refresh', null)).toMatchObject({
        remote: { state: 'ok', lastGood: { sequence: 6 } },
        force: { rules: { [TERM]: { severity: 'off' } } },
      });
      expect(await ask('policy.remote.set', null)).toMatchObject({ ok: false });

      await stage.page.reload();
      await stage.page.getByText('Acme Care manages this browser.').waitFor();
      await stage.page.getByText('The newest version is in force.').waitFor();
      expect(await stage.page.getByLabel('Address of the policy').count()).toBe(0);
    }, 60_000);

    test('gone with the server, it stays in force and that is said', async () => {
      const before = await state();
      await host.close();
      const after = await ask('policy.remote.refresh', null);
      expect(after.force).toEqual(before.force);
      expect(after.remote).toMatchObject({
        state: 'stale',
        reason: expect.stringContaining('cannot be reached'),
      });
    });
  });

  test('with the end of managing everything is the lead’s again', async () => {
    stage.managed.set({});
    await expect.poll(async () => (await state()).locks, { timeout: 20_000 }).toEqual([]);
    expect((await state()).force).toEqual({ schema: 1, rules: { [TERM]: { severity: 'block' } } });
  }, 60_000);
});
