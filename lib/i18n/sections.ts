import { textsOf } from './texts.ts';

/** The names of the settings' sections and of their groups, in English: for the navigation and the headings. */
const texts = {
  skip: 'Skip to the page',
  menu: 'Menu',
  'group.today': 'Today',
  'group.policy': 'Policy',
  'group.try': 'Try',
  'group.record': 'Record',
  'group.setup': 'Set-up',
  'section.overview': 'Overview',
  'section.provider': 'Drafting',
  'section.rules': 'Rules',
  'section.custom': 'Custom rules',
  'section.try': 'Try it',
  'section.scopes': 'Scope',
  'section.topics': 'Topics',
  'section.wordings': 'Wordings',
  'section.packs': 'Packs',
  'section.gate': 'Gate',
  'section.replies': 'Saved replies',
  'section.knowledge': 'Knowledge',
  'section.helpdesks': 'Helpdesks',
  'section.simulate': 'Simulate',
  'section.transfer': 'Import/export',
  'section.history': 'History',
  'section.decisions': 'Decisions',
  'section.about': 'About',
} as const;

/** Names of sections and groups. */
export const { t, plural } = textsOf(texts);
