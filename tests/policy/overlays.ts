import type { CustomRule, PolicyFile } from '#lib/core/policy-file.ts';

const custom = (id: string, severity: 'off' | 'block' = 'block'): CustomRule => ({
  id,
  title: id,
  kind: 'phrase',
  reads: 'draft',
  phrases: ['by Friday'],
  severity,
  message: 'No dates.',
  why: 'They slip.',
  tests: { flags: ['Ready «by Friday».', 'It ships «by Friday».'], passes: ['Ready soon.', 'It ships.'] },
});
/** It does not flag the first text that it must flag. */
export const FAILING: CustomRule = {
  ...custom('dates'),
  tests: { flags: ['Ready «by Monday».', 'It ships «by Friday».'], passes: ['Ready soon.', 'It ships.'] },
};
const topic = (id: string, owner: 'ai' | 'person') => ({ id, title: id, phrases: ['refund'], owner });
export const file = (parts: Omit<PolicyFile, 'schema'>): PolicyFile => ({ schema: 1, ...parts });
const X = 'legal/term';
const STALE = 'grounding/stale-source';

/** What lies over it, what the own policy tries, and what is in force then; `locks` are the places that the page shows. */
export const OVERLAYS: readonly [
  name: string,
  over: Omit<PolicyFile, 'schema'>,
  own: Omit<PolicyFile, 'schema'>,
  force: Omit<PolicyFile, 'schema'>,
  locks: readonly string[],
][] = [
  [
    'a weight',
    { rules: { [X]: { severity: 'block' } } },
    { rules: { [X]: { severity: 'off' }, 'a/b': { severity: 'off' } } },
    { rules: { 'a/b': { severity: 'off' }, [X]: { severity: 'block' } } },
    [`rules.${X}.severity`, `rules.${X}.rollout`, `rules.${X}.options`, `rules.${X}.allowed`, 'wordings'],
  ],
  [
    'a weight, against a dated stage',
    { rules: { [X]: { severity: 'block' } } },
    { rules: { [X]: { rollout: [{ from: '2020-01-01', severity: 'off' }] } } },
    { rules: { [X]: { severity: 'block' } } },
    [`rules.${X}.severity`],
  ],
  [
    'a weight, against wordings and numbers that let words pass',
    { rules: { [X]: { severity: 'block' } } },
    { rules: { [X]: { allowed: ['all of it'], options: { least: 99 } } }, wordings: ['We are liable.'] },
    { rules: { [X]: { severity: 'block' } } },
    ['wordings'],
  ],
  [
    'a weight, against a scope',
    { rules: { [X]: { severity: 'block' } } },
    { scopes: [{ title: 'All', when: { origin: ['ai'] }, rules: { [X]: 'off', 'a/b': 'off' } }] },
    {
      rules: { [X]: { severity: 'block' } },
      scopes: [{ title: 'All', when: { origin: ['ai'] }, rules: { 'a/b': 'off' } }],
    },
    [`rules.${X}.severity`],
  ],
  [
    'stages with a date',
    { rules: { [X]: { rollout: [{ from: '2020-01-01', severity: 'block' }] } } },
    { rules: { [X]: { severity: 'off', rollout: [{ from: '2021-01-01', severity: 'off' }] } } },
    { rules: { [X]: { rollout: [{ from: '2020-01-01', severity: 'block' }] } } },
    [`rules.${X}.rollout`],
  ],
  [
    'a number of a rule',
    { rules: { [X]: { options: { least: 1 } } } },
    { rules: { [X]: { severity: 'info', options: { least: 9, most: 2 } } } },
    { rules: { [X]: { severity: 'info', options: { least: 1, most: 2 } } } },
    [`rules.${X}.options.least`],
  ],
  [
    'wordings that a rule lets pass',
    { rules: { [X]: { allowed: ['as agreed'] } } },
    { rules: { [X]: { allowed: ['all of it'] } } },
    { rules: { [X]: { allowed: ['as agreed'] } } },
    [`rules.${X}.allowed`],
  ],
  [
    'a custom rule, against one of the same id, a change and a scope',
    { custom: [custom('dates')] },
    {
      custom: [custom('dates', 'off'), custom('other')],
      rules: { 'custom/dates': { allowed: ['by Friday'] } },
      scopes: [{ title: 'All', when: { brand: ['x'] }, rules: { 'custom/dates': 'off' } }],
    },
    { custom: [custom('dates'), custom('other')], rules: {}, scopes: [] },
    ['custom.dates'],
  ],
  [
    'a scope, which comes after the own ones',
    { scopes: [{ title: 'Bank', when: { brand: ['bank'] }, rules: { [X]: 'block' } }] },
    {
      scopes: [
        { title: 'Bank', when: { brand: ['bank'] }, rules: { [X]: 'off' } },
        { title: 'Last', when: { brand: ['bank'] }, rules: { [X]: 'off' } },
      ],
    },
    {
      scopes: [
        { title: 'Last', when: { brand: ['bank'] }, rules: { [X]: 'off' } },
        { title: 'Bank', when: { brand: ['bank'] }, rules: { [X]: 'block' } },
      ],
    },
    ['scopes.Bank'],
  ],
  [
    'a scope, against wordings and numbers that let words of its rule pass',
    { scopes: [{ title: 'Bank', when: { brand: ['bank'] }, rules: { [X]: 'block', [STALE]: 'block' } }] },
    {
      rules: {
        [X]: { severity: 'warn', allowed: ['all of it'], options: { least: 99 } },
        'a/b': { allowed: ['as agreed'] },
        'c/d': { options: { least: 3 } },
      },
      sources: { staleAfterDays: 3000 },
    },
    {
      rules: {
        [X]: { severity: 'warn' },
        'a/b': { allowed: ['as agreed'] },
        'c/d': { options: { least: 3 } },
      },
      sources: {},
      scopes: [{ title: 'Bank', when: { brand: ['bank'] }, rules: { [X]: 'block', [STALE]: 'block' } }],
    },
    [`rules.${X}.allowed`, `rules.${X}.options`, 'sources.staleAfterDays'],
  ],
  [
    'a topic',
    { topics: [topic('refunds', 'person')] },
    { topics: [topic('refunds', 'ai'), topic('parcels', 'ai')] },
    { topics: [topic('refunds', 'person'), topic('parcels', 'ai')] },
    ['topics.refunds'],
  ],
  [
    'other topics to a person, against topics opened to AI',
    { otherTopics: 'person' },
    { otherTopics: 'ai', topics: [topic('everything', 'ai'), topic('refunds', 'person')] },
    { otherTopics: 'person', topics: [topic('refunds', 'person')] },
    ['otherTopics'],
  ],
  [
    'approved sentences',
    { wordings: ['As agreed.'] },
    { wordings: ['All of it.'] },
    { wordings: ['As agreed.'] },
    ['wordings'],
  ],
  [
    'the age of sources',
    { sources: { staleAfterDays: 30 } },
    { sources: { staleAfterDays: 3000 }, rules: { [STALE]: { options: { days: 3000 } } } },
    { sources: { staleAfterDays: 30 }, rules: { [STALE]: { options: { days: 3000 } } } },
    ['sources.staleAfterDays'],
  ],
  [
    'the age of sources, named as a number of its rule',
    { rules: { [STALE]: { options: { days: 30 } } } },
    { sources: { staleAfterDays: 3000 } },
    { sources: {}, rules: { [STALE]: { options: { days: 30 } } } },
    ['sources.staleAfterDays', `rules.${STALE}.options.days`],
  ],
  [
    'providers',
    { providers: { allowed: ['saved-replies'], endpoints: [], mask: 'personal' } },
    { providers: { allowed: ['openai-compatible'], endpoints: ['https://evil.example'], mask: 'secrets' } },
    { providers: { allowed: ['saved-replies'], endpoints: [], mask: 'personal' } },
    ['providers.allowed', 'providers.endpoints', 'providers.mask'],
  ],
  [
    'the gate, field by field',
    { gate: { pause: false, release: false, approveFrom: 0.1, approveTyped: true, onFault: 'all' } },
    { gate: { pause: true, release: true, approveFrom: 1, approveTyped: false, onFault: 'machine' } },
    { gate: { pause: false, release: false, approveFrom: 0.1, approveTyped: true, onFault: 'all' } },
    ['gate.pause', 'gate.release', 'gate.approveFrom', 'gate.approveTyped', 'gate.onFault'],
  ],
  [
    'how long decisions are kept',
    { audit: { keepDays: 365 } },
    { audit: { keepDays: 1 } },
    { audit: { keepDays: 365 } },
    ['audit.keepDays'],
  ],
  [
    'the budget',
    { budget: { held: 0.1 } },
    { budget: { held: 1, marks: 3 } },
    { budget: { held: 0.1, marks: 3 } },
    ['budget.held'],
  ],
  [
    'what was taken of packs',
    { packs: { retail: { version: '2', took: { 'rules.a': 'f' } } } },
    { packs: { retail: { version: '1', took: {} }, bank: { version: '1', took: {} } } },
    { packs: { retail: { version: '2', took: { 'rules.a': 'f' } }, bank: { version: '1', took: {} } } },
    ['packs.retail'],
  ],
  [
    'the names',
    { title: 'Ours', version: '7' },
    { title: 'Mine', version: '8' },
    { title: 'Ours', version: '7' },
    ['title', 'version'],
  ],
];
