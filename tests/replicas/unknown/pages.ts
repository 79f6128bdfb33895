/**
 * Helpdesks that nobody has heard of: hashed classes, parts that say little of themselves, and four ways to write. Each
 * sends to `/x/say` what its own script takes from the editor.
 */
export const KINDS = ['odd', 'form', 'chat', 'frame'] as const;
export type Kind = (typeof KINDS)[number];

const STYLE = `
  body { font: 15px system-ui, sans-serif; margin: 0; color: #223; background: #f4f4f7; }
  .k9x2a { display: grid; grid-template-columns: 260px 1fr; height: 100vh; }
  .p0q7z { border-right: 1px solid #ccd; padding: 16px; overflow: auto; }
  .p0q7z a { display: block; padding: 8px 0; color: inherit; }
  .m4_1b { display: flex; flex-direction: column; min-width: 0; }
  .t-scroll { flex: 1; overflow: auto; padding: 16px; }
  .t-turn { background: #fff; border-radius: 8px; padding: 10px 14px; margin: 0 0 10px; max-width: 640px; }
  .t-turn[data-side="us"] { margin-left: auto; background: #e6efff; }
  .w8f3c { border-top: 1px solid #ccd; padding: 12px 16px; background: #fff; }
  .z-pad { min-height: 90px; border: 1px solid #99a; border-radius: 6px; padding: 8px 10px; outline-offset: 2px; width: 100%; box-sizing: border-box; font: inherit; }
  .bar { display: flex; gap: 8px; margin-top: 8px; align-items: center; }
  .b77 { padding: 8px 16px; border-radius: 6px; background: #345; color: #fff; cursor: pointer; border: 0; font: inherit; }
  .b12 { padding: 8px; cursor: pointer; }
`;

const TURNS = [
  ['them', 'Ada Morris', 'The lamp I ordered on Monday came with a broken shade. What can you do?'],
  ['us', 'Sam Reed', 'I am sorry to hear that, Ada. Could you send us a photo of the shade?'],
  ['them', 'Ada Morris', 'Here it is. I would like a new one before the weekend if that is possible.'],
] as const;

const PADS: Readonly<Record<Kind, string>> = {
  odd: `<div class="w8f3c" data-part="pen"><div class="z-pad" contenteditable="true" role="textbox" aria-multiline="true" data-part="pad"></div>
    <div class="bar"><div class="b12" role="button" tabindex="0" title="Smile">☺</div><div class="b77" role="button" tabindex="0" data-part="go">Off it goes</div></div></div>`,
  form: `<form class="w8f3c" method="post" action="/x/form"><label for="f1">Your answer</label><textarea id="f1" name="t" class="z-pad"></textarea>
    <div class="bar"><button class="b77">Antwort senden</button><button class="b12" type="button">Abbrechen</button></div></form>`,
  chat: `<div class="w8f3c"><div class="z-pad" contenteditable="true" aria-label="Escribe un mensaje"></div>
    <div class="bar"><button class="b77" type="button" aria-label="Enviar"><svg width="16" height="16"><path d="M0 0 16 8 0 16z"/></svg></button></div></div>`,
  frame: `<div class="w8f3c"><iframe class="z-pad" title="Write your reply"></iframe>
    <div class="bar"><button class="b77" type="button">Envoyer et fermer</button></div></div>`,
};

const SCRIPT = `
  const say = async (text) => {
    if (!text.trim()) return;
    await fetch('/x/say', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ at: location.pathname, t: text }) });
    const turn = document.createElement('div');
    turn.className = 't-turn';
    turn.dataset.side = 'us';
    turn.innerHTML = '<b>Sam Reed</b><div class="t-words"></div>';
    turn.lastChild.textContent = text;
    document.querySelector('.t-scroll').append(turn);
  };
  const frame = document.querySelector('iframe');
  if (frame) {
    frame.contentDocument.body.contentEditable = 'true';
    frame.contentDocument.body.style.font = '15px system-ui';
  }
  const pad = frame ? frame.contentDocument.body : document.querySelector('[contenteditable]');
  const go = document.querySelector('.b77');
  if (pad) {
    const send = () => {
      const text = pad.innerText.replace(/\\n$/, '');
      pad.textContent = '';
      void say(text);
    };
    go.addEventListener('click', send);
    go.addEventListener('keydown', (event) => { if (go.localName === 'div' && (event.key === 'Enter' || event.key === ' ')) send(); });
    pad.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey) return;
      if (document.body.dataset.kind === 'chat' || event.ctrlKey) { event.preventDefault(); send(); }
    });
  }
`;

/** The page of one ticket. */
export function pageOf(kind: Kind): string {
  const turns = TURNS.map(
    ([side, name, text]) =>
      `<div class="t-turn" data-side="${side}"><b>${name}</b><div class="t-words">${text}</div></div>`,
  ).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Case 4711: broken lamp</title><style>${STYLE}</style></head>
  <body data-kind="${kind}"><div class="k9x2a"><div class="p0q7z"><a href="/w/case/4711">Broken lamp shade, second try</a><a href="/w/case/4712">Where is my parcel from Friday?</a></div>
  <div class="m4_1b"><div class="t-scroll">${turns}</div>${PADS[kind]}</div></div><script>${SCRIPT}</script></body></html>`;
}

/** Pages of the same helpdesk on which no customer is answered, by the fields that are in them. */
const SETTINGS = {
  hours: `<label>Opens at <input name="from" value="9:00"></label> <label>Closes at <input name="to" value="17:00"></label>
    <label>Search <input type="search"></label>`,
  profile: `<label>Your job <input name="job"></label><p><label for="bio">About you</label><br>
    <textarea id="bio" rows="6" cols="60"></textarea></p>`,
} as const;
export type SettingsPage = keyof typeof SETTINGS;

/** A page of settings. */
export function settingsOf(name: SettingsPage): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Settings</title><style>${STYLE}</style></head>
  <body><h1>Settings</h1><form>${SETTINGS[name]} <button>Save</button></form></body></html>`;
}
