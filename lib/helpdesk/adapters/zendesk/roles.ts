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
      '.ck-editor__editable[contenteditable="true"]',
    ],
  },
  channel: {
    required: true,
    candidates: ['[data-test-id="omnichannel-channel-switcher-button"]', 'button[data-channel]'],
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
  recipients: { required: false, candidates: ['[data-test-id="omni-recipients"]', '.recipients'] },
} as const satisfies Roles<string>;
