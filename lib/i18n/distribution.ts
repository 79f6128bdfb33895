import { textsOf } from './texts.ts';

/** The texts about where the policy comes from, in English. */
const texts = {
  title: 'Where the policy comes from',
  lead: 'A signed policy on any web server keeps every browser of the team up to date. What it says cannot be changed here.',
  'managed.by': '{organisation} manages this browser.',
  managed: 'This browser is managed.',
  'role.agent': 'You use Discern as an agent: the policy is read-only here.',
  'locked.managed': 'Set by the managed policy ({count})',
  'locked.url': 'Set by the policy at the address ({count})',
  'wrong.title': 'Something is wrong with the managed settings. What was good before stays in force.',
  url: 'Address of the policy',
  'url.hint': 'A file that “discern policy sign” wrote, such as https://policies.example.com/discern.json.',
  key: 'Public key',
  'key.hint': 'From “discern policy keygen”. Only what is signed with its private key is taken.',
  minutes: 'Look for a new version every … minutes',
  'set.managed': 'Set by {organisation}.',
  'set.somebody': 'Set by whoever manages this browser.',
  save: 'Save and fetch',
  saved: 'The address is saved.',
  refresh: 'Look now',
  forget: 'Forget the address',
  'forget.sure': 'Really forget it',
  forgotten: 'The address is forgotten, and its policy with it.',
  allow: 'Allow {host}',
  'allow.why': 'The browser does not let Discern reach {host} yet. That may be the reason.',
  'allow.refused': 'The browser was not allowed to reach {host}.',
  'state.waiting': 'Not asked yet.',
  'state.ok': 'The newest version is in force.',
  'state.stale': 'No new version could be fetched.',
  'state.refused': 'What the address says now was refused.',
  'state.kept': 'The last good version stays in force.',
  'state.none': 'Nothing from this address is in force.',
  'fact.sequence': 'Sequence',
  'fact.taken': 'Taken',
  'fact.issued': 'Signed',
  'fact.expires': 'Expires',
  'fact.checked': 'Last asked',
} as const;

/** Texts about where the policy comes from. */
export const { t, plural } = textsOf(texts);
