import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { gunzip } from '#lib/cli/archive.ts';
import { type PastFormat, readPast } from '#lib/simulate/input/read-past.ts';
import { chunksOf } from './reading.ts';

const JSONL = '{"id":"1","draft":{"text":"a"}}\n{"id":"2","draft":{"text":"b"}}\n';
const CSV = 'id,text\n1,a\n2,b\n';
const TWO = ['1 a', '2 b'];

async function read(name: string, content: string | Uint8Array, format: PastFormat = 'auto', size = 5) {
  const all = await Array.fromAsync(readPast({ name, bytes: chunksOf(content, size) }, format, gunzip));
  return all.map((past) => ('error' in past ? past.error : `${past.request.id} ${past.request.draft.text}`));
}

test.each<[name: string, file: string, content: string | Uint8Array, read: string[], format?: PastFormat]>([
  ['JSON lines by name', 'a.jsonl', JSONL, TWO],
  ['CSV by name', 'a.CSV', CSV, TWO],
  ['JSON by its first character', '-', `\ufeff \n${JSONL}`, TWO],
  ['CSV by its first character', '-', `\ufeff${CSV}`, TWO],
  ['nothing', '-', '', []],
  ['gzip is known by its first bytes', 'a.jsonl', gzipSync(JSONL), TWO],
  ['the name inside .gz tells too', 'a.csv.gz', gzipSync(CSV), TWO],
  ['several members of gzip', '-', Buffer.concat([gzipSync(CSV), gzipSync('3,c\n')]), [...TWO, '3 c']],
  ['the format that is given wins', 'a.txt', 'not json', ['the line is not valid JSON'], 'json'],
  ['a name that promises JSON keeps it', 'a.jsonl', `oops\n${JSONL}`, ['the line is not valid JSON', ...TWO]],
  [
    'a spreadsheet',
    'a.xlsx',
    'PK\u0003\u0004rest',
    ['this is a zip archive or a spreadsheet; expected JSON lines or CSV'],
  ],
])('%s', async (_, file, content, expected, format) => {
  for (const size of [1, 5, 10_000]) expect(await read(file, content, format, size)).toEqual(expected);
});

test('gzip that ends too early or is damaged is refused: half a file would count as all', async () => {
  const packed = gzipSync(CSV);
  await expect(read('a.csv.gz', packed.subarray(0, 20))).rejects.toThrow(
    'cannot unpack the gzip: it ends too early',
  );
  const damaged = Buffer.from(packed);
  // The checksum stands in the last eight bytes.
  damaged[damaged.length - 8] = (damaged.at(-8) ?? 0) ^ 0xff;
  await expect(read('a.csv.gz', damaged)).rejects.toThrow('cannot unpack the gzip: it is damaged');
});
