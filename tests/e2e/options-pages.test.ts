import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { SECTIONS } from '#components/options/route.tsx';
import { setUpDesk } from '#tests/helpers/stage.ts';
import { decision, TEAM_POLICY } from '#tests/options/a-team.ts';
import { settingsOf } from '#tests/options/settings-page.ts';

// What is looked at by hand lands here.
const SCREENS = join(import.meta.dirname, '../../.output/screens');
const desk = setUpDesk();
const { at, ask } = settingsOf(desk);
let axe = '';
beforeAll(async () => {
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await mkdir(SCREENS, { recursive: true });
});

/** Places of the sections that are more than the section itself. */
const DEEPER: readonly string[] = [
  'rules/privacy/card',
  'custom/+',
  'custom/delivery-date',
  'replies/parcel-late',
  'scopes/1',
  'scopes/+',
  'topics/injury',
];
const PLACES = [...SECTIONS, ...DEEPER];
let isSeeded = false;

beforeEach(async () => {
  if (isSeeded) return;
  isSeeded = true;
  await at('about');
  const enforced = (await ask('policy.get')) as { revision: string };
  await ask('policy.draft', { file: TEAM_POLICY, revision: enforced.revision });
  const drafted = (await ask('policy.get')) as { revision: string };
  await ask('policy.enforce', { revision: drafted.revision });
  const now = (await ask('policy.get')) as { revision: string };
  const changed = {
    ...TEAM_POLICY,
    rules: { ...TEAM_POLICY.rules, 'legal/liability': { severity: 'warn' } },
  };
  await ask('policy.draft', { file: changed, revision: now.revision });
  for (const event of [
    decision('held', ['privacy/card']),
    decision('held', ['legal/liability', 'commitment/refund']),
    decision('rewritten', ['privacy/card']),
    decision('kept', ['legal/liability']),
    decision('approved', ['commitment/refund']),
    decision('unprotected', []),
  ])
    await ask('audit.append', event);
});

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test.each(PLACES)('nothing keeps anybody out of %s', async (place) => {
    await desk.page.setViewportSize({ width: 1200, height: 1100 });
    await desk.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const page = await at(place);
    await page.screenshot({ path: join(SCREENS, `${nameOf(place)}-${colorScheme}.png`) });
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 150)}`),
    );
    expect(found).toEqual([]);
  });
});

describe('320 pixels', () => {
  test.each(PLACES)('nothing of %s runs out sideways', async (place) => {
    await desk.page.setViewportSize({ width: 320, height: 1000 });
    const page = await at(place);
    await page.screenshot({ path: join(SCREENS, `${nameOf(place)}-320.png`) });
    const { wide, out } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      out: [...document.querySelectorAll('main *')]
        .filter(
          (node) => node.getBoundingClientRect().right > innerWidth + 1 && !node.closest('.unseen, table'),
        )
        .map((node) => node.outerHTML.slice(0, 80)),
    }));
    expect({ wide, out }).toEqual({ wide: 320, out: [] });
  });
});

const nameOf = (place: string): string => place.replaceAll('/', '-');
