import type { Roles } from '../../roles.ts';

/**
 * Zendesk Agent Workspace. Selectors are public evidence, not documentation: `data-test-id` is what independent tools
 * use, class names are generated and avoided. Candidates stand best first.
 */
export const ROLES = {
  pane: {
    required: true,
    candidates: [
      '[data-test-id^="ticket-"][data-is-active="true"]',
      '.ticket-panes-grid-layout[data-is-active="true"]',
      '#main_panes > :has([data-ticket-id])',
      '.ember-view.workspace',
    ],
  },
  ticket: {
    required: false,
    candidates: ['[data-ticket-id]', '[data-channel-switcher-trigger-for-ticket-id]'],
  },
  composer: {
    required: true,
    candidates: [
      '[data-test-id^="omnicomposer-"][contenteditable="true"]',
      '[data-test-id^="omnicomposer-"] [contenteditable="true"]',
      '.zendesk-editor--rich-text-container [contenteditable="true"]',
      '[data-test-id="ticket-rich-text-editor"] [contenteditable="true"]',
      '[data-test-id="standalone-rich-text-ckeditor"][contenteditable="true"]',
      '.zendesk-editor--rich-text-comment [contenteditable="true"]',
      '.ck-editor__editable[contenteditable="true"]',
    ],
  },
  channel: {
    required: true,
    candidates: [
      '[data-test-id="omnichannel-channel-switcher-button"]',
      'button[data-channel]',
      '.comment_input',
    ],
  },
  log: {
    required: true,
    candidates: [
      '[data-test-id="omni-log-container"]',
      '[data-test-id="omni-log"]',
      '[data-side-conversations-anchor-id]',
    ],
  },
  message: { required: false, candidates: ['[data-test-id="omni-log-comment-item"]'] },
  submit: {
    required: true,
    candidates: [
      '[data-test-id="submit_button-button"]',
      '[data-test-id="omni-save-button"]',
      '[data-garden-id="buttons.button_group_view"] > button:first-child',
      '.ticket_submit_buttons button:first-child',
    ],
  },
  send: { required: false, candidates: ['[data-test-id="omnichannel-omnicomposer-send-button"]'] },
  menuItem: {
    required: false,
    candidates: ['[data-test-id^="submit_button-menu-"]:not([data-test-id="submit_button-menu-button"])'],
  },
  subject: {
    required: false,
    candidates: ['input[data-test-id="omni-header-subject"]', '[data-test-id="ticket-pane-subject"]'],
  },
  requester: { required: false, candidates: ['[data-test-id="tabs-nav-item-users"]'] },
  /** A composer that was folded away. Inferred from the label of the button that folds it. */
  folded: {
    required: false,
    candidates: ['[aria-label="Show composer"]', '[data-test-id*="composer"][aria-expanded="false"]'],
  },
  recipients: { required: false, candidates: ['[data-test-id="omni-recipients"]', '.recipients'] },
  /** A conversation with a third party beside the ticket. Inferred: no public evidence names its parts. */
  side: {
    required: false,
    candidates: [
      '[data-side-conversation-id]',
      '[data-test-id*="side-conversation"]:not(button)',
      '[data-test-id*="side_conversation"]:not(button)',
    ],
  },
  /** Merging tickets, where a comment may be public. */
  merge: { required: false, candidates: ['#merge_form'] },
  /** What sends in a side conversation or merges. */
  placeSend: {
    required: false,
    candidates: [
      '[data-test-id*="send"]',
      '[data-test-id*="submit"]',
      '[type="submit"]',
      '[data-test-id*="merge"]:is(button, [role="button"])',
    ],
  },
  /** Auto assist's area. Inferred: it is documented to stand in the place of the composer, its markup is not. */
  suggestion: {
    required: false,
    candidates: [
      '[data-test-id*="auto-assist"]',
      '[data-test-id*="autoassist"]',
      '[data-test-id*="auto_assist"]',
      '[data-test-id*="suggested-reply"]',
    ],
  },
  suggestedWords: {
    required: false,
    candidates: [
      '[contenteditable="true"]',
      '[data-test-id*="suggestion-content"]',
      '[data-test-id*="suggested-reply-text"]',
      '.zd-comment',
    ],
  },
  approve: {
    required: false,
    candidates: ['[data-test-id*="approve"]', '[data-test-id*="accept"]', '[data-test-id*="send"]'],
  },
  /** Rewrites the draft by machine: the helpdesk's own writing aid, or a suggestion that is taken over. */
  machineText: {
    required: false,
    candidates: [
      '[data-test-id*="enhance-writing"]',
      '[data-test-id*="auto-assist"] button',
      '[data-test-id*="suggested-reply"] button',
    ],
  },
  macro: { required: false, candidates: ['[data-test-id*="macro-menu"]', '.macros'] },
  anyButton: {
    required: false,
    candidates: [
      ':is(button, [role="button"]):not([data-test-id*="edit"], [data-test-id*="dismiss"], [data-test-id*="reject"], [data-test-id*="close"], [aria-haspopup])',
    ],
  },
} as const satisfies Roles<string>;

/** Anything an agent could write a reply in. */
export const EDITABLE = '[contenteditable="true"], textarea';
