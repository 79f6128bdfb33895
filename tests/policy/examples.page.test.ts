import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MANAGED_KEYS, readManaged } from '#lib/policy/managed.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (name: string): string => readFileSync(join(ROOT, 'lib/policy/examples', name), 'utf8');
const config = readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8');
const key = /'(MII[\w+/=]+)'/.exec(config)?.[1] ?? '';
const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
/** Chromium's id of the build: its public key's hash in the letters a to p. */
const ID = [...hash].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
const GECKO = /'(\{[0-9a-f-]{36}\})'/.exec(config)?.[1] ?? '';
type Values = Record<string, unknown>;

function xml(name: string): Document {
  const document = new DOMParser().parseFromString(read(name), 'application/xml');
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined();
  return document;
}

/** A property list (`man 5 plist`), as far as the example goes. */
function plist(node: Element): unknown {
  const children = [...node.children];
  switch (node.tagName) {
    case 'string':
      return node.textContent;
    case 'integer':
      return Number(node.textContent);
    case 'array':
      return children.map(plist);
    case 'dict':
      return Object.fromEntries(
        children.flatMap((child, at) =>
          child.tagName === 'key' ? [[child.textContent, plist(children[at + 1] as Element)]] : [],
        ),
      );
    default:
      throw new Error(`unexpected <${node.tagName}>`);
  }
}

/** A registry file of version 5: values by key and name, as Chromium reads them. */
function registry(text: string): Record<string, Record<string, string | number>> {
  const keys: Record<string, Record<string, string | number>> = {};
  let at: Record<string, string | number> = {};
  for (const line of text.split('\r\n').slice(1)) {
    const [, path] = /^\[(.+)\]$/.exec(line) ?? [];
    const [, name, value] = /^"([^"]+)"=(.+)$/.exec(line) ?? [];
    if (path) {
      at = {};
      keys[path] = at;
    } else if (name && value)
      at[name] = value.startsWith('dword:')
        ? Number.parseInt(value.slice(6), 16)
        : (JSON.parse(value) as string);
    else expect(line).toBe('');
  }
  return keys;
}

function ofRegistry(): Values {
  const text = read('windows/discern.reg');
  expect(text.startsWith('Windows Registry Editor Version 5.00\r\n')).toBe(true);
  const path = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${ID}\\policy`;
  const { [path]: values, [`${path}\\groups`]: groups, ...more } = registry(text);
  expect(more).toEqual({});
  return { ...values, groups: Object.values(groups ?? {}) };
}

function ofMac(): Values {
  const root = xml('macos/discern.mobileconfig').querySelector('plist > dict') as Element;
  const [payload = {}] = (plist(root) as { PayloadContent: Values[] }).PayloadContent;
  expect(payload.PayloadType).toBe(`com.google.Chrome.extensions.${ID}`);
  return Object.fromEntries(Object.entries(payload).filter(([name]) => !name.startsWith('Payload')));
}

const PLATFORMS: Readonly<Record<string, () => Values>> = {
  Linux: () => JSON.parse(read('linux/discern.json'))['3rdparty'].extensions[ID],
  ChromeOS: () =>
    Object.fromEntries(
      Object.entries(JSON.parse(read('chromeos/discern.json')) as Record<string, { Value: unknown }>).map(
        ([name, { Value }]) => [name, Value],
      ),
    ),
  Firefox: () => JSON.parse(read('firefox/policies.json')).policies['3rdparty'].Extensions[GECKO],
  'Windows, registry': ofRegistry,
  macOS: ofMac,
};

describe('an example of every platform', () => {
  const wanted = readManaged(PLATFORMS.Linux?.() ?? {}, {});

  test.each(Object.entries(PLATFORMS))('%s is read, and says the same', (_, values) => {
    const given = values();
    expect(Object.keys(given).toSorted()).toEqual(MANAGED_KEYS.toSorted());
    expect(readManaged(given, {})).toEqual(wanted);
    expect(wanted.problems).toEqual([]);
  });

  test.each(Object.entries(PLATFORMS).filter(([name]) => name !== 'Firefox'))(
    '%s fits Chromium’s schema',
    (_, values) => {
      const path = join(ROOT, 'components/public/managed-schema.json');
      const { properties } = JSON.parse(readFileSync(path, 'utf8')) as {
        properties: Record<string, { type: string }>;
      };
      for (const [name, value] of Object.entries(values())) {
        const type = Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value;
        expect(type, name).toBe(properties[name]?.type);
      }
    },
  );

  test('Windows, group policy: every key is offered under its own name, with texts', () => {
    const admx = xml('windows/discern.admx');
    const adml = xml('windows/en-US/discern.adml');
    const path = `SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${ID}\\policy`;
    const policies = [...admx.querySelectorAll('policies > policy')];
    expect(policies.map((policy) => policy.getAttribute('name'))).toEqual(MANAGED_KEYS);
    for (const policy of policies) {
      const name = policy.getAttribute('name');
      expect(policy.getAttribute('key')).toBe(path);
      const element = policy.querySelector('elements > *');
      if (element?.tagName === 'list') expect(element.getAttribute('key')).toBe(`${path}\\${name}`);
      else expect(element?.getAttribute('valueName')).toBe(name);
      const shown = adml.querySelector(`presentation[id="${name}"] > *`);
      expect(shown?.getAttribute('refId')).toBe(element?.getAttribute('id'));
    }
    const used = [...read('windows/discern.admx').matchAll(/\$\(string\.(\w+)\)/g)].map(
      (match) => match[1] ?? '',
    );
    const defined = [...adml.querySelectorAll('stringTable > string')].map(
      (text) => text.getAttribute('id') ?? '',
    );
    expect([...new Set(used)].toSorted()).toEqual(defined.toSorted());
  });
});
