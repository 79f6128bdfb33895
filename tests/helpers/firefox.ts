import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const NAMES = process.platform === 'win32' ? ['firefox.exe'] : ['firefox-esr', 'firefox'];
const PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];
const START_MS = 45_000;

/** The path of a Firefox: `DISCERN_FIREFOX` if it is set, else the first one found in the usual places. */
export function findFirefox(): string | undefined {
  const chosen = process.env.DISCERN_FIREFOX;
  if (chosen) return existsSync(chosen) ? chosen : undefined;
  const onPath = (process.env.PATH ?? '').split(delimiter);
  const candidates = onPath.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...candidates, ...PLACES].find((path) => existsSync(path));
}

/** Why Firefox cannot be driven here; undefined where it can. */
export function withoutFirefox(): string | undefined {
  if (!findFirefox())
    return 'no Firefox found: install it (Debian: firefox-esr) or set DISCERN_FIREFOX to its path';
  return typeof WebSocket === 'undefined'
    ? `Node ${process.version} has no WebSocket: run it with 22 or later`
    : undefined;
}

/** One page of a Firefox, driven by WebDriver BiDi (https://w3c.github.io/webdriver-bidi/). */
export interface Firefox {
  goto(url: string): Promise<void>;
  /** Runs an expression in the page's own world and waits for its promise. The result must be text. */
  evaluate(expression: string): Promise<string>;
  /** Real keys, in the element that has the focus. */
  press(...keys: string[]): Promise<void>;
  /** A real click in the middle of an element. */
  click(selector: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts Firefox with a profile of its own and an unpacked extension in it, whose hosts are granted. */
export async function launchFirefox(extension: string): Promise<Firefox> {
  const profile = await mkdtemp(join(tmpdir(), 'discern-firefox-'));
  const flags = [
    '--headless',
    '--no-remote',
    '--remote-debugging-port=0',
    '--profile',
    profile,
    'about:blank',
  ];
  const env = { ...process.env, HOME: profile };
  const firefox = spawn(findFirefox() ?? '', flags, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const close = async (): Promise<void> => {
    const gone = new Promise((resolve) => firefox.once('exit', resolve));
    firefox.kill();
    await gone;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const call = await connect(await addressOf(firefox));
    await call('session.new', { capabilities: {} });
    await call('webExtension.install', { extensionData: { type: 'path', path: extension } });
    const { context } = (await call('browsingContext.create', { type: 'tab' })) as { context: string };
    return { ...pageOf(call, context), close };
  } catch (error) {
    await close();
    throw error;
  }
}

type Call = (method: string, params: object) => Promise<unknown>;

function addressOf(firefox: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const give = setTimeout(() => reject(new Error(`Firefox did not start: ${said}`)), START_MS);
    firefox.stderr?.on('data', (data: Buffer) => {
      said += data.toString();
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (!address) return;
      clearTimeout(give);
      resolve(`${address}/session`);
    });
    firefox.once('exit', (code) => reject(new Error(`Firefox ended with ${code}: ${said}`)));
  });
}

async function connect(address: string): Promise<Call> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  socket.addEventListener('message', ({ data }) => {
    const { id, type, result, error, message } = JSON.parse(String(data));
    const call = waiting.get(id);
    waiting.delete(id);
    if (type === 'error') call?.reject(new Error(`${error}: ${message}`));
    else call?.resolve(result);
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', () => reject(new Error(`No connection to ${address}`)), { once: true });
  });
  let count = 0;
  return (method, params) => {
    const id = ++count;
    const answer = new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    socket.send(JSON.stringify({ id, method, params }));
    return answer;
  };
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string; readonly sharedId?: string };
  readonly exceptionDetails?: { readonly text: string };
}

function pageOf(call: Call, context: string): Omit<Firefox, 'close'> {
  const run = async (expression: string): Promise<NonNullable<Evaluated['result']>> => {
    const params = { expression, target: { context }, awaitPromise: true };
    const { result, exceptionDetails } = (await call('script.evaluate', params)) as Evaluated;
    if (!result) throw new Error(exceptionDetails?.text ?? 'no result');
    return result;
  };
  const act = (actions: object): Promise<unknown> =>
    call('input.performActions', { context, actions: [actions] });
  return {
    async goto(url) {
      await call('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    evaluate: async (expression) => (await run(expression)).value ?? '',
    async press(...keys) {
      const strokes = keys.flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await act({ type: 'key', id: 'keys', actions: strokes });
    },
    async click(selector) {
      const { sharedId } = await run(`document.querySelector(${JSON.stringify(selector)})`);
      const origin = { type: 'element', element: { sharedId } };
      const down = { type: 'pointerDown', button: 0 };
      const actions = [{ type: 'pointerMove', x: 0, y: 0, origin }, down, { type: 'pointerUp', button: 0 }];
      await act({ type: 'pointer', id: 'mouse', actions });
    },
  };
}
