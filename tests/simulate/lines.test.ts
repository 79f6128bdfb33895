import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Line, readLines } from '#lib/simulate/input/lines.ts';

async function read(chunks: readonly (string | Uint8Array)[], maxBytes?: number): Promise<Line[]> {
  async function* source() {
    for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
  }
  return Array.fromAsync(readLines(source(), maxBytes));
}

const LONG = { error: 'the line is longer than 4 bytes' };

test.each<[name: string, chunks: (string | Uint8Array)[], lines: object[]]>([
  ['nothing', [], []],
  [
    'no last line feed',
    ['ab\ncd'],
    [
      { line: 1, text: 'ab' },
      { line: 2, text: 'cd' },
    ],
  ],
  ['a last line feed', ['ab\n'], [{ line: 1, text: 'ab' }]],
  [
    'CRLF',
    ['ab\r\ncd\r\n'],
    [
      { line: 1, text: 'ab\r' },
      { line: 2, text: 'cd\r' },
    ],
  ],
  ['blank lines are counted', ['\n \r\n\t\nab'], [{ line: 4, text: 'ab' }]],
  ['a byte order mark', ['\ufeffa\n'], [{ line: 1, text: 'a' }]],
  ['only a byte order mark', ['\ufeff\n'], []],
  [
    'a line in three chunks',
    ['a', 'b', 'c\nd'],
    [
      { line: 1, text: 'abc' },
      { line: 2, text: 'd' },
    ],
  ],
  ['empty chunks', ['', 'ab', '', '\n', ''], [{ line: 1, text: 'ab' }]],
  [
    'a character over two chunks',
    [Uint8Array.of(0xf0, 0x9f), Uint8Array.of(0x98, 0x80)],
    [{ line: 1, text: '😀' }],
  ],
  [
    'exactly the cap',
    ['abcd\nab'],
    [
      { line: 1, text: 'abcd' },
      { line: 2, text: 'ab' },
    ],
  ],
  [
    'one over the cap',
    ['abcde\nab'],
    [
      { line: 1, ...LONG },
      { line: 2, text: 'ab' },
    ],
  ],
  [
    'over the cap in chunks',
    ['abc', 'def', 'g\nab'],
    [
      { line: 1, ...LONG },
      { line: 2, text: 'ab' },
    ],
  ],
  [
    'over the cap at the end',
    ['ab\nabc', 'def'],
    [
      { line: 1, text: 'ab' },
      { line: 2, ...LONG },
    ],
  ],
  [
    'not UTF-8',
    [Uint8Array.of(0xff, 10, 97)],
    [
      { line: 1, error: 'the line is not valid UTF-8' },
      { line: 2, text: 'a' },
    ],
  ],
  [
    'a cut character',
    [Uint8Array.of(0xf0, 0x9f, 10, 97)],
    [
      { line: 1, error: 'the line is not valid UTF-8' },
      { line: 2, text: 'a' },
    ],
  ],
])('%s', async (_, chunks, lines) => {
  expect(await read(chunks, 4)).toEqual(lines);
});

test('where the chunks end makes no difference', async () => {
  const content = fc.array(fc.constantFrom('a', '{"b":1}', '😀', '\n', '\r\n', '\ufeff', ' ', 'x'.repeat(9)));
  await fc.assert(
    fc.asyncProperty(content, fc.integer({ min: 1, max: 7 }), async (parts, size) => {
      const bytes = Buffer.from(parts.join(''));
      const chunks: Uint8Array[] = [];
      for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
      expect(await read(chunks, 16)).toEqual(await read([bytes], 16));
    }),
  );
});

test('what the source throws goes through', async () => {
  async function* broken() {
    yield Buffer.from('ab\n');
    throw new Error('gone');
  }
  await expect(Array.fromAsync(readLines(broken()))).rejects.toThrow('gone');
});
