import type { Adapter, Reading } from '#lib/helpdesk/adapter.ts';
import { adapterFrom } from '#lib/helpdesk/table/adapter.ts';
import type { AdapterTable, SendKey } from '#lib/helpdesk/table/table.ts';
import { onMac } from './intent.ts';

/** A role that may be missing. */
export const role = (...candidates: string[]) => ({ required: false, candidates });
/** A role that must be found. */
export const required = (...candidates: string[]) => ({ required: true, candidates });
const key = (name: string, more: Partial<SendKey> = {}): SendKey => ({
  name,
  code: 'Enter',
  inComposer: true,
  ...more,
});
/** A helpdesk that uses everything a table can say. */
export const TABLE: AdapterTable = {
  id: 'desk',
  title: 'Desk',
  matches: ['https://desk.example/*'],
  tried: 'unverified',
  conversation: '/case/(\\d+)|/thread/(\\w+)',
  shadow: ['#app'],
  frames: ['iframe.editor'],
  roles: {
    pane: role('.pane'),
    composer: required('.composer', '[contenteditable="true"]'),
    log: required('.log'),
    message: role('.message'),
    text: role('.body'),
    sender: role('.who'),
    time: role('time'),
    note: role('.note'),
    fromSystem: role('.event'),
    fromBot: role('.bot'),
    fromAgent: role('.agent'),
    noise: role('.quote'),
    internal: role('.as-note'),
    subject: role('.subject'),
    customer: role('.customer'),
    recipients: role('.to'),
    send: required('.send'),
    sendMenu: role('.send-as'),
  },
  keys: [
    key('mod+enter', { mod: true }),
    key('enter', { when: { selector: '.hint', text: 'Enter sends' }, unless: [{ selector: '.choices' }] }),
    key('ctrl+alt+s', { code: 'KeyS', ctrl: true, alt: true, inComposer: false }),
    key('shift+enter', { shift: true, inComposer: false, inPane: true, asButton: true }),
  ],
  endpoints: { send: [], autosave: [] },
};
/** Its adapter. */
export const desk = adapterFrom(TABLE);
/** A page of it, with a ticket in front and another one hidden. */
export const HTML = `
  <section class="pane" hidden><h1 class="subject">Other</h1><div class="composer" contenteditable="true">No</div></section>
  <section class="pane">
    <h1 class="subject">Late parcel</h1><span class="customer">Sam Reed</span>
    <input class="to" value="Sam <sam@example.com>, lee@example.com">
    <div class="log">
      <div class="message"><b class="who">Sam</b><time datetime="2026-11-19T10:00:00Z"></time><div class="body">Where?</div></div>
      <div class="message agent"><b class="who">Priya</b><div class="body">Soon.<div class="quote">Where?</div></div></div>
      <div class="message"><i class="bot"></i><div class="body">Hello, I am a robot.</div></div>
      <div class="message note"><div class="body">Carrier says lost.</div></div>
      <div class="message event"><div class="body">Assigned</div></div>
    </div>
    <form><div class="composer" contenteditable="true">Dear Sam,</div><span class="hint"></span>
      <button class="send">Send</button></form>
    <ul><li class="send-as">Send and close</li><li class="pick">Pick</li></ul>
  </section>`;

/** The first element that matches. */
export const one = (selector: string, root: ParentNode = document): HTMLElement =>
  root.querySelector(selector) as HTMLElement;

/** The composer of the ticket in front. */
export const composer = (): HTMLElement => one('.pane:not([hidden]) .composer');

/** What the adapter reads; there must be a ticket. */
export function front(adapter: Adapter = desk): Reading {
  const reading = adapter.read(document);
  if (!reading) throw new Error('no ticket is open');
  return reading;
}

/** Opens the page afresh. */
export function openDesk(): void {
  onMac(false);
  history.replaceState(null, '', '/case/8');
  document.body.innerHTML = HTML;
}
