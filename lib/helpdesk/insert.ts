import { composerText, isField, selectionIn } from './composer.ts';
import { isMac } from './gesture.ts';

/**
 * Puts a text in place of what is selected, the way an editor takes it as its own: as a paste, and where the page leaves
 * pastes to the browser, as typed text. Measured in every editor of the tests; `beforeinput` and changes of the DOM lose
 * text, or the agent's draft, in some of them. An empty text deletes. `joins` says that the text goes on in a line.
 */
export function insertInto(composer: HTMLElement, text: string, joins: boolean): void {
  if (text === '') {
    composer.ownerDocument.execCommand('delete');
    return;
  }
  const isSummernote = composer.classList.contains('note-editable');
  // It takes no paste but a step of its history for each, and else only now and then; after the pointer it always does.
  if (isSummernote) composer.dispatchEvent(new MouseEvent('mouseup'));
  else if (!isField(composer) && isPasted(composer, text, joins)) return;
  composer.ownerDocument.execCommand('insertText', false, text);
}

const isPasted = (composer: HTMLElement, text: string, joins: boolean): boolean =>
  formatsOf(composer, text, joins).some((html) => isTaken(composer, text, html));

// One line goes in as plain text, or with the format of the words that it replaces. More lines need HTML, or an editor
// makes one paragraph of them; but Draft.js drops empty lines of HTML, and Slate takes plain text alone.
function formatsOf(composer: HTMLElement, text: string, joins: boolean): readonly (string | null)[] {
  if (composer.querySelector(':scope > [data-contents]')) return [null];
  if (text.includes('\n')) return [htmlOf(text, joins), null];
  const format = text === text.trim() ? formatAround(composer) : [];
  if (format.length === 0) return [null];
  const html = format.reduce((inner, tag) => tag.replace('>', () => `>${inner}`), escapeHtml(text));
  return [`<meta charset="utf-8">${html}`, null];
}

const FORMATS = 'a, b, strong, i, em, u, s, code';

/** The elements that format all of what is selected, innermost first, as empty tags. */
function formatAround(composer: HTMLElement): string[] {
  const selection = selectionIn(composer);
  if (!selection?.rangeCount || selection.isCollapsed) return [];
  const tags: string[] = [];
  const { commonAncestorContainer: inner } = selection.getRangeAt(0);
  let at = inner.nodeType === Node.ELEMENT_NODE ? (inner as Element) : inner.parentElement;
  for (; at && at !== composer; at = at.parentElement) {
    if (!at.matches(FORMATS)) continue;
    const href = at.getAttribute('href');
    tags.push(`<${at.localName}${href ? ` href="${escapeHtml(href)}"` : ''}></${at.localName}>`);
  }
  return tags;
}

/** Whether the page handles this paste: it says so, or the text is another one. */
function isTaken(composer: HTMLElement, text: string, html: string | null): boolean {
  const view = composer.ownerDocument.defaultView as Window & typeof globalThis & { wrappedJSObject?: never };
  // Firefox hides from the page what a content script makes, so there it is made of the page's own objects.
  const page: Window & typeof globalThis = view.wrappedJSObject ?? view;
  const data = new page.DataTransfer();
  data.setData('text/plain', text);
  if (html !== null) data.setData('text/html', html);
  const init = new page.Object() as ClipboardEventInit;
  Object.assign(init, { clipboardData: data, bubbles: true, cancelable: true, composed: true });
  const before = composerText(composer).text;
  const event = new page.ClipboardEvent('paste', init);
  // Firefox 153 gives the event an empty clipboard of its own, which can be filled.
  const clipboard = event.clipboardData;
  if (clipboard && clipboard.getData('text/plain') !== text)
    for (const type of data.types) clipboard.setData(type, data.getData(type));
  return !composer.dispatchEvent(event) || composerText(composer).text !== before;
}

// As a browser copies it. Without the tag before it TinyMCE takes simple HTML for plain text. A first line in a paragraph
// of its own does not join the line that it is put into in CKEditor 4 and TinyMCE; one without has no place in an empty
// CKEditor 4.
function htmlOf(text: string, joins: boolean): string {
  const [first = '', ...lines] = text.split('\n');
  const start = first === '' ? '<p></p>' : joins ? escapeHtml(first) : paragraph(first);
  return `<meta charset="utf-8">${start}${lines.map(paragraph).join('')}`;
}

const paragraph = (line: string): string => `<p>${line === '' ? '<br>' : escapeHtml(line)}</p>`;

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/^ | $| (?= )/g, '&nbsp;');
}

/** Takes the last change back, through the editor's own history; where it has none, through the browser's. */
export function undo(composer: HTMLElement): void {
  composer.focus({ preventScroll: true });
  const mac = isMac();
  const init = { key: 'z', code: 'KeyZ', keyCode: 90, bubbles: true, cancelable: true, composed: true };
  const key = new KeyboardEvent('keydown', { ...init, ctrlKey: !mac, metaKey: mac });
  if (composer.dispatchEvent(key)) composer.ownerDocument.execCommand('undo');
}
