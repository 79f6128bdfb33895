import { adapterFrom } from '../table/adapter.ts';
import type { Sight } from '../table/table.ts';

const SEND = '.reply-box .right-wrap button[type="submit"]';
/** The button shows which key sends: `(↵)` or `(⌘ + ↵)`, in every language. */
const ENTER_SENDS: Sight = { selector: SEND, text: '(↵)' };
/** Open for canned responses, mentions, variables and emoji; Enter chooses from it. */
const MENU: Sight = { selector: '.mention--box' };

/**
 * Chatwoot, on its own host or anybody's, by its public source. Its other ways to a customer pass no composer that is
 * read here: WhatsApp and content templates, macros with "Send message", and the dialog for a new conversation.
 */
export default adapterFrom({
  id: 'chatwoot',
  title: 'Chatwoot',
  matches: ['https://app.chatwoot.com/*'],
  tried: 'replica',
  conversation: '/app/accounts/\\d+/(?:(?:[^#?]*/)?conversations/(\\d+)|inbox-view/[^#?]*\\d+)',
  // Whether a reply is a note shows in nothing but a class.
  attributes: ['class'],
  roles: {
    composer: {
      required: true,
      candidates: ['.reply-box .ProseMirror[contenteditable="true"]', '.reply-box textarea'],
    },
    log: { required: true, candidates: ['.conversation-panel'] },
    message: {
      required: false,
      candidates: ['.message-bubble-container[data-message-id]', '[data-message-id]', '[id^="message"]'],
    },
    text: {
      required: false,
      candidates: [
        '[data-bubble-name] .prose:not(.line-clamp-2)',
        '.prose:not(.line-clamp-2)',
        '[data-bubble-name]',
      ],
    },
    noise: { required: false, candidates: ['.line-clamp-2', 'time'] },
    note: { required: false, candidates: ['.bg-n-solid-amber'] },
    fromSystem: { required: false, candidates: ['[data-message-id].justify-center'] },
    fromBot: { required: false, candidates: ['.bg-n-solid-iris'] },
    // Only the agent's own messages stand to the right; a colleague's are told by their colour.
    fromAgent: {
      required: false,
      candidates: ['[data-message-id].justify-end', '.right-bubble', '.bg-n-solid-blue'],
    },
    internal: { required: false, candidates: ['.reply-box.is-private'] },
    customer: { required: false, candidates: ['.contact--name', '.user--name'] },
    recipients: { required: false, candidates: ['.reply-box .input-group input'] },
    send: { required: true, candidates: [SEND, '.reply-box .right-wrap button'] },
  },
  keys: [
    { name: 'enter', code: 'Enter', inComposer: true, when: ENTER_SENDS, unless: [MENU] },
    {
      name: 'mod+enter',
      code: 'Enter',
      mod: true,
      inComposer: true,
      unless: [MENU, ENTER_SENDS],
      asButton: true,
    },
  ],
  // A draft stays in the browser.
  endpoints: {
    send: ['*/api/v1/accounts/*/conversations/*/messages', '*/api/v1/accounts/*/conversations'],
    autosave: [],
  },
});
