import type { AdapterTable } from '../../table/table.ts';

/**
 * Intercom's inbox. Every selector is public evidence, none is documentation: the first ones are of the rewrite of 2026
 * in an open shadow root, the later ones of the inbox before it (its prefix was `inbox2__` or `inbox-2__`, by build).
 * No source tells a selector for the send button or for the switch between reply and note; they are found by what they
 * say (`controls.ts`).
 */
export const TABLE: AdapterTable = {
  id: 'intercom',
  title: 'Intercom',
  matches: ['https://app.intercom.com/*', 'https://app.eu.intercom.com/*', 'https://app.au.intercom.com/*'],
  tried: 'replica',
  conversation: '^https?://[^/]+/a/(?:inbox|apps)/[^/?#]+/(?:[^?#]*/)?conversations?/(\\d+)',
  shadow: ['#teammate-app-react'],
  roles: {
    composer: {
      required: true,
      candidates: [
        '[data-conversation-reply-composer] .ProseMirror[contenteditable="true"]',
        '[data-conversation-reply-composer] [contenteditable="true"]',
        '[class*="2__composer"] .ProseMirror[contenteditable="true"]',
        '.embercom-prosemirror-composer-editor[contenteditable="true"]',
        '.ProseMirror[role="textbox"][contenteditable="true"]',
      ],
    },
    log: {
      required: true,
      candidates: [
        '[data-testid="conversation-stream-scroll-container"]',
        '[class*="2__conversation-stream"]',
        '.conversation__stream',
        '[data-intercom-target="conversation-space"]',
        '.full-conversation-panel',
      ],
    },
    message: {
      required: false,
      candidates: [
        '[class*="group/content-part"]',
        '[data-intercom-target="conversation-stream-content-part"]',
        '[data-part-group-id]',
      ],
    },
    text: {
      required: false,
      candidates: [
        '.interblocks-html',
        '.intercom-interblocks-html',
        '.intercom-interblocks',
        '[class*="break-words"]',
      ],
    },
    sender: { required: false, candidates: ['[data-testid="admin-avatar-name"]'] },
    note: {
      required: false,
      candidates: ['.inbox2__note-part', '.inbox-2__note-part', '.conversation__text.o__note'],
    },
    fromCustomer: {
      required: false,
      candidates: ['.inbox2__user-email-part', '.inbox-2__user-email-part'],
    },
    fromAgent: {
      required: false,
      candidates: [
        '.inbox2__admin-email-part',
        '.inbox-2__admin-email-part',
        '[data-testid="admin-avatar-name"]',
      ],
    },
    subject: { required: false, candidates: ['[data-inbox-conversation-header-title]'] },
  },
  // Ctrl+Enter on a Mac too: no source says which of the two sends there.
  keys: [
    { name: 'send', code: 'Enter', mod: true, inComposer: false },
    { name: 'send', code: 'Enter', ctrl: true, inComposer: false },
    { name: 'send-close', code: 'Enter', mod: true, shift: true, inComposer: false },
    { name: 'send-close', code: 'Enter', ctrl: true, shift: true, inComposer: false },
  ],
  // A capture shows `admin_reply` in a POST below this path; notes and reads go there too. No autosave is known.
  endpoints: { send: ['*/ember/inbox/conversations/*'], autosave: [] },
};
