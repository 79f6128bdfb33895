import { isField } from '../composer.ts';
import { isShown } from '../visible.ts';
import { calledBy, meaningsOf, nameOf, wordsIn } from './labels.ts';

/** Signs of the editors that helpdesks use, on the editable, around it or on its frame. */
const EDITORS =
  '.ck-editor__editable, .cke_editable, .cke, .ProseMirror, .tiptap, [data-lexical-editor], [data-slate-editor], .ql-editor, .public-DraftEditor-content, .tox, .mce-content-body, .note-editable, .trix-content, trix-editor, .redactor-editor';
/** Editors of code, and what captchas and clipboards keep on the side. */
const FOREIGN =
  '.monaco-editor, .CodeMirror, .cm-editor, .ace_editor, .g-recaptcha-response, .ql-clipboard, [aria-hidden="true"], [role="search"], [role="combobox"], [inert]';
const EDITABLE = 'textarea, [contenteditable]:not([contenteditable="false"])';

/** Smallest box of a composer, in CSS pixels. */
const NARROWEST = 110;
const LOWEST = 14;

/** A place where text can be written that could be a reply. */
export interface Editable {
  readonly element: HTMLElement;
  /** Where it stands in the page that holds the frame or the shadow root. */
  readonly anchor: Element;
  readonly isEditor: boolean;
  readonly named: ReturnType<typeof meaningsOf>;
  /** Area of its box in CSS pixels; 0 where there is no layout. */
  readonly area: number;
}

/** Whether an element is the frame, shadow host or element itself as the document around sees it. */
export function anchorOf(element: Element, page: Document): Element {
  let at: Element = element;
  for (let depth = 0; depth < 10; depth++) {
    const root = at.getRootNode() as Document | ShadowRoot;
    if (root === page) return at;
    const outer = 'host' in root ? root.host : root.defaultView?.frameElement;
    if (!outer) return at;
    at = outer;
  }
  return at;
}

/** Everything that can be written in and could be a reply; never a search, a subject, a password or a one-line field. */
export function editablesIn(scopes: readonly (Document | ShadowRoot)[], page: Document): Editable[] {
  return scopes.flatMap((scope) => {
    const found = [...scope.querySelectorAll<HTMLElement>(EDITABLE)];
    // An editor's frame may be editable as a whole.
    const { body, designMode } = scope as Document;
    if (designMode === 'on' && body && !found.includes(body)) found.push(body);
    return found.flatMap((element) => editableOf(element, page) ?? []);
  });
}

function editableOf(element: HTMLElement, page: Document): Editable | null {
  if (element.parentElement?.closest('[contenteditable]:not([contenteditable="false"])')) return null;
  const anchor = anchorOf(element, page);
  if (!isShown(element) || !isShown(anchor) || isRefused(element) || isRefused(anchor)) return null;
  const box = anchor.getBoundingClientRect();
  if (box.width > 0 && (box.width < NARROWEST || box.height < LOWEST)) return null;
  const named = meaningsOf(nameOf(element) || nameOf(anchor));
  const called = meaningsOf(calledBy(element));
  const isReply = (['reply', 'message', 'comment', 'note', 'send'] as const).some((one) => named.has(one));
  if (!isReply && (named.has('other') || wordsIn(calledBy(element)).some((word) => word === 'search')))
    return null;
  return {
    element,
    anchor,
    isEditor: Boolean(element.closest(EDITORS) ?? anchor.closest(EDITORS)),
    named: named.size > 0 ? named : called,
    area: box.width * box.height,
  };
}

function isRefused(element: Element): boolean {
  const { localName } = element;
  if (localName.startsWith('discern-') || element.closest(FOREIGN)) return true;
  if (element.getAttribute('aria-multiline') === 'false' || element.getAttribute('aria-readonly') === 'true')
    return true;
  if (element.getAttribute('role') === 'searchbox') return true;
  return (
    isField(element as HTMLElement) &&
    ((element as HTMLTextAreaElement).readOnly || element.matches(':disabled'))
  );
}
