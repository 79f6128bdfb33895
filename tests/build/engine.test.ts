import { join } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, test } from 'vitest';
import { escaped, leanPatterns, withoutDocumentation } from '../../entrypoints/engine.content/build.ts';
import { lateConstants } from '../../entrypoints/engine.content/late-constants.ts';

const FILE = join(import.meta.dirname, '../../lib/rules/brand/some.ts');
type Change = typeof lateConstants;
const changed = (change: Change, code: string, file = FILE): string =>
  change(code, parseAst(code) as unknown as Parameters<Change>[1], file);

describe('late constants', () => {
  test.each([
    ['const A = /a/; f(A);', 'var A$;const A=()=>A$??=(/a/); f(A());'],
    ['export const A = [1], B = 2;', 'export const A = [1], B = 2;'],
    ['const ONE = 1; const TWO = "b"; g(ONE, TWO);', 'const ONE = 1; const TWO = "b"; g(ONE, TWO);'],
    ['const small = f(); g(small);', 'const small = f(); g(small);'],
    ['const A = f(); const B = g(A);', 'var A$;const A=()=>A$??=(f()); var B$;const B=()=>B$??=(g(A()));'],
    [
      'const A = f(); g({ A, b: A, A: 1 }, x.A, x[A]);',
      'var A$;const A=()=>A$??=(f()); g({ A:A(), b: A(), A: 1 }, x.A, x[A()]);',
    ],
    ['const A = new Uint8Array(2); A[0] = 1;', 'const A = new Uint8Array(2); A[0] = 1;'],
    ['const A = new Set(); A.add(1);', 'var A$;const A=()=>A$??=(new Set()); A().add(1);'],
    ['const A = f(); A`x`; A(1); -A;', 'var A$;const A=()=>A$??=(f()); A()`x`; A()(1); -A();'],
  ])('%s', (code, written) => {
    expect(changed(lateConstants, code)).toBe(written);
  });
});

describe('late constants of other modules', () => {
  const BESIDE = join(import.meta.dirname, '../../lib/rules/lexicons/en/gift-given.ts');

  test('are called where they are used', () => {
    const code =
      "import { NAMED as N } from './secret-named.ts'; import { TEAM } from './commitment.ts'; f(N, TEAM);";
    expect(changed(lateConstants, code, BESIDE)).toBe(
      "import { NAMED as N } from './secret-named.ts'; import { TEAM } from './commitment.ts'; f(N(), TEAM);",
    );
  });

  test('by the name of their module, too', () => {
    const code =
      "import * as named from '#lib/rules/lexicons/en/secret-named.ts'; f(named.NAMED, named.OTHER);";
    expect(changed(lateConstants, code, BESIDE)).toContain('f(named.NAMED(), named.OTHER);');
  });

  test('the engine makes none itself', () => {
    const engine = join(import.meta.dirname, '../../lib/engine/some.ts');
    expect(changed(lateConstants, 'const A = f(); g(A);', engine)).toBe('const A = f(); g(A);');
  });
});

test('long patterns are written lean', () => {
  const words = 'a'.repeat(60);
  expect(changed(leanPatterns, `f(/(?:a|b)${words}/gi, /(?:a|b)c/);`)).toBe(
    `f(/(?:a|b)(?=)${words}/gi, /(?:a|b)c/);`,
  );
});

test('a rule keeps what it says to the reader, not what it says of itself', () => {
  const code =
    "export default defineRule({ code: 'x', firesOn: 'This.', notOn: `That.`, why: 'w', triggers: [...A, 'b'], examples: { flags: ['a'], passes: [] } });";
  expect(changed(withoutDocumentation, code)).toBe(
    "export default defineRule({ code: 'x',   why: 'w',   });",
  );
  expect(() => changed(withoutDocumentation, 'export default 1;')).toThrow('exports no rule');
});

test('the script has characters of one byte only, and means the same', () => {
  const code = "['‘é–', /[–😀]/u.test('😀'), `\\\\–`, { ʼ: 1 }]";
  const written = escaped(code);
  expect(written).not.toMatch(/[\u0100-\uffff]/);
  expect(new Function(`return ${written}`)()).toEqual(new Function(`return ${code}`)());
  expect(() => escaped('/\\–/')).toThrow('a backslash stands before –');
});
