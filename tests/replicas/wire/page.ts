// A page that sends whatever it is told, by whatever way: each transport with each kind of body.

declare global {
  interface Window {
    wire: typeof wire;
  }
}

type Make = (text: string) => unknown;

const json = (text: string): string =>
  JSON.stringify({ ticket: { comment: { html_body: `<p>${text}</p>` } } });
const form = (text: string): FormData => {
  const data = new FormData();
  data.append('subject', 'Re: your order');
  data.append('reply', text);
  return data;
};
const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const bodies = {
  text: (text) => text,
  json,
  'json in json': (text) => JSON.stringify({ payload: json(text) }),
  params: (text) => new URLSearchParams({ reply: text }),
  form,
  blob: (text) => new Blob([json(text)], { type: 'application/json' }),
  'blob of a blob': (text) => new Blob([new Blob(['x ', bytes(text)])]).slice(1),
  file: (text) => new File([text], 'reply.txt'),
  'form with a file': (text) => {
    const data = new FormData();
    data.append('part', new File([text], 'reply.txt'));
    return data;
  },
  buffer: (text) => bytes(json(text)).buffer,
  view: (text) => new DataView(bytes(text).buffer),
  markdown: (text) => text.replaceAll('jacket', '**jacket**').replaceAll('.', '\\.'),
  entities: (text) => `<p>${[...text].map((letter) => `&#${letter.codePointAt(0)};`).join('')}</p>`,
  object: (text) => ({ toString: () => text }),
  document: (text) => new DOMParser().parseFromString(`<reply>${text}</reply>`, 'text/xml'),
} satisfies Record<string, Make>;
export type BodyKind = keyof typeof bodies;

const outcome = async (work: () => Promise<unknown>): Promise<string> => {
  try {
    return String(await work());
  } catch (error) {
    return String(error);
  }
};

const xhr = (path: string, body: unknown, isAsync = true): Promise<string> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const events: string[] = [];
    for (const type of ['load', 'error', 'abort', 'loadend'])
      request.addEventListener(type, () => {
        events.push(type);
        if (type === 'loadend') resolve(`${events.join(' ')} ${request.status} ${request.readyState}`);
      });
    request.open('POST', path, isAsync);
    try {
      request.send(body as XMLHttpRequestBodyInit);
    } catch (error) {
      resolve((error as Error).name);
    }
  });

const socket = async (path: string): Promise<string> => {
  const connection = new WebSocket(new URL(path, location.href.replace('http', 'ws')));
  await new Promise((resolve) => connection.addEventListener('open', resolve));
  wire.connection = connection;
  return 'open';
};

const transports = {
  fetch: (path: string, body: unknown) =>
    outcome(async () => (await fetch(path, { method: 'POST', body: body as BodyInit })).status),
  request: (path: string, body: unknown) =>
    outcome(async () => (await fetch(new Request(path, { method: 'PUT', body: body as BodyInit }))).status),
  stream: (path: string, body: unknown) =>
    outcome(async () => {
      const stream = new Blob([body as string]).stream();
      return (await fetch(path, { method: 'POST', body: stream, duplex: 'half' } as RequestInit)).status;
    }),
  query: (path: string, body: unknown) =>
    outcome(async () => (await fetch(`${path}?reply=${encodeURIComponent(body as string)}`)).status),
  xhr,
  'sync xhr': (path: string, body: unknown) => xhr(path, body, false),
  beacon: async (path: string, body: unknown) => String(navigator.sendBeacon(path, body as BodyInit)),
  socket: async (_: string, body: unknown) => {
    wire.connection?.send(body as string);
    return 'sent';
  },
  'form.submit': async (_: string, body: unknown) => {
    const target = document.querySelector('form') as HTMLFormElement;
    (target.elements.namedItem('reply') as HTMLTextAreaElement).value = body as string;
    target.submit();
    return 'submitted';
  },
  'form.requestSubmit': async (_: string, body: unknown) => {
    const target = document.querySelector('form') as HTMLFormElement;
    (target.elements.namedItem('reply') as HTMLTextAreaElement).value = body as string;
    target.requestSubmit();
    return 'submitted';
  },
};
export type Transport = keyof typeof transports;

const wire = {
  connection: undefined as WebSocket | undefined,
  connect: socket,
  /** What the next click on "Go" sends; `done` resolves with what came of it. */
  prepare(transport: Transport, body: BodyKind, text: string, path: string): void {
    wire.done = new Promise((resolve) => {
      wire.go = () => void wire.send(transport, body, text, path).then(resolve);
    });
  },
  send: (transport: Transport, body: BodyKind, text: string, path: string): Promise<string> =>
    transports[transport](path, bodies[body](text)),
  go: (): void => undefined,
  done: Promise.resolve(''),
};
window.wire = wire;

document.addEventListener('DOMContentLoaded', () => {
  document.querySelector('#go')?.addEventListener('click', () => wire.go());
});
