// What Discern adds to the time until the first word, over a plain fetch that reads the same stream of the same server.
// Nothing here passes or fails. Usage: node tests/bench/first-token.ts [--rounds N] [--json]
import { parseArgs } from 'node:util';
import { openaiCompatible } from '#lib/llm/openai-compatible.ts';
import type { DraftRequest } from '#lib/llm/provider.ts';
import type { ProviderSettings } from '#lib/llm/settings.ts';
import { createOpenAi, type OpenAi } from '#tests/replicas/openai/server.ts';
import { agent, knowledge, tickets } from '#tests/replicas/zendesk/tickets.ts';
import { median } from './measure.ts';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '201' }, json: { type: 'boolean', default: false } },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error(`--rounds ${values.rounds}: expected a whole number from 1 on`);
  process.exit(2);
}

const WARM_UP = 20;
const [ticket] = tickets;
if (!ticket) throw new Error('no ticket');
const request: DraftRequest = {
  conversation: { helpdesk: 'zendesk', ...ticket, id: String(ticket.id), agent },
  knowledge,
};

// Reads to the end, so that both sides keep their connection; only the first word is timed.
async function ours(settings: ProviderSettings, server: OpenAi): Promise<number> {
  const began = performance.now();
  const provider = openaiCompatible(settings, { origin: server.origin, key: server.key });
  let first = 0;
  for await (const { kind } of provider.stream(request, new AbortController().signal)) {
    if (kind === 'text') first ||= performance.now() - began;
  }
  return first;
}

async function plain(url: string, body: string, server: OpenAi): Promise<number> {
  const began = performance.now();
  const headers = { authorization: `Bearer ${server.key}`, 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body });
  let first = 0;
  let rest = '';
  for await (const chunk of (response.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream())) {
    const events = (rest + chunk).split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events.map((one) => one.slice(one.indexOf('{')))) {
      if (!event.startsWith('{')) continue;
      const data = JSON.parse(event);
      const text = data.choices?.[0]?.delta?.content ?? (data.type?.endsWith('text.delta') ? data.delta : '');
      if (text) first ||= performance.now() - began;
    }
  }
  return first;
}

const server = await createOpenAi();
const results = [];
for (const api of ['chat', 'responses'] as const) {
  const settings: ProviderSettings = {
    kind: 'openai-compatible',
    baseUrl: server.url,
    model: 'ok',
    api,
    timeoutMs: 30_000,
  };
  const cold = await ours(settings, server);
  const { path = '', raw = '' } = server.requests.at(-1) ?? {};
  const times = { ours: [] as number[], plain: [] as number[], over: [] as number[] };
  for (let round = -WARM_UP; round < rounds; round++) {
    const own = () => ours(settings, server);
    const other = () => plain(server.origin + path, raw, server);
    const [a, b] = round % 2 ? [await own(), await other()] : [await other(), await own()];
    const [mine, theirs] = round % 2 ? [a, b] : [b, a];
    server.reset();
    if (round < 0) continue;
    times.ours.push(mine);
    times.plain.push(theirs);
    times.over.push(mine - theirs);
  }
  const [mine, theirs, over] = [times.ours, times.plain, times.over].map((all) =>
    all.toSorted((a, b) => a - b),
  ) as [number[], number[], number[]];
  const tail = over[Math.floor(over.length * 0.95)] ?? Number.NaN;
  results.push({
    api,
    rounds,
    bytes: raw.length,
    oursMs: median(mine),
    plainMs: median(theirs),
    overheadMs: median(over),
    overheadP95Ms: tail,
    coldMs: cold,
  });
}
await server.close();

if (values.json) console.log(JSON.stringify(results));
else {
  for (const { api, bytes, oursMs, plainMs, overheadMs, overheadP95Ms, coldMs } of results) {
    const [o, p, d, tail, c] = [oursMs, plainMs, overheadMs, overheadP95Ms, coldMs].map((ms) =>
      ms.toFixed(2),
    );
    console.log(
      `First word, ${api} (${bytes} bytes asked, median of ${rounds}): Discern ${o} ms, plain client ${p} ms; Discern adds ${d} ms (95 % of rounds: ${tail} ms; very first call: ${c} ms)`,
    );
  }
}
