import { MOST_READ } from './ledger.ts';
import {
  define,
  getterOf,
  isArray,
  min,
  NewWeakMap,
  toText,
  uncurry,
  weakGet,
  weakSet,
} from './primordials.ts';

/** What stands in a body: the part that could be read at once, and what could not. */
export interface Body {
  text: string;
  /** Blobs to be read, the last one first. */
  blobs: PendingBlob | null;
  stream: ReadableStream | null;
}

interface PendingBlob {
  readonly blob: Blob;
  readonly next: PendingBlob | null;
}

const blobSize = getterOf<Blob, number>(Blob.prototype, 'size');
const blobSlice = uncurry(Blob.prototype.slice) as (blob: Blob, from: number, to?: number) => Blob;
const blobText = uncurry(Blob.prototype.text);
const bufferSize = getterOf<ArrayBuffer, number>(ArrayBuffer.prototype, 'byteLength');
const viewBuffer = getterOf<Uint8Array, ArrayBuffer>(Object.getPrototypeOf(Uint8Array.prototype), 'buffer');
const viewStart = getterOf<Uint8Array, number>(Object.getPrototypeOf(Uint8Array.prototype), 'byteOffset');
const viewSize = getterOf<Uint8Array, number>(Object.getPrototypeOf(Uint8Array.prototype), 'byteLength');
const dataViewBuffer = getterOf<DataView, ArrayBuffer>(DataView.prototype, 'buffer');
const dataViewStart = getterOf<DataView, number>(DataView.prototype, 'byteOffset');
const dataViewSize = getterOf<DataView, number>(DataView.prototype, 'byteLength');
const paramsText = uncurry(URLSearchParams.prototype.toString);
const eachEntry = uncurry(FormData.prototype.forEach) as (
  form: FormData,
  visit: (value: FormDataEntryValue) => void,
) => void;
const streamLocked = getterOf<ReadableStream, boolean>(ReadableStream.prototype, 'locked');
const { isView } = ArrayBuffer;
const Bytes = Uint8Array;
const decodeBytes = uncurry(TextDecoder.prototype.decode) as (
  decoder: TextDecoder,
  bytes: Uint8Array,
) => string;
const utf8 = new TextDecoder();
const serialize = uncurry(XMLSerializer.prototype.serializeToString);
const serializer = new XMLSerializer();
const nodeType = getterOf<Node, number>(Node.prototype, 'nodeType');

/** The words of blobs that were made while there was something to hold, so that they can be read at once. */
const madeOf: WeakMap<Blob, string> = new NewWeakMap();

/** Reads a request's body as far as it can be read at once. At most `MOST_READ` bytes of each part. */
export function readBody(body: unknown): Body {
  const read: Body = { text: '', blobs: null, stream: null };
  if (typeof body === 'string') read.text = body;
  else if (body !== null && body !== undefined) add(read, body);
  return read;
}

/** Remembers what a blob was made of. */
export function remember(blob: Blob, parts: unknown): void {
  if (!isArray(parts)) return;
  const read: Body = { text: '', blobs: null, stream: null };
  for (let i = 0; i < parts.length && read.text.length < MOST_READ; i++) {
    const part: unknown = parts[i];
    if (typeof part === 'string') read.text += part;
    else add(read, part);
  }
  if (read.blobs === null) weakSet(madeOf, blob, read.text);
}

/** Reads the rest of a body; calls back once with all of its text. Never throws. */
export function readLater({ text, blobs }: Body, done: (text: string) => void): void {
  if (blobs === null) {
    done(text);
    return;
  }
  const { blob, next } = blobs;
  const more = (part: string): void =>
    readLater({ text: `${text}\n${part}`, blobs: next, stream: null }, done);
  whenText(blob, more);
}

const then = uncurry(Promise.prototype.then) as (
  promise: Promise<unknown>,
  done: (value: unknown) => void,
  failed: () => void,
) => Promise<unknown>;

/** Calls back when a promise of the browser is settled, with undefined if it was rejected. */
export function settled<T>(promise: Promise<T>, done: (value: T | undefined) => void): void {
  // A promise looks its constructor up; its own one keeps a page's changes to the prototype out.
  void define(promise, 'constructor', { __proto__: null, value: undefined } as PropertyDescriptor);
  void then(promise, done as (value: unknown) => void, () => done(undefined));
}

function whenText(blob: Blob, done: (text: string) => void): void {
  const size = blobSize(blob);
  const half = MOST_READ / 2;
  settled(blobText(blobSlice(blob, 0, min(size, half))), (head = '') => {
    if (size <= half) return done(head);
    settled(blobText(blobSlice(blob, size - min(size - half, half))), (tail = '') => done(`${head} ${tail}`));
  });
}

function add(read: Body, body: unknown): void {
  if (isView(body)) read.text += textOfView(body);
  else if (is(body, blobSize)) {
    const known = weakGet(madeOf, body);
    if (known !== undefined) read.text += known;
    else if (blobSize(body) > 0) read.blobs = { blob: body, next: read.blobs };
  } else if (is(body, bufferSize)) read.text += textOf(body, 0, bufferSize(body));
  else if (isForm(body)) addForm(read, body);
  else if (is(body, streamLocked)) read.stream = body;
  else if (is(body, nodeType)) read.text += serialize(serializer, body);
  else read.text += paramsOf(body) ?? toText(body);
}

function addForm(read: Body, form: FormData): void {
  eachEntry(form, (value) => {
    read.text += '\n';
    if (typeof value === 'string') read.text += value;
    else add(read, value);
  });
}

/** Whether an object is of the kind that a built-in getter belongs to: it throws for any other. */
function is<T>(body: unknown, getter: (self: T) => unknown): body is T {
  try {
    getter(body as T);
    return true;
  } catch {
    return false;
  }
}

function isForm(body: unknown): body is FormData {
  try {
    formHas(body as FormData, '');
    return true;
  } catch {
    return false;
  }
}
const formHas = uncurry(FormData.prototype.has);

function paramsOf(body: unknown): string | null {
  try {
    return paramsText(body as URLSearchParams);
  } catch {
    return null;
  }
}

function textOfView(view: ArrayBufferView): string {
  return is(view as DataView, dataViewSize)
    ? textOf(
        dataViewBuffer(view as DataView),
        dataViewStart(view as DataView),
        dataViewSize(view as DataView),
      )
    : textOf(viewBuffer(view as Uint8Array), viewStart(view as Uint8Array), viewSize(view as Uint8Array));
}

function textOf(buffer: ArrayBuffer, start: number, size: number): string {
  if (size <= MOST_READ) return decodeBytes(utf8, new Bytes(buffer, start, size));
  const half = MOST_READ / 2;
  const head = decodeBytes(utf8, new Bytes(buffer, start, half));
  return `${head} ${decodeBytes(utf8, new Bytes(buffer, start + size - half, half))}`;
}
