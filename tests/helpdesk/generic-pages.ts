/** A page with a conversation and a reply box, as some helpdesk might build it. */
export interface DeskPage {
  readonly html: string;
  /** CSS selectors of what must be found. */
  readonly composer: string;
  readonly send: string;
  readonly messages: readonly string[];
  /** Buttons beside it that must start no send. */
  readonly others?: readonly string[];
}

const articles = (...texts: string[]): string =>
  texts
    .map(
      (text) =>
        `<article><h3>Ada</h3><time datetime="2026-11-19T10:00:00Z">10:00</time><p>${text}</p></article>`,
    )
    .join('');
const list = (...texts: string[]): string =>
  `<ul class="thread">${texts.map((text) => `<li><p>${text}</p></li>`).join('')}</ul>`;

const ASKED = 'Where is my parcel? It was due on Monday.';
const ANSWERED = 'Thank you for writing, I am looking into it.';

export const DESKS: Readonly<Record<string, DeskPage>> = {
  'English, textarea in a form': {
    html: `<main><div role="log">${articles(ASKED, ANSWERED)}</div>
      <form><label for="r">Reply</label><textarea id="r"></textarea><button type="button">Attach file</button><button>Send reply</button></form></main>`,
    composer: '#r',
    send: 'form button:last-child',
    messages: [ASKED, ANSWERED],
    others: ['form button[type="button"]'],
  },
  'German, ProseMirror, a button that is a div': {
    html: `<nav><button id="cal">Kalender</button></nav><main><section aria-label="Verlauf">${articles(ASKED)}</section>
      <div class="reply"><div class="ProseMirror" contenteditable="true" role="textbox" aria-label="Antwort schreiben"><p></p></div>
      <div class="bar"><div role="button" tabindex="0" id="emoji" aria-label="Emoji"></div><div role="button" tabindex="0" id="s">Senden und schließen</div></div></div></main>`,
    composer: '.ProseMirror',
    send: '#s',
    messages: [ASKED],
    others: ['#cal', '#emoji'],
  },
  'French, CKEditor 5': {
    html: `<div role="feed">${articles(ASKED)}</div><div><div class="ck ck-editor"><div class="ck-toolbar" role="toolbar"><button class="ck-button">Gras</button></div>
      <div class="ck ck-editor__editable ck-content" contenteditable="true" role="textbox" aria-label="Votre réponse"><p></p></div></div>
      <button id="a">Annuler</button><button id="s">Envoyer</button></div>`,
    composer: '.ck-editor__editable',
    send: '#s',
    messages: [ASKED],
    others: ['#a', '.ck-button'],
  },
  'Spanish, Quill': {
    html: `${list(ASKED, ANSWERED)}<div><div class="ql-toolbar"><button>B</button></div><div class="ql-container"><div class="ql-editor" contenteditable="true" data-placeholder="Escribe una respuesta"></div>
      <div class="ql-clipboard" contenteditable="true" tabindex="-1"></div></div><button id="s" type="button">Enviar</button></div>`,
    composer: '.ql-editor',
    send: '#s',
    messages: [ASKED, ANSWERED],
    others: ['.ql-toolbar button'],
  },
  'Portuguese, Lexical': {
    html: `<div class="messages">${articles(ASKED)}</div><footer><div contenteditable="true" data-lexical-editor="true" role="textbox" aria-placeholder="Escreva uma mensagem"><p></p></div>
      <button id="s" aria-label="Enviar mensagem"><svg></svg></button></footer>`,
    composer: '[data-lexical-editor]',
    send: '#s',
    messages: [ASKED],
  },
  'Swedish, Draft.js': {
    html: `<div role="log">${articles(ASKED)}</div><div><div class="DraftEditor-root"><div class="public-DraftEditor-content" contenteditable="true" role="textbox"></div></div>
      <span role="button" tabindex="0" id="s">Skicka svar</span></div>`,
    composer: '.public-DraftEditor-content',
    send: '#s',
    messages: [ASKED],
  },
  'Dutch, Slate': {
    html: `<div role="log">${articles(ASKED)}</div><div><div data-slate-editor="true" contenteditable="true"></div><button type="button" id="x">Bijlage</button><button type="button" id="s">Versturen</button></div>`,
    composer: '[data-slate-editor]',
    send: '#s',
    messages: [ASKED],
    others: ['#x'],
  },
  'Italian, Summernote': {
    html: `${list(ASKED)}<form><input name="oggetto" aria-label="Oggetto"><div class="note-editor"><div class="note-toolbar"><button type="button">b</button></div>
      <div class="note-editable" contenteditable="true"></div></div><textarea hidden></textarea><input type="submit" value="Invia risposta"></form>`,
    composer: '.note-editable',
    send: '[type="submit"]',
    messages: [ASKED],
    others: ['.note-toolbar button'],
  },
  'Japanese, Tiptap': {
    html: `<div role="log">${articles(ASKED)}</div><div><div class="tiptap ProseMirror" contenteditable="true" aria-label="返信を入力"></div>
      <button id="x" type="button">送信者を表示</button><button id="s" type="button">送信</button></div>`,
    composer: '.tiptap',
    send: '#s',
    messages: [ASKED],
    others: ['#x'],
  },
  'an icon without a word, in a form': {
    html: `<div role="log">${articles(ASKED)}</div><form><textarea aria-label="Message"></textarea><button type="submit"><svg class="icon-paper-plane"></svg></button></form>`,
    composer: 'textarea',
    send: 'button',
    messages: [ASKED],
  },
  'a search and a subject beside the reply': {
    html: `<form role="search"><textarea id="q" aria-label="Search tickets"></textarea><button>Go</button></form><div role="log">${articles(ASKED)}</div>
      <form><textarea id="subject" name="subject" rows="1" aria-label="Subject"></textarea><textarea id="body"></textarea><button id="s">Submit as solved</button></form>`,
    composer: '#body',
    send: '#s',
    messages: [ASKED],
    others: ['[role="search"] button'],
  },
};

/** Pages on which nobody answers a customer. */
export const NO_DESKS: Readonly<Record<string, string>> = {
  'a login page':
    '<form><label>E-mail <input type="email"></label><label>Password <input type="password"></label><button>Sign in</button></form>',
  'a search page':
    '<form role="search"><input type="search"><textarea aria-label="Search"></textarea><button>Search</button></form><ul><li><a href="/1">A result with a long title</a></li><li><a href="/2">Another result with a title</a></li></ul>',
  'a wiki editor':
    '<h1>Edit page</h1><input name="title"><div class="ck-editor__editable" contenteditable="true"><p>Returns are free.</p></div><button>Save page</button><button>Cancel</button>',
  'a form of settings':
    '<form><label for="sig">Signature</label><textarea id="sig"></textarea><button type="button">Save changes</button></form>',
  'a list of tickets':
    '<nav><button>Send feedback</button></nav><ul><li><a href="/1">Parcel lost on the way</a></li><li><a href="/2">Refund for the blue lamp</a></li></ul>',
  'an editor of code':
    '<div class="cm-editor"><div class="cm-content" contenteditable="true"></div></div><button>Run</button>',
  nothing: '',
};
