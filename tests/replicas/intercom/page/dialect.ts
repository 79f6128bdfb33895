import type { Settings } from '../server.ts';

type Attributes = Readonly<Record<string, string>>;
export type Author = 'customer' | 'agent' | 'note' | 'bot' | 'system';

/** Names and attributes that the public sources report for one generation of the inbox. */
export interface Dialect {
  readonly space: Attributes;
  readonly title: Attributes;
  readonly stream: Attributes;
  part(author: Author, id: string): Attributes;
  readonly text: Attributes;
  readonly teammate: Attributes;
  readonly composer: Attributes;
  readonly editor: string;
  readonly button: Attributes;
  readonly details: Attributes;
}

const CATEGORIES: Readonly<Record<Author, string>> = {
  customer: '1',
  agent: '3',
  note: '3',
  bot: '5',
  system: '20',
};
const PARTS: Readonly<Partial<Record<Author, string>>> = {
  customer: 'inbox2__user-email-part',
  agent: 'inbox2__admin-email-part',
  note: 'inbox2__note-part',
};

const LIGHT: Dialect = {
  space: { className: 'space', 'data-intercom-target': 'conversation-space' },
  title: { 'data-inbox-conversation-header-title': '' },
  stream: { className: 'stream inbox2__conversation-stream', 'data-intercom-target': 'conversation-stream' },
  part: (author, id) => ({
    className: `part part-${author} ${PARTS[author] ?? ''}`,
    'data-intercom-target': 'conversation-stream-content-part',
    'data-part-group-id': id,
    'data-part-group-category': CATEGORIES[author],
  }),
  text: { className: 'words intercom-interblocks-html' },
  teammate: { 'data-testid': 'admin-avatar-name' },
  composer: { className: 'composer inbox2__composer__container' },
  editor: 'embercom-prosemirror-composer-editor',
  button: { className: 'button inbox2__button' },
  details: { className: 'details inbox2__conversation-details-sidebar' },
};

// No attribute and no class of the rewrite tells who wrote a part, as its readers report: only where the bubble stands.
const SHADOW: Dialect = {
  space: { className: 'space' },
  title: { 'data-inbox-conversation-header-title': '' },
  stream: { className: 'stream', 'data-testid': 'conversation-stream-scroll-container' },
  part: (author, id) => ({
    className: `part group/content-part ${LOOKS[author]}`,
    'data-part-id': id,
    'data-part-group-id': id,
  }),
  text: { className: 'words interblocks-html' },
  teammate: {},
  composer: { className: 'composer', 'data-conversation-reply-composer': '' },
  editor: '',
  button: { className: 'button' },
  details: { className: 'details' },
};
// Classes that say nothing, as a build of utility classes has them.
const LOOKS: Readonly<Record<Author, string>> = {
  customer: 'p-a',
  agent: 'p-b',
  note: 'p-c',
  bot: 'p-d',
  system: 'p-e',
};

export const settings: Settings = JSON.parse(document.documentElement.dataset.settings ?? '{}');

export const dialect = settings.generation === 'light' ? LIGHT : SHADOW;
