import { textsOf } from './texts.ts';

/** The texts of the settings about the policy as a whole, in English. */
const texts = {
  bar: 'Changes to the policy',
  'pending.one': '1 change is not in force.',
  'pending.other': '{count} changes are not in force.',
  'lead.one': 'Agents do not see it yet.',
  'lead.other': 'Agents do not see them yet.',
  'more.one': '1 more',
  'more.other': '{count} more',
  sign: 'Add a name and a note',
  by: 'Your name',
  'by.hint': 'Kept in this browser, for the history.',
  note: 'Note',
  'note.hint': 'Why, in a few words.',
  enforce: 'Put into force',
  enforced: 'The changes are in force.',
  drop: 'Drop changes',
  dropped: 'The changes are dropped.',
  conflict:
    'Another tab changed the policy meanwhile. What it holds now is shown here; please look, and change again.',
  'locked.managed': 'Set by the managed policy of this browser',
  'locked.managed.by': 'Set by {organisation}’s managed policy',
  'locked.url': 'Set by the policy at your team’s address',
  'locked.role': 'Your team’s lead sets this.',
  'locked.page': 'Your team’s lead sets the policy; here you can read it.',
  'locked.replies': 'Your team’s lead keeps the approved replies; here you can read them.',
  'locked.articles': 'Your team’s lead keeps the articles; here you can read them.',
  'locked.helpdesks': 'You can switch a helpdesk on; the rest of this page is for your team’s lead.',
  'locked.adapter': 'Your team’s lead makes and changes adapters.',
  'drafter.barred': 'Your team’s policy does not allow this.',
  'drafter.lead': 'The policy names no service, so a model is for your team’s lead to choose.',
  'drafter.endpoints': 'Your team’s policy allows {addresses}.',
  'drafter.endpoints.none': 'Your team’s policy allows no service.',
} as const;

/** Texts about the policy as a whole. */
export const { t, plural } = textsOf(texts);
