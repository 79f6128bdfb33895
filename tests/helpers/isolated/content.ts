// Runs in the isolated world of a test extension: the product's own reading, writing and marking, on one composer.
import type { Finding, Severity, Span } from '#lib/core/types.ts';
import { composerText } from '#lib/helpdesk/composer.ts';
import { type MarkHit, Marks } from '#lib/helpdesk/marks.ts';
import { Mirror } from '#lib/helpdesk/mirror.ts';
import { caretIn, selectSpan } from '#lib/helpdesk/selection.ts';
import { appendTo, replaceIn, type Written } from '#lib/helpdesk/write.ts';
import { ASK } from './ask.ts';

/** What a test calls in the isolated world. Spans are given by the words that stand there. */
export interface Isolated {
  text(): string;
  caret(): number | null;
  /** The caret behind these words, or at the end. */
  putCaret(behind?: string): void;
  replace(words: string, by: string): Promise<Written>;
  replaceSpan(span: Span, expected: string, by: string): Promise<Written>;
  insertAtCaret(text: string): Promise<Written>;
  append(text: string): Promise<Written>;
  /** Marks every one of these words. */
  show(words: Readonly<Record<string, Severity>>): void;
  /** The same, and says what is marked then. Not in Firefox, where no world iterates over objects of another. */
  mark(words: Readonly<Record<string, Severity>>): string[];
  at(x: number, y: number): MarkHit | null;
  atCaret(): MarkHit | null;
  /** The box of the first mark of these words in the top page's viewport. */
  boxOf(words: string): { x: number; y: number; width: number; height: number } | null;
  /** Puts the focus into a field in a closed shadow root, as the panel's, where it stays. */
  focusElsewhere(): void;
}

function composer(): HTMLElement {
  const holder = document.getElementById('composer') as HTMLElement;
  const root = holder.shadowRoot ?? holder;
  const frame = root.querySelector('iframe');
  if (frame?.contentDocument) return frame.contentDocument.body;
  const editables = root.querySelectorAll<HTMLElement>('[contenteditable="true"], textarea');
  return [...editables].find((one) => one.checkVisibility()) as HTMLElement;
}

function spanOf(words: string): Span {
  const start = composerText(composer()).text.indexOf(words);
  if (start < 0) throw new Error(`No ${JSON.stringify(words)} in the composer`);
  return [start, start + words.length];
}

const marks = new Marks((field) => new Mirror(field));

const isolated: Isolated = {
  text: () => composerText(composer()).text,
  caret: () => caretIn(composer()),
  putCaret(behind) {
    const at = behind === undefined ? isolated.text().length : spanOf(behind)[1];
    composer().focus();
    selectSpan(composer(), [at, at]);
  },
  replace: (words, by) => replaceIn(composer(), spanOf(words), words, by),
  replaceSpan: (span, expected, by) => replaceIn(composer(), span, expected, by),
  insertAtCaret(text) {
    const at = caretIn(composer()) ?? isolated.text().length;
    return replaceIn(composer(), [at, at], '', text);
  },
  append: (text) => appendTo(composer(), text),
  show(words) {
    const page = composerText(composer());
    const findings = Object.entries(words).flatMap(([word, severity]) =>
      [...page.text.matchAll(new RegExp(word, 'g'))].map(({ index }, nth) => ({
        key: `${word}#${nth}`,
        on: 'draft' as const,
        severity,
        span: [index, index + word.length] as const,
      })),
    );
    marks.show(composer(), page, findings as unknown as Finding[]);
  },
  mark(words) {
    isolated.show(words);
    const view = composer().ownerDocument.defaultView as Window & typeof globalThis;
    return [...view.CSS.highlights]
      .filter(([name]) => name.startsWith('discern-'))
      .flatMap(([, ranges]) => [...ranges].map((range) => range.toString()))
      .sort();
  },
  at: (x, y) => marks.at(x, y),
  atCaret: () => marks.atCaret(),
  boxOf(words) {
    const view = composer().ownerDocument.defaultView as Window & typeof globalThis;
    for (const [name, ranges] of view.CSS.highlights) {
      for (const range of name.startsWith('discern-') ? (ranges as Iterable<Range>) : []) {
        if (range.toString() !== words) continue;
        const { x, y, width, height } = range.getBoundingClientRect();
        const frame = view.frameElement?.getBoundingClientRect();
        return { x: x + (frame?.x ?? 0), y: y + (frame?.y ?? 0), width, height };
      }
    }
    return null;
  },
  focusElsewhere() {
    const host = document.createElement('div');
    const input = document.createElement('input');
    host.attachShadow({ mode: 'closed' }).append(input);
    document.documentElement.append(host);
    input.focus();
  },
};

Object.assign(globalThis, { isolated });

// Where nothing reaches into this world from outside, the page asks by events. Text crosses between worlds, objects do not.
document.addEventListener(ASK, async (event) => {
  const { id, name, args } = JSON.parse((event as CustomEvent<string>).detail);
  const answer = await Promise.resolve()
    .then(() => (isolated[name as keyof Isolated] as (...args: unknown[]) => unknown)(...args))
    .then(
      (value) => ({ value: value ?? null }),
      (error: unknown) => ({ error: String(error) }),
    );
  document.dispatchEvent(new CustomEvent(`${ASK}:${id}`, { detail: JSON.stringify(answer) }));
});
