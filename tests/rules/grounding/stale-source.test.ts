import rule from '#lib/rules/grounding/stale-source.ts';
import { testRule } from '#tests/helpers/rule-tester.ts';

const now = [{ author: 'customer', text: 'What does it cost?', at: '2026-06-10T08:00:00Z' }] as const;

testRule(rule, {
  flags: [
    {
      text: 'A locker costs «£3» a day.',
      messages: now,
      knowledge: [
        { id: 'kb', title: 'Lockers', text: 'Lockers: £3 a day.', updatedAt: '2025-05-01T00:00:00Z' },
      ],
    },
    {
      text: 'Tickets are «£20».',
      messages: now,
      knowledge: [{ id: 'kb', title: 'Summer', text: 'Tickets are £20, a price valid until 30 April 2026.' }],
    },
    {
      text: 'The pool closes after «90 days» of season.',
      messages: now,
      knowledge: [
        { id: 'a', title: 'Pool', text: 'The pool season closes after 90 days.' },
        { id: 'b', title: 'Season', text: 'The pool season closes after 120 days.' },
      ],
    },
  ],
  passes: [
    {
      text: 'A locker costs £3 a day.',
      messages: now,
      knowledge: [
        { id: 'kb', title: 'Lockers', text: 'Lockers: £3 a day.', updatedAt: '2025-09-01T00:00:00Z' },
      ],
    },
    {
      text: 'A locker costs £3 a day.',
      knowledge: [
        { id: 'kb', title: 'Lockers', text: 'Lockers: £3 a day.', updatedAt: '2020-09-01T00:00:00Z' },
      ],
    },
    {
      text: 'Lockers stand in the hall.',
      messages: now,
      knowledge: [
        { id: 'kb', title: 'Lockers', text: 'Lockers: £3 a day.', updatedAt: '2020-09-01T00:00:00Z' },
      ],
    },
    {
      text: 'A locker costs £5 a day.',
      messages: now,
      knowledge: [
        { id: 'kb', title: 'Lockers', text: 'Lockers: £3 a day.', updatedAt: '2020-09-01T00:00:00Z' },
      ],
    },
  ],
});
