import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
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

/** Id of the extension in the tests' builds, and the host of its own pages, which Firefox else makes up. */
export const ADDON = 'discern@tests';
const ADDON_HOST = '0b6a7a1e-1f0c-4d5e-9a58-3d1b2c4e5f60';
/** An optional permission is given as soon as it is asked for: nobody could answer the question. */
const PREFS = {
  'extensions.webextOptionalPermissionPrompts': false,
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: ADDON_HOST }),
};

/** One tab of a Firefox, driven by WebDriver BiDi (https://w3c.github.io/webdriver-bidi/). */
export interface FirefoxPage {
  goto(url: string): Promise<void>;
  /** Runs an expression in the page's own world and waits for its promise. The result must be text. */
  evaluate(expression: string): Promise<string>;
  /** Real keys one after the other, in the element that has the focus. */
  press(...keys: string[]): Promise<void>;
  /** Keys held together, the last one for a moment. */
  chord(...keys: string[]): Promise<void>;
  /** A real click in the middle of an element: a selector, or an expression that gives the element. */
  click(element: string): Promise<void>;
  /** Waits until an expression holds in the page, looking once a frame. */
  until(holds: string): Promise<void>;
}

/** A Firefox with one tab. */
export interface Firefox extends FirefoxPage {
  /** Where the extension's own pages are: `moz-extension://…`. */
  readonly extensionOrigin: string;
  open(): Promise<FirefoxPage>;
  /** Installs the extension once more, as an update does. */
  update(): Promise<void>;
  close(): Promise<void>;
}

/** Starts Firefox with a profile of its own and an unpacked extension in it, whose hosts are granted. */
export async function launchFirefox(extension: string): Promise<Firefox> {
  const profile = await mkdtemp(join(tmpdir(), 'discern-firefox-'));
  const prefs = Object.entries(PREFS).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  await writeFile(join(profile, 'user.js'), prefs.join(''));
  const flags = [
    '--headless',
    '--no-remote',
    '--remote-debugging-port=0',
    // The extension's own pages count as the browser's.
    '--remote-allow-system-access',
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
    const update = async (): Promise<void> => {
      await call('webExtension.install', { extensionData: { type: 'path', path: extension } });
    };
    const open = async (): Promise<FirefoxPage> => {
      const { context } = (await call('browsingContext.create', { type: 'tab' })) as { context: string };
      return pageOf(call, context);
    };
    await update();
    return { ...(await open()), extensionOrigin: `moz-extension://${ADDON_HOST}`, open, update, close };
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

function pageOf(call: Call, context: string): FirefoxPage {
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
    async chord(...keys) {
      const down = keys.map((value) => ({ type: 'keyDown', value }));
      const up = keys.toReversed().map((value) => ({ type: 'keyUp', value }));
      await act({ type: 'key', id: 'keys', actions: [...down, ...up] });
    },
    async until(holds) {
      await run(`new Promise((resolve) => {
        const look = () => ((${holds}) ? resolve('yes') : requestAnimationFrame(look));
        look();
      })`);
    },
    async click(element) {
      const isExpression = element.startsWith('document.');
      const { sharedId } = await run(
        isExpression ? element : `document.querySelector(${JSON.stringify(element)})`,
      );
      if (!sharedId) throw new Error(`${element} is no element`);
      const origin = { type: 'element', element: { sharedId } };
      const down = { type: 'pointerDown', button: 0 };
      const actions = [{ type: 'pointerMove', x: 0, y: 0, origin }, down, { type: 'pointerUp', button: 0 }];
      await act({ type: 'pointer', id: 'mouse', actions });
    },
  };
}
