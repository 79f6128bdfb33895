import { leakOf } from '#lib/core/grounding/internal.ts';
import { defineRule } from '#lib/core/rule.ts';

export default defineRule({
  code: 'scope/internal-knowledge',
  severity: 'warn',
  reads: 'draft',
  firesOn: 'Six words in a row, an amount, a number or a link that only an internal source holds.',
  notOn: 'What a public article or a message of the conversation says, too.',
  why: 'Runbooks and margins in a reply help the next fraud and bind the firm: OWASP Top 10 for LLM Applications 2025, LLM02 (sensitive information disclosure).',
  says: { words: 'These words come from “{title}”, which is marked as internal.' },
  examples: {
    flags: [
      {
        text: 'In short, «agents may waive one late fee every quarter», so all is well.',
        knowledge: [
          {
            id: 'run',
            title: 'Runbook',
            text: 'Agents may waive one late fee every quarter.',
            internal: true,
          },
        ],
      },
      {
        text: 'You could write to «desk-two@example.com».',
        knowledge: [
          { id: 'run', title: 'Runbook', text: 'Second line: desk-two@example.com', internal: true },
        ],
      },
    ],
    passes: [
      {
        text: 'Late fees are charged on the first of the month.',
        knowledge: [
          {
            id: 'run',
            title: 'Runbook',
            text: 'Late fees are charged on the first of the month.',
            internal: true,
          },
          { id: 'kb', title: 'Fees', text: 'Late fees are charged on the first of the month.' },
        ],
      },
      {
        text: 'We looked at your late fee.',
        knowledge: [
          {
            id: 'run',
            title: 'Runbook',
            text: 'Agents may waive one late fee every quarter.',
            internal: true,
          },
        ],
      },
    ],
  },
  idle: ({ knowledge }) => !knowledge.some(({ internal }) => internal),
  *check(text, context) {
    const leak = text.sentences[0]?.part === 'own' ? leakOf(text, context) : undefined;
    if (leak)
      yield { span: leak.span, say: 'words', slots: { title: leak.title }, evidence: [leak.evidence] };
  },
});
