import { textsOf } from './texts.ts';

/** The texts that every helpdesk page carries, in English: those of the badge and of drafts that did not land. */
export const guardTexts = {
  'badge.clear': 'Ready to send',
  'badge.draft': 'Draft a reply',
  'badge.findings': '{count} to look at',
  'badge.hold': '{count} to resolve',
  'badge.human': 'Needs a person',
  'badge.loading': 'Checks are loading',
  'badge.looking': 'Reading the page',
  'badge.doubt': 'No reply box recognised',
  'badge.doubt.long':
    'Discern recognises no reply box on this page, so nothing here is checked or held. If you answer customers here, tell your team lead: under Helpdesks in the settings an adapter can be made for this page.',
  'badge.note': 'Internal note',
  'badge.approve': 'Approve before sending',
  'badge.paused': 'Paused',
  'badge.paused.long':
    'Marks are hidden in this tab for up to ten minutes. What you type goes out unchecked; text written by AI is held all the same.',
  'badge.reading': 'Reading only',
  'badge.reading.long': 'No reply box is open here, so there is nothing to hold.',
  'badge.outdated': 'Discern was updated: reload this page',
  'badge.outdated.held': 'Held. Discern was updated: reload this page to send',
  'badge.outdated.long':
    'Discern was updated or restarted. It still holds what it must, but drafts, reviews and records need a reload of this page. Your text is untouched.',
  'badge.alone':
    'The second lock, at the network, is not in this page: only the ways of sending that Discern knows are guarded. Reload the page; if this stays, tell your team lead.',
  'badge.unprotected': 'Not protected: {missing}',
  'badge.unprotected.long':
    'Discern cannot find: {missing}. Replies on this page can be sent without a check. Reload the page; if this stays, tell your team lead.',
  guess: 'Reading by guess: {roles}.',
  'guess.role.composer': 'composer',
  'guess.role.log': 'conversation',
  'guess.role.send': 'send button',
  'guess.sure': 'sure',
  'guess.likely': 'likely',
  'guess.unsure': 'unsure',
  'guess.none': 'not found',
  'draft.switched': 'You were in another ticket when this draft was ready, so it was not inserted.',
  'draft.stale':
    'A message arrived while this draft was made. Read it first; draft again, or insert what is here.',
  'draft.stopped': 'Stopped. This is what had come.',
  'draft.cut': 'The draft stops before its end.',
  'draft.gone': 'No reply box is open to put the draft into. It waits here.',
  'draft.reload':
    'Discern was updated or restarted. Reload this page, then draft again. Your text is untouched.',
} as const;

/** The texts of the guard. */
export const { t } = textsOf(guardTexts);
