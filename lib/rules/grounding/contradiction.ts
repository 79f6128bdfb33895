import { type Ground, groundsOf } from '#lib/core/grounding/ground.ts';
import { whereOf } from '#lib/core/grounding/where.ts';
import { defineRule } from '#lib/core/rule.ts';
import { POLAR_WORDS, SPECIFIC_WORDS } from '../lexicons/en/specific.ts';

export default defineRule({
  code: 'grounding/contradiction',
  severity: 'block',
  reads: 'draft',
  firesOn:
    'A figure, an entry of a table, an entitlement or a yes or no for which an article or event here says otherwise on the same subject.',
  notOn: 'Figures that some source here names, figures of another subject, refusals that no article answers.',
  why: 'A chatbot promised a refund that the linked page ruled out, and the airline had to pay: Moffatt v. Air Canada, 2024 BCCRT 149.',
  says: {
    figure: '{where} says {theirs}; this says {quote}.',
    record: '{where} has no entry that holds {quote} together with the values before it.',
    entitlement: '{where} names a cost or a limit for this.',
    opposite: '{where} seems to say the opposite on the same subject.',
  },
  triggers: ['<digit>', '<long>', ...SPECIFIC_WORDS, ...POLAR_WORDS],
  examples: {
    flags: [
      {
        text: 'You may return shoes within «60 days».',
        knowledge: [{ id: 'kb', title: 'Returns', text: 'Shoes can be returned within 30 days.' }],
      },
      {
        text: 'Shipping to islands is «free of charge».',
        knowledge: [{ id: 'kb', title: 'Shipping', text: 'Shipping to islands costs £7.' }],
      },
      {
        text: 'Bus K-204 leaves at «9am».',
        messages: [
          {
            author: 'system',
            text: '[{"bus":"K-203","leaves":"09:00"},{"bus":"K-204","leaves":"10:30"},{"bus":"K-205","leaves":"12:00"}]',
          },
        ],
      },
      {
        text: '«Yes, opened software can be returned».',
        knowledge: [{ id: 'kb', title: 'Software', text: 'Opened software cannot be returned.' }],
        severity: 'warn',
      },
    ],
    passes: [
      {
        text: 'You may return shoes within 30 days.',
        knowledge: [{ id: 'kb', title: 'Returns', text: 'Shoes can be returned within 30 days.' }],
      },
      {
        text: 'Customs may hold parcels for 60 days.',
        knowledge: [{ id: 'kb', title: 'Returns', text: 'Shoes can be returned within 30 days.' }],
      },
    ],
  },
  idle: ({ conversation, knowledge }) =>
    knowledge.length === 0 && !conversation.messages.some(({ author }) => author === 'system'),
  *check(text, context) {
    for (const ground of groundsOf(text, context)) {
      if (ground.verdict !== 'contradicted' || !ground.place) continue;
      yield {
        span: ground.span,
        say: sayOf(ground),
        slots: {
          where: whereOf(ground.place.source, context),
          theirs: ground.theirs ?? '',
          quote: text.text.slice(...ground.span),
        },
        evidence: [{ source: ground.place.source, span: ground.place.span }],
        ...(ground.weak ? { severity: 'warn' } : {}),
      };
    }
  },
});

function sayOf({ what }: Ground): 'figure' | 'record' | 'entitlement' | 'opposite' {
  return what === 'record' || what === 'entitlement' || what === 'opposite' ? what : 'figure';
}
