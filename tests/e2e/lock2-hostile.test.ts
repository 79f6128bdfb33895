import { describe, expect, test } from 'vitest';
import { setUpWire } from '#tests/helpers/wire.ts';

const DRAFT =
  'Hello Dana, thank you for the photo of the jacket. Could you tell me which of the 4 sizes you would like, and in which colour?';
const FAILED = 'TypeError: Failed to fetch';
const desk = setUpWire();

/** What a page may do once its scripts run. Each is a script of the page, by name. */
const TAMPER: Readonly<Record<string, () => void>> = {
  'overwrites fetch and XHR with wrappers of its own': () => {
    const { fetch, XMLHttpRequest: Xhr } = window;
    window.fetch = (...args) => fetch.apply(window, args);
    window.XMLHttpRequest = class extends Xhr {};
  },
  'freezes what it can': () => {
    for (const name of ['fetch', 'XMLHttpRequest', 'Blob', 'FormData'] as const) Object.freeze(window[name]);
    for (const owner of [XMLHttpRequest, Blob, Request, Promise, Array, Map, Set, String])
      Object.freeze(owner.prototype);
    Object.freeze(window.fetch);
  },
  'forges messages of the lock': () => {
    const names = { up: 'forged-up', down: 'forged-down' };
    for (const target of [document, window, document.documentElement])
      for (const type of [
        'discern:lock-call',
        'discern:lock-here',
        'discern:lock-frame',
        'forged-up',
        'forged-down',
      ])
        target.dispatchEvent(new CustomEvent(type, { detail: JSON.stringify(names), bubbles: true }));
    const approve = JSON.stringify({ kind: 'drop', id: '0' });
    document.dispatchEvent(new CustomEvent('forged-down', { detail: approve }));
  },
  'takes the functions of a fresh frame': () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const view = frame.contentWindow as Window & typeof globalThis;
    window.fetch = view.fetch.bind(window);
    window.XMLHttpRequest = view.XMLHttpRequest;
  },
  'takes them by the number of the frame': () => {
    document.body.append(document.createElement('iframe'));
    void Promise.resolve().then(() => {
      const view = window[window.length - 1] as Window & typeof globalThis;
      window.fetch = view.fetch.bind(window);
      window.XMLHttpRequest = view.XMLHttpRequest;
    });
  },
  'deletes what stands in its way': () => {
    Reflect.deleteProperty(XMLHttpRequest.prototype, 'abort');
    const { fetch } = window;
    Reflect.deleteProperty(window, 'fetch');
    window.fetch = fetch;
  },
};

describe('an unapproved text is held on a page that', () => {
  test.each(Object.entries(TAMPER))('%s', async (_, tamper) => {
    await desk.insert(DRAFT);
    await desk.page.evaluate(tamper);
    expect(await desk.go('fetch', 'json', DRAFT)).toBe(FAILED);
    expect(await desk.go('xhr', 'form', DRAFT)).toBe('error loadend 0 4');
    expect(await desk.go('beacon', 'blob', DRAFT)).toBe('false');
    await desk.panel.locator('.notice[data-kind="network"]').waitFor();
    expect(desk.received()).toEqual([]);
  });
});

test('an unapproved text is held on a page that poisons the built-ins while it sends', async () => {
  await desk.insert(DRAFT);
  await desk.page.evaluate((text) => {
    const undo: (() => void)[] = [];
    const nothing = (): never => {
      throw new Error('poisoned');
    };
    const put = (owner: object, name: PropertyKey, descriptor: PropertyDescriptor): void => {
      const before = Object.getOwnPropertyDescriptor(owner, name);
      undo.push(() => {
        if (before) Object.defineProperty(owner, name, before);
        else Reflect.deleteProperty(owner, name);
      });
      Object.defineProperty(owner, name, { ...descriptor, configurable: true });
    };
    const poison = (owner: object, names: readonly PropertyKey[]): void => {
      for (const name of names) put(owner, name, { value: nothing, writable: true });
    };
    const form = new FormData();
    form.append('reply', text);
    const body = JSON.stringify({ reply: `<p>${text}</p>` });
    const xhr = new XMLHttpRequest();
    const failed = new Promise((resolve) => xhr.addEventListener('error', () => resolve('error')));
    xhr.open('POST', '/x/reply');
    window.wire.done = new Promise((resolve) => {
      window.wire.go = () => {
        poison(String.prototype, ['charCodeAt', 'indexOf', 'slice', 'toLowerCase', 'normalize', 'split']);
        poison(String, ['fromCodePoint']);
        poison(Map.prototype, ['get', 'set', 'forEach', 'delete', 'size']);
        poison(Set.prototype, ['has', 'add', 'size']);
        poison(WeakMap.prototype, ['get', 'set']);
        poison(RegExp.prototype, ['exec', 'test']);
        poison(TextDecoder.prototype, ['decode']);
        poison(FormData.prototype, ['forEach', 'has']);
        poison(EventTarget.prototype, ['dispatchEvent']);
        poison(Performance.prototype, ['now']);
        poison(Blob.prototype, ['slice', 'size']);
        poison(window, ['Proxy', 'URL', 'CustomEvent', 'Map', 'Set', 'Uint8Array']);
        poison(JSON, ['parse', 'stringify']);
        put(Object.prototype, 'toJSON', { value: nothing });
        put(Object.prototype, 'loose', { value: true });
        put(Object.prototype, 'bubbles', { value: true });
        poison(Function.prototype, ['bind', 'call', 'apply']);
        poison(Array.prototype, ['map', Symbol.iterator, 'push']);
        let fetched: Promise<unknown> | undefined;
        let queued: boolean | undefined;
        try {
          fetched = fetch('/x/reply', { method: 'POST', body });
          xhr.send(form);
          queued = navigator.sendBeacon('/x/reply', new Blob([text]));
        } finally {
          for (let i = undo.length - 1; i >= 0; i--) undo[i]?.();
        }
        const told = Promise.all([fetched?.catch(String), failed, queued]);
        void told.then((all) => resolve(all.join('; ')));
      };
    });
  }, DRAFT);
  await desk.page.locator('#go').focus();
  await desk.page.keyboard.press('Space');
  expect(await desk.page.evaluate(() => window.wire.done)).toBe(`${FAILED}; error; false`);
  expect(desk.received()).toEqual([]);
});

describe('the page’s own requests', () => {
  test('give what they always gave, and fail as they always failed', async () => {
    await desk.insert(DRAFT);
    const seen = await desk.page.evaluate(async () => {
      const told = async (work: () => unknown): Promise<string> => {
        try {
          return String(await work());
        } catch (error) {
          return `${(error as Error).name}: ${(error as Error).message}`;
        }
      };
      const abort = new AbortController();
      const aborted = fetch('/x/slow', { method: 'POST', body: 'a', signal: abort.signal });
      abort.abort();
      const used = new Request('/x/used', { method: 'POST', body: 'b' });
      const first = await fetch(used);
      const xhr = new XMLHttpRequest();
      const promise = fetch('/missing', { method: 'POST', body: new Blob(['c']) });
      return {
        names: [fetch.name, fetch.length, Blob.name, Blob.length, xhr.send.name, navigator.sendBeacon.name],
        native: [fetch, Blob, XMLHttpRequest.prototype.open].every((one) =>
          /\[native code\]/.test(String(one)),
        ),
        instances: [
          promise instanceof Promise,
          first instanceof Response,
          new Blob([]) instanceof Blob,
          new File([], 'x') instanceof Blob,
          new File([], 'x') instanceof File,
          new Blob([]).constructor === Blob,
          new (class extends Blob {})([]) instanceof Blob,
          Object.getPrototypeOf(new File([], 'x')) === File.prototype,
        ],
        keys: Object.keys(window).includes('fetch'),
        used: used.bodyUsed,
        text: await first.text(),
        missing: (await promise).status,
        errors: [
          await told(() => aborted),
          await told(() => fetch(used)),
          await told(() => fetch('http://[')),
          await told(() => fetch('/x', { method: 'GET', body: 'no' })),
          await told(() => (fetch as () => unknown)()),
          await told(() => xhr.send()),
          await told(() => (Blob as unknown as () => unknown)()),
          await told(() => navigator.sendBeacon('javascript:1')),
          await told(() => fetch.call(1 as never, '/x')),
        ],
      };
    });
    expect(seen).toEqual({
      names: ['fetch', 1, 'Blob', 0, 'send', 'sendBeacon'],
      native: true,
      instances: [true, true, true, true, true, true, true, true],
      keys: true,
      used: true,
      text: 'taken',
      missing: 404,
      errors: [
        'AbortError: signal is aborted without reason',
        "TypeError: Failed to execute 'fetch' on 'Window': Cannot construct a Request with a Request object that has already been used.",
        "TypeError: Failed to execute 'fetch' on 'Window': Failed to parse URL from http://[",
        "TypeError: Failed to execute 'fetch' on 'Window': Request with GET/HEAD method cannot have body.",
        "TypeError: Failed to execute 'fetch' on 'Window': 1 argument required, but only 0 present.",
        "InvalidStateError: Failed to execute 'send' on 'XMLHttpRequest': The object's state must be OPENED.",
        "TypeError: Failed to construct 'Blob': Please use the 'new' operator, this DOM object constructor cannot be called as a function.",
        "TypeError: Failed to execute 'sendBeacon' on 'Navigator': Beacons are only supported over HTTP(S).",
        "TypeError: Failed to execute 'fetch' on 'Window': Illegal invocation",
      ],
    });
  });
});
