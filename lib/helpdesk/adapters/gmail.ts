import { adapterFrom } from '../table/adapter.ts';
import { conversationOf } from '../table/read.ts';
import type { AdapterTable, SendKey } from '../table/table.ts';

const key = (name: string, modifiers: Partial<SendKey>): SendKey => ({
  name,
  code: 'Enter',
  inComposer: false,
  inPane: true,
  asButton: true,
  ...modifiers,
});

/** Gmail. Selectors are those of public libraries that live on its pages; its class names mean nothing to anyone else. */
const TABLE: AdapterTable = {
  id: 'gmail',
  title: 'Gmail',
  matches: ['https://mail.google.com/mail/*'],
  tried: 'replica',
  // Each composer is a conversation of its own: a reply below a thread, and windows that stay when the agent goes on.
  conversation: '',
  several: { id: { selector: 'input[name="composeid"]', attribute: 'value' } },
  onDemand: true,
  roles: {
    pane: { required: true, candidates: ['.aoP', '.M9'] },
    composer: {
      required: true,
      candidates: [
        '.Ap [g_editable="true"]',
        '[g_editable="true"]',
        'div[role="textbox"][contenteditable="true"]',
      ],
    },
    // Only a reply stands in its thread; a window has no history.
    log: { required: false, candidates: ['[role="main"]'] },
    message: { required: false, candidates: ['.adn', '.ads', '[data-message-id]'] },
    text: { required: false, candidates: ['.a3s'] },
    noise: {
      required: false,
      candidates: ['.gmail_quote', '.gmail_signature', '.gmail_attr', '[g_editable="true"]'],
    },
    sender: { required: false, candidates: ['.gD[email]', 'span[email]'] },
    subject: { required: false, candidates: ['input[name="subjectbox"]', 'h2.hP'] },
    recipients: {
      required: false,
      attribute: 'data-hovercard-id',
      candidates: [
        '[role="option"][data-hovercard-id]',
        '.vR input[type="hidden"]',
        'input[name="to"], input[name="cc"], input[name="bcc"]',
      ],
    },
    send: {
      required: true,
      candidates: [
        '.IZ .Up div > div[role="button"]:not([aria-haspopup="true"])',
        '[role="button"][data-tooltip*="Enter)"]',
        '[role="button"][aria-label*="Enter)"]',
      ],
    },
    // The keys move in the menu without the focus being on the item.
    sendMenu: {
      required: false,
      candidates: ['[selector="scheduledSend"]', '[role="menu"]:has([selector="scheduledSend"])'],
    },
  },
  keys: [
    key('mod+enter', { mod: true }),
    key('ctrl+enter', { ctrl: true }),
    key('mod+shift+enter', { mod: true, shift: true }),
  ],
  // One address takes everything. What is sent and what is kept as a draft differ by the labels that the message gets.
  endpoints: {
    send: [],
    autosave: [],
    byBody: [
      {
        url: 'https://mail.google.com/sync/u/*/i/*',
        send: ['"^pfg"', '"^f_bt"', '"^scheduled"'],
        autosave: ['"^r"', '"^r_bt"'],
      },
    ],
  },
};

const ADDRESS = /[^\s<>()]+@[^\s<>()]+/g;

export default adapterFrom(TABLE, {
  readConversation(reading, page) {
    // "Subject - me@example.com - Gmail": a subject may hold addresses too, so the last one counts.
    const own = page.title.match(ADDRESS)?.at(-1)?.toLowerCase();
    return conversationOf(TABLE, reading, page, (item) => {
      const from = item.querySelector('[email]')?.getAttribute('email')?.toLowerCase();
      return own !== undefined && from === own ? 'agent' : 'customer';
    });
  },
});
