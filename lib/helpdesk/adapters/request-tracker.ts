import type { Adapter, Reading } from '../adapter.ts';
import { addressesIn } from '../addresses.ts';
import { adapterFrom } from '../table/adapter.ts';
import { readTable } from '../table/read.ts';
import { intentOf } from '../table/send.ts';
import type { AdapterTable } from '../table/table.ts';
import { agentName, fetchConversation } from './request-tracker/history.ts';

/** The ticket's update form. It names no id that could be relied on: an input of the form is itself named `id`. */
const FORM = 'form[name="TicketUpdate"], form[name="TicketModifyAll"], form[name="TicketCreate"]';

/**
 * Request Tracker 5, tried on the product itself (Debian's 5.0.3). Its composer is CKEditor 4 in a frame, or a textarea;
 * the conversation is on another page than the composer.
 */
const TABLE: AdapterTable = {
  id: 'request-tracker',
  title: 'Request Tracker 5',
  matches: [],
  tried: 'product',
  conversation: '/Ticket/(?:Update|ModifyAll|Create)\\.html',
  frames: ['iframe.cke_wysiwyg_frame'],
  roles: {
    composer: {
      required: true,
      candidates: [
        'body.cke_editable[contenteditable="true"]',
        'textarea[name="UpdateContent"]',
        'textarea[name="Content"]',
      ],
    },
    send: {
      required: true,
      candidates: ['input[name="SubmitTicket"]', '#SubmitTicket input[type="submit"]'],
    },
    subject: { required: false, candidates: ['input[name="UpdateSubject"]', 'input[name="Subject"]'] },
  },
  keys: [],
  endpoints: {
    send: ['*/Ticket/Update.html*', '*/Ticket/ModifyAll.html*', '*/Ticket/Create.html*'],
    autosave: ['*/Helpers/PreviewScrips*', '*/Helpers/Upload/*'],
  },
};

function field(page: Document, name: string): string {
  const found = page.querySelector<HTMLInputElement | HTMLSelectElement>(`:is(${FORM}) [name="${name}"]`);
  return found?.value ?? '';
}

function read(page: Document): Reading | null {
  const reading = readTable(TABLE, page);
  if (!reading) return null;
  const pane = page.querySelector(FORM) ?? reading.pane;
  return { ...reading, pane, conversation: field(page, 'id') || 'new' };
}

const adapter: Adapter = adapterFrom(TABLE, {
  read,
  agentName: async (page) => agentName(page),
  readAddress({ pane }) {
    const page = pane.ownerDocument;
    // Who asked gets it too, but this page does not name them.
    const to = ['UpdateCc', 'UpdateBcc', 'Requestors', 'Cc'].flatMap((name) =>
      addressesIn(field(page, name)),
    );
    return {
      visibility: field(page, 'UpdateType') === 'private' ? 'internal' : 'public',
      channel: 'email',
      to,
    };
  },
  readConversation: (reading, page) => ({
    helpdesk: TABLE.id,
    id: reading.conversation,
    url: page.location.href,
    channel: 'email',
    ...(field(page, 'UpdateSubject') ? { subject: field(page, 'UpdateSubject') } : {}),
    customer: {},
    messages: [],
  }),
  fetchConversation: (reading, page) => fetchConversation(adapter, reading, page),
  sendIntent(event, page) {
    if (event.type === 'submit') {
      const { target, submitter } = event as SubmitEvent;
      const form = page.querySelector(FORM);
      if (!form || target !== form || (submitter as HTMLInputElement | null)?.name === 'AddMoreAttach')
        return null;
      return { by: 'form', control: 'form', conversation: field(page, 'id') || 'new', completes: true };
    }
    const intent = intentOf(TABLE, event, page);
    return intent && { ...intent, conversation: field(page, 'id') || 'new' };
  },
});

export default adapter;
