// Memory of `discern simulate` for few and many replies of short text, from standard input.
// Usage: node tests/bench/simulate-memory.ts [10000 1000000]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { table } from './table.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const counts = (positionals.length > 0 ? positionals : ['10000', '1000000']).map(Number);

// With little room the collector cannot let garbage lie; at the end it runs, so that what is left is what is held.
const REPORT = `--import=data:text/javascript,process.on('exit',()=>{globalThis.gc();process.stderr.write(JSON.stringify({peak:process.resourceUsage().maxRSS*1024,heap:process.memoryUsage().heapUsed}))})`;

const folder = mkdtempSync(join(tmpdir(), 'discern-bench-'));
const policy = join(folder, 'policy.json');
writeFileSync(policy, '{"schema":1,"rules":{"commitment/action":{"severity":"block"}}}');

async function simulate(count: number): Promise<string[]> {
  const args = [
    '--max-old-space-size=64',
    '--expose-gc',
    REPORT,
    'lib/cli/main.ts',
    'simulate',
    '--policy',
    policy,
  ];
  const child = spawn(
    process.execPath,
    [...args, '--against', 'built-in', '--examples', '3', '--format', 'json'],
    {
      stdio: ['pipe', 'pipe', 'pipe'],
    },
  );
  const started = performance.now();
  let out = '';
  let report = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    report += text;
  });
  const ended = once(child, 'close');
  for (let at = 0; at < count; at += 500) {
    let some = '';
    for (let i = at; i < Math.min(count, at + 500); i++)
      some += `{"id":"${i}","draft":{"text":"We will send order ${i} again."}}\n`;
    if (!child.stdin.write(some)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  await ended;
  const seconds = (performance.now() - started) / 1000;
  const { replies } = JSON.parse(out) as { replies: number };
  const { peak, heap } = JSON.parse(report) as { peak: number; heap: number };
  return [
    String(replies),
    seconds.toFixed(1),
    (replies / seconds).toFixed(0),
    (peak / 1e6).toFixed(1),
    (heap / 1e6).toFixed(1),
  ];
}

try {
  for (const count of counts)
    console.log(table(['replies', 's', 'replies/s', 'peak RSS MB', 'heap held MB'], [await simulate(count)]));
} finally {
  rmSync(folder, { recursive: true });
}
