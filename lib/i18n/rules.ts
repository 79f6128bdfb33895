import { textsOf } from './texts.ts';

/** The texts about one rule's rollout, numbers, wordings, record and notes, in English. */
const texts = {
  'rollout.title': 'Rollout',
  'rollout.lead':
    'Let a change grow on people: first observe (counted, shown to nobody), then warn, then block. Each stage begins on its day, at midnight UTC.',
  'rollout.none': 'No stages: the severity above counts at once.',
  'rollout.stage': 'Stage {count}',
  'rollout.from': 'From',
  'rollout.weight': 'Severity',
  'rollout.add': 'Add a stage',
  'rollout.usual': 'Plan the usual three',
  'rollout.remove': 'Delete stage {count}',
  'rollout.save': 'Keep stages',
  'rollout.saved': 'Stages of {code}: {stages}.',
  'rollout.dropped': '{code} has no stages any more.',
  'rollout.next': '{severity} from {day}',
  'options.title': 'Numbers',
  'options.own': 'As shipped: {value}',
  'options.set': '{code}: {name} is {value}.',
  'options.bad': 'Type a number.',
  'options.keep': 'Keep numbers',
  'options.reset': 'Reset numbers',
  'allowed.title': 'Wordings this rule lets pass',
  'allowed.lead': 'One a line. A finding whose whole quote is one of them, in any case, is not shown.',
  'allowed.keep': 'Keep wordings',
  'allowed.saved.one': '{code} lets 1 wording pass.',
  'allowed.saved.other': '{code} lets {count} wordings pass.',
  'allowed.row.one': '1 wording passes',
  'allowed.row.other': '{count} wordings pass',
  'rates.title': 'In this browser',
  'rates.none': 'Not seen in {count} recorded decisions.',
  'rates.held': 'Held {count}',
  'rates.rewritten': 'Rewritten {count}',
  'rates.kept': 'Kept {count}',
  'rates.sent': 'Sent with it {count}',
  'rates.share': '{share} % of the findings that were decided were kept with a reason.',
  'rates.of': 'Out of {count} recorded decisions.',
  'rates.row': 'Held {held} · kept {kept}',
  'rates.order': 'Order',
  'rates.order.code': 'By name',
  'rates.order.held': 'Held most',
  'rates.order.kept': 'Kept most',
} as const;

/** Texts about one rule. */
export const { t, plural } = textsOf(texts);
