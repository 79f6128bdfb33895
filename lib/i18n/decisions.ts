import { textsOf } from './texts.ts';

/** Every text of the page Decisions, in English. */
const texts = {
  lead: 'What was held and decided in this browser: codes and reasons, no text of any conversation.',
  none: 'Nothing was held yet. As soon as Discern holds a reply, or something leaves unchecked, it stands here.',
  when: 'When',
  ticket: 'Ticket',
  what: 'What happened',
  findings: 'Findings and reasons',
  'outcome.approved': 'Approved and sent',
  'outcome.drafted': 'Draft offered',
  'outcome.drift': 'Held at the network alone',
  'outcome.held': 'Held',
  'outcome.kept': 'Sent, kept with a reason',
  'outcome.observed': 'Left without approval',
  'outcome.owned': 'A person took it over',
  'outcome.passed': 'Sent; something was observed',
  'outcome.paused': 'Discern paused',
  'outcome.released': 'Sent by the emergency exit',
  'outcome.resumed': 'Discern resumed',
  'outcome.rewritten': 'Rewritten',
  'outcome.unchecked': 'Sent unchecked',
  'outcome.unprotected': 'Not protected',
} as const;

/** Texts of the page Decisions. */
export const { t } = textsOf(texts);
