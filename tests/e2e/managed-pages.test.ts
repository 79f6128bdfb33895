import { beforeAll, describe, expect, test } from 'vitest';
import { SECTIONS } from '#components/options/route.tsx';
import type { PolicyFile } from '#lib/core/policy-file.ts';
import { withoutManagedPolicy } from '#tests/helpers/managed-policy.ts';
import { setUpManaged } from '#tests/helpers/managed-stage.ts';
import { TEAM_POLICY } from '#tests/options/a-team.ts';
import { useEveryControl } from '#tests/options/every-control.ts';
import { settingsOf } from '#tests/options/settings-page.ts';

const reason = withoutManagedPolicy();
if (reason) console.log(`Settings under managed policy: skipped, ${reason}.`);

const BY_ACME = 'Set by Acme Care’s managed policy';
const ADAPTER = {
  id: 'acme-desk',
  title: 'Acme Desk',
  matches: ['https://desk.acme.example/*'],
  tried: 'unverified' as const,
  conversation: '/tickets/:id',
  roles: {
    composer: { candidates: ['textarea'], required: true },
    send: { candidates: ['button.send'], required: true },
  },
  keys: [],
  endpoints: { send: [], autosave: [] },
};
const MANAGED: PolicyFile = { ...TEAM_POLICY, adapters: [ADAPTER] };

/** Places of the settings, and what of the managed policy is locked there, by what stands beside the lock. */
const LOCKED: Readonly<Record<string, readonly string[]>> = {
  'rules/commitment/refund': ['commitment/refund'],
  'rules/commitment/timeframe': ['commitment/timeframe'],
  custom: ['No delivery dates'],
  'custom/delivery-date': [],
  scopes: ['Business customers', 'Chat in German'],
  'scopes/1': [],
  topics: ['Refunds', 'Somebody was hurt'],
  'topics/injury': [],
  wordings: [],
  gate: [],
  helpdesks: ['Acme Desk'],
};
const PLACES = [
  ...new Set([
    ...SECTIONS,
    ...Object.keys(LOCKED),
    'custom/+',
    'scopes/+',
    'topics/+',
    'replies/parcel-late',
  ]),
];

/** What an agent may use, by section: the names of the controls. */
const OFFERED: Readonly<Record<string, RegExp>> = {
  rules: /^(Your own note|Keep note|Cancel)$/,
  try: /./,
  simulate: /./,
  provider: /./,
  replies: /^(Export CSV$|Export JSON$|Filled for)/,
  helpdesks: /^(Address of your helpdesk|Read it with|Allow and switch on|Export JSON)/,
  transfer: /^Download what is in force$/,
};

describe.skipIf(reason)('settings under real managed policy', () => {
  const stage = setUpManaged(() => ({ policy: JSON.stringify(MANAGED), organisation: 'Acme Care' }));
  const { ask } = stage;
  const { at } = settingsOf(stage.desk);
  beforeAll(() => {
    stage.page.on('dialog', (dialog) => void dialog.accept());
  });
  const state = () => ask('policy.get', null);

  test.each(Object.entries(LOCKED))('%s says what is locked, and by whom', async (place, names) => {
    await at(place);
    await stage.page.locator('main').getByText(BY_ACME).first().waitFor();
    for (const name of names) {
      const row = stage.page.locator('main li').filter({ hasText: name }).filter({ hasText: BY_ACME });
      expect(await row.count(), name).toBeGreaterThan(0);
    }
  });

  test('the overview says who manages this browser, and lists every locked place', async () => {
    await at('overview');
    await stage.page.getByText('Acme Care manages this browser.').waitFor();
    const { locks } = await state();
    await stage.page.getByText(`Set by the managed policy (${locks.length})`).click();
    for (const { path } of locks)
      expect(await stage.page.getByText(path, { exact: true }).count(), path).toBe(1);
  });

  describe('whatever a lead clicks', () => {
    test.each(PLACES)('in %s, what is managed stays', { timeout: 60_000 }, async (place) => {
      await at(place);
      await useEveryControl(stage.page);
      await at('overview');
      const enforce = stage.page.getByRole('button', { name: 'Put into force' });
      if ((await enforce.count()) > 0) {
        await enforce.click();
        await stage.page.locator('.notice, .policy-bar .problem').first().waitFor();
      }
      const { force } = await state();
      expectManaged(force);
      const { severities, allowed, wordings, gate } = await ask('policy.current', null);
      expect(severities).toMatchObject({ 'commitment/refund': 'block', 'commitment/timeframe': 'observe' });
      expect(allowed?.['commitment/refund']).toEqual(['full refund within 30 days']);
      expect(wordings).toEqual(MANAGED.wordings);
      expect(gate).toMatchObject(MANAGED.gate ?? {});
    });
  });

  describe('an agent', () => {
    test('becomes one without a restart', { timeout: 40_000 }, async () => {
      await at('about');
      // Whatever the lead above left of the replies: an agent reads some.
      await ask('replies.replace', { replies: null });
      stage.managed.set({ policy: JSON.stringify(MANAGED), organisation: 'Acme Care', role: 'agent' });
      await expect.poll(async () => (await state()).role, { timeout: 20_000 }).toBe('agent');
    });
    /** All that a lead owns. */
    const ownedByLead = async (): Promise<unknown> => {
      const { force, draft, remote } = await state();
      const kept = await Promise.all([
        ask('replies.list', null),
        ask('knowledge.list', null),
        ask('adapters.list', null),
        ask('policy.history', null),
      ]);
      return { force, draft, remote, kept };
    };

    test.each(PLACES)(
      'in %s, nothing of a lead’s is offered or changed',
      { timeout: 60_000 },
      async (place) => {
        await at(place);
        const before = await ownedByLead();
        const { names } = await useEveryControl(stage.page);
        const offered = OFFERED[place.split('/')[0] ?? ''];
        expect(names.filter((name) => !offered?.test(name))).toEqual([]);
        expect(await ownedByLead()).toEqual(before);
      },
    );

    test('reads the rules, and keeps a note of their own on one', async () => {
      await at('rules/commitment/refund');
      await stage.page.getByText('Your team’s lead sets the policy; here you can read it.').waitFor();
      expect(await stage.page.getByLabel('Severity of commitment/refund').isDisabled()).toBe(true);
      expect(
        await stage.page.getByRole('textbox', { name: 'Wordings this rule lets pass' }).isDisabled(),
      ).toBe(true);
      const note = stage.page.getByRole('textbox', { name: 'Your own note' });
      await note.fill('Ask Kim before a refund.');
      await stage.page.getByRole('button', { name: 'Keep note' }).click();
      await stage.page.locator('.notice').getByText('Your note on commitment/refund is kept.').waitFor();
      await at('rules/commitment/refund');
      expect(await note.inputValue()).toBe('Ask Kim before a refund.');
    });

    test('is told on other pages who changes what is there', async () => {
      await at('replies');
      await stage.page.getByText('Your team’s lead keeps the approved replies').waitFor();
      await stage.page
        .getByRole('link', { name: /^Read “/ })
        .first()
        .click();
      expect(await stage.page.getByLabel('Title').isDisabled()).toBe(true);
      await at('knowledge');
      await stage.page.getByText('Your team’s lead keeps the articles').waitFor();
      await at('helpdesks');
      await stage.page.getByText('You can switch a helpdesk on').waitFor();
      await stage.page.goto(`chrome-extension://${stage.build.id}/options.html#helpdesks/new`);
      await stage.page.getByText('Your team’s lead makes and changes adapters.').waitFor();
    });
  });

  function expectManaged(force: PolicyFile): void {
    expect(force).toMatchObject({
      rules: MANAGED.rules,
      gate: MANAGED.gate,
      wordings: MANAGED.wordings,
      providers: MANAGED.providers,
      audit: MANAGED.audit,
      budget: MANAGED.budget,
      otherTopics: MANAGED.otherTopics,
      adapters: expect.arrayContaining([ADAPTER]),
      custom: expect.arrayContaining([...(MANAGED.custom ?? [])]),
      topics: expect.arrayContaining([...(MANAGED.topics ?? [])]),
    });
    // The last scope that fits wins.
    expect(force.scopes?.slice(-2)).toEqual(MANAGED.scopes);
    for (const [code, rule] of Object.entries(MANAGED.rules ?? {})) expect(force.rules?.[code]).toEqual(rule);
  }
});
