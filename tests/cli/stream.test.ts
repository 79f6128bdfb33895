import { expect, test } from 'vitest';
import { discern, temporaryFile } from './command.ts';

const MIB = 1024 * 1024;

// The collector is lazy: given room it lets garbage lie. With little room, what still grows is what is held.
const nodeArgs = ['--max-old-space-size=64', '--max-semi-space-size=4'];

function* replies(count: number): Generator<Uint8Array> {
  for (let i = 0; i < count; i++) {
    // Short texts, so that the rules take little of the time; long ids, so that whatever is held shows.
    const id = `${i} ${'x'.repeat(600)}`;
    const draft = { text: `Order ${i} 😀` };
    const messages = [{ author: 'agent', text: `Order ${i}` }];
    yield Buffer.from(`${JSON.stringify({ id, conversation: { messages }, draft })}\n`);
  }
}

async function run(count: number) {
  const file = temporaryFile('past.jsonl', Buffer.concat([...replies(count)]));
  return discern(['check', '--format', 'jsonl', '--fail-on', 'never', '--input', file], '', { nodeArgs });
}

test('ten times the lines need no more memory (32 MiB of room for noise)', { timeout: 240_000 }, async () => {
  const few = await run(5_000);
  const many = await run(50_000);
  expect([few.code, many.code, few.err, many.err]).toEqual([0, 0, '', '']);
  const lines = many.out.trimEnd().split('\n');
  expect(lines.length).toBe(50_000);
  expect(JSON.parse(lines[49_999] ?? '').id).toMatch(/^49999 x+$/);
  expect(few.peak).toBeGreaterThan(0);
  expect(many.peak - few.peak).toBeLessThan(32 * MIB);
});

test('a line of 512 MiB is answered without being held', { timeout: 60_000 }, async () => {
  function* giant(): Generator<Uint8Array> {
    const chunk = Buffer.alloc(MIB, 'a');
    for (let i = 0; i < 512; i++) yield chunk;
    yield Buffer.from('\n{"id":"next","draft":{"text":""}}\n');
  }
  const { code, out, peak } = await discern(['check', '--format', 'jsonl'], giant(), { nodeArgs });
  expect({ code, out }).toEqual({
    code: 2,
    out:
      '{"id":null,"line":1,"error":"the line is longer than 4194304 bytes"}\n' +
      '{"id":"next","verdict":"clear","findings":[],"faults":[]}\n',
  });
  expect(peak).toBeLessThan(448 * MIB);
});
