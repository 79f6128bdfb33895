import type { Ground } from '#lib/core/grounding/ground.ts';
import { groundsOf } from '#lib/core/grounding/ground.ts';
import { type Context, defineRule } from '#lib/core/rule.ts';
import type { Severity } from '#lib/core/types.ts';
import { SPECIFIC_WORDS } from '../lexicons/en/specific.ts';

const SAYS = { id: 'reference', link: 'reference', name: 'name', entitlement: 'entitlement' } as const;
/** What a customer would hold the firm to even if nobody can say where it came from. */
const BINDING: ReadonlySet<Ground['what']> = new Set(['money', 'percent', 'duration', 'entitlement']);
/** From so many on, the figures of one sentence are one problem: a price list is wrong as a whole. */
const LIST = 3;

export default defineRule({
  code: 'grounding/unsupported',
  severity: 'warn',
  reads: 'draft',
  firesOn:
    'An amount, percentage, term, date, number, link, name, entitlement or rule of the company that no message, event or article names.',
  notOn:
    'What the customer wrote, sums that follow from known amounts, waiting time in the chat, steps of an instruction, questions.',
  why: 'In April 2025 the support bot of Cursor invented a limit of one device per subscription, and customers left over it (The Register, 18 April 2025).',
  says: {
    figure: 'No message, event or article here says {quote}.',
    figures: 'No message, event or article here says these figures.',
    reference: 'No message, event or article here knows {quote}.',
    entitlement: 'This grants something or states a rule, and no event or article here says so.',
    name: 'The articles that this sentence retells do not know {quote}.',
  },
  yieldsTo: ['commitment/', 'privacy/'],
  triggers: ['<digit>', '<name>', '<long>', ...SPECIFIC_WORDS],
  examples: {
    flags: [
      {
        text: 'The repair costs «$85».',
        messages: [{ author: 'customer', text: 'My lamp needs repair.' }],
      },
      {
        text: 'The plan works with «one device per subscription».',
        messages: [{ author: 'customer', text: 'I was signed out again.' }],
      },
      {
        text: 'I found the parcel under «QX-55120».',
        messages: [
          { author: 'system', text: 'Parcel QX-55102 left the depot.' },
          { author: 'customer', text: 'I wait for my parcel.' },
        ],
      },
      {
        text: 'The club has tables, lockers and a bar by «Nordholm».',
        messages: [{ author: 'customer', text: 'Tell me about the club.' }],
        knowledge: [{ id: 'kb', title: 'Club', text: 'The club has tables, lockers and a bar.' }],
      },
      {
        text: 'Our plans: basic «€9, family €15, premium €40» a month.',
        messages: [{ author: 'customer', text: 'Tell me about your plans.' }],
      },
    ],
    passes: [
      {
        text: 'The repair costs $85.',
        knowledge: [{ id: 'kb', title: 'Repairs', text: 'Repair of a lamp: $85.' }],
      },
      { text: 'Together that is $50.', messages: [{ author: 'system', text: 'Items: $20, $30.' }] },
      { text: 'Did you pay $85?', messages: [{ author: 'customer', text: 'I paid too much.' }] },
    ],
  },
  idle: ({ messages, knowledge }) => messages.length === 0 && knowledge.length === 0,
  *check(text, context) {
    const grounds = groundsOf(text, context).filter(({ verdict }) => verdict === 'unsupported');
    const figures = grounds.filter(({ what }) => !(what in SAYS));
    if (figures.length >= LIST) {
      const [first, last] = [figures[0] as Ground, figures.at(-1) as Ground];
      const severity = weighed(first, context);
      yield { span: [first.span[0], last.span[1]], say: 'figures', ...severity };
    }
    for (const ground of grounds) {
      const say = ground.what in SAYS ? SAYS[ground.what as keyof typeof SAYS] : 'figure';
      if (say === 'figure' && figures.length >= LIST) continue;
      yield {
        span: ground.span,
        say,
        slots: { quote: text.text.slice(...ground.span) },
        ...weighed(ground, context),
      };
    }
  },
});

// Without any source nothing can be looked up: what binds the firm is still worth a warning, the rest a note.
function weighed({ what }: Ground, { conversation, knowledge }: Context): { severity?: Severity } {
  if (knowledge.length > 0 || conversation.messages.some(({ author }) => author === 'system')) return {};
  return BINDING.has(what) ? {} : { severity: 'info' };
}
