import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUILD } from '#tests/helpers/browser.ts';

const read = (file: string): string => readFileSync(join(BUILD, file), 'utf8');
const LIBRARIES = {
  React: /react\.transitional\.element|Minified React error/,
  zod: /ZodError|zod\.dev/,
  openai: /OpenAIError|api\.openai\.com/,
};

describe('what every helpdesk page pays for', () => {
  test('the guard stays small', () => {
    expect(read('content-scripts/guard.js').length).toBeLessThanOrEqual(90_000);
  });

  test('lock 2 stays small, and leaves no name in the page', () => {
    const lock = read('content-scripts/lock.js');
    expect(lock.length).toBeLessThanOrEqual(25_000);
    expect(lock).toMatch(/^\(function/);
  });

  test('the adapters of all other helpdesks stay small', () => {
    expect(read('content-scripts/adapters.js').length).toBeLessThanOrEqual(90_000);
  });

  // It should come down to 250,000; until then it must not grow unseen.
  test('the engine does not grow', () => {
    expect(read('content-scripts/engine.js').length).toBeLessThanOrEqual(760_000);
  });

  test.each(Object.entries(LIBRARIES))('no %s in guard or engine', (_, sign) => {
    expect(read('content-scripts/guard.js')).not.toMatch(sign);
    expect(read('content-scripts/engine.js')).not.toMatch(sign);
  });

  test('the signs would be seen: the panel holds React, the background zod', () => {
    expect(read('panel.js')).toMatch(LIBRARIES.React);
    expect(read('background.js')).toMatch(LIBRARIES.zod);
  });
});

describe('manifest', () => {
  const manifest = JSON.parse(read('manifest.json'));

  test('asks for nothing that is not used', () => {
    expect(manifest.permissions).toEqual(['alarms', 'scripting', 'storage']);
    expect(manifest.host_permissions).toEqual([
      'https://*.zendesk.com/*',
      'https://app.intercom.com/*',
      'https://app.eu.intercom.com/*',
      'https://app.au.intercom.com/*',
    ]);
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('adapters come before the guard that uses them', () => {
    const scripts: { js: string[] }[] = manifest.content_scripts;
    const place = (file: string): number => scripts.findIndex(({ js }) => js.includes(file));
    expect(place('content-scripts/adapters.js')).toBeGreaterThanOrEqual(0);
    expect(place('content-scripts/adapters.js')).toBeLessThan(place('content-scripts/guard.js'));
  });

  test('has a key, so that its id is stable', () => {
    expect(manifest.key).toMatch(/^MII/);
  });
});
