import { textsOf } from './texts.ts';

/** Every text of the page Packs, in English. */
const texts = {
  lead: 'Starting points for a kind of work. You choose what to take; it goes into the changes, and nothing is in force before you put it there. None of them is legal advice.',
  version: 'Version {version}',
  'state.taken': 'Taken',
  'state.older': 'Version {version} was taken',
  'state.same': 'The same',
  'state.new': 'New',
  'state.update': 'Newer',
  'state.edited': 'You changed it',
  'state.both': 'You changed it, and it is newer here',
  'state.conflict': 'You have something of your own there',
  'state.removed': 'You took it out',
  'state.dropped': 'The pack has it no longer',
  'same.one': '1 part is in your policy.',
  'same.other': '{count} parts are in your policy.',
  'parts.one': '1 part to look at',
  'parts.other': '{count} parts to look at',
  'take.one': 'Take 1 part of {pack}',
  'take.other': 'Take {count} parts of {pack}',
  'take.short.one': 'Take 1 part',
  'take.short.other': 'Take {count} parts',
  'taken.one': '1 part of {pack} is in the changes.',
  'taken.other': '{count} parts of {pack} are in the changes.',
  'choose.all': 'Choose all',
  'choose.none': 'Choose none',
} as const;

/** Texts of the page Packs. */
export const { t, plural } = textsOf(texts);
