import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

// Who may import whom. Biome enforces the same while writing; this test also sees relative paths that leave a layer.
const ROOT = join(import.meta.dirname, '..');
const MAY: Readonly<Record<string, readonly string[]>> = {
  core: [],
  i18n: [],
  rules: ['core', 'models'],
  engine: ['core'],
  models: ['core'],
  database: [],
  knowledge: ['core', 'database'],
  gate: ['core', 'engine'],
  helpdesk: ['core'],
  llm: ['core', 'knowledge'],
  policy: ['core', 'database'],
  audit: ['core', 'database'],
  messaging: ['core'],
  patterns: ['core'],
  simulate: ['core', 'engine', 'rules', 'policy'],
  cli: ['core', 'engine', 'rules', 'models', 'knowledge', 'policy', 'audit', 'patterns', 'simulate'],
};
/** Layers that run in the page: nothing from npm but the platform's own wrapper in messaging. */
const BARE = new Set(['core', 'i18n', 'rules', 'engine', 'models', 'gate', 'helpdesk', 'messaging']);
const IMPORT =
  /(?:^|\n)(?:import|export)\b[^'"\n;]*?\bfrom ['"]([^'"]+)['"]|(?:^|\n)import ['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]/g;

const imports = globSync('lib/**/*.ts', { cwd: ROOT }).flatMap((file) => {
  const source = readFileSync(join(ROOT, file), 'utf8')
    .replace(/import\s+(type\s+)?\{[^}]*\}/g, 'import {}')
    .replace(/export\s+(type\s+)?\{[^}]*\}/g, 'export {}');
  return [...source.matchAll(IMPORT)].map((match): [string, string] => [
    file,
    match[1] ?? match[2] ?? match[3] ?? '',
  ]);
});

const layerOf = (file: string): string => file.split('/')[1] ?? '';

test('the imports were found', () => {
  expect(imports.length).toBeGreaterThan(50);
});

test('no layer imports what lies above or beside it', () => {
  const wrong = imports.filter(([file, target]) => {
    if (!target.startsWith('#') && !target.startsWith('.')) return false;
    const path = target.startsWith('#')
      ? target.slice(1)
      : relative(ROOT, resolve(ROOT, dirname(file), target));
    const layer = layerOf(file);
    const allowed = [layer, ...(MAY[layer] ?? [])];
    return !(path.startsWith('lib/') && allowed.includes(layerOf(path)));
  });
  expect(wrong).toEqual([]);
});

test('every layer is in the table', () => {
  expect([...new Set(imports.map(([file]) => layerOf(file)))].filter((layer) => !(layer in MAY))).toEqual([]);
});

test('what runs in the page imports no library', () => {
  const wrong = imports.filter(([file, target]) => {
    const external = !target.startsWith('#') && !target.startsWith('.');
    const own = layerOf(file) === 'messaging' && target === 'wxt/browser';
    return external && !own && BARE.has(layerOf(file));
  });
  expect(wrong).toEqual([]);
});
