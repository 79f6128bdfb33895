import { find } from '#lib/core/find.ts';
import { lean } from '#lib/core/lean.ts';
import { defineRule, type Hit } from '#lib/core/rule.ts';
import type { Span } from '#lib/core/types.ts';
import { ABOUT_ITSELF, MACHINE, MARKUP, ROLE, TECHNICAL } from '../lexicons/en/format-leak.ts';

type Say = 'data' | 'markup' | 'machine' | 'prompt';

const MODEL = lean(MACHINE, 'g');
const TURN = lean(ROLE, 'g');
const PREAMBLE = lean(ABOUT_ITSELF, 'g');
const PAGE = lean(MARKUP, 'g');
// Cheap: what of the patterns holds in any case.
const MARKS =
  /<|\[|##|[a-z]_[a-z_]{2,80}\(|\b(?:functions?|tools?|api)\.|^(?:action|observation|thought|tool)\b/;
const SELF =
  /\b(?:(?:here(?:'s| is)|below is|this is|i've|i have) .{0,80}(?:reply|response|answer|draft|rewrite|message|mail|version)|feel free|(?:you (?:can|may)|please) .{0,20}(?:adjust|modify|edit|tweak|customi[sz]e|adapt|personali[sz]e|change)|like me to|me know if|tell me if|i can also|you are an?|prompt|(?:user|customer)(?:'s| is)|(?:respond|reply) to the)\b/;

const TURNS = /^\W{0,4}[a-z][a-z -]{1,30}(?:\*\*|\])? ?:/;

// A record: an opening bracket and, at once or on the next line, a quoted name with a colon (RFC 8259).
const RECORD_OPENS = /^[^"\w]{0,3}[[{][\s[{]{0,20}(?:$|"[\w .-]{1,40}" ?:)|[{] ?"[\w .-]{1,40}" ?:/g;
const NAME = /"[\w .-]{1,40}"\s{0,3}:/;
const LOOKAHEAD = 200;
const XML = /^<\?xml\b/g;
const CODE = /```[\s\S]{0,20000}?(?:```|$)|`[^`\n]{1,400}`/g;
/** A fence around the whole reply is no code. */
const WRAPPED = /^\s{0,20}```(?:json|html|markdown|md|text|plaintext|email)?\s/;

export default defineRule({
  code: 'ambiguity/format-leak',
  severity: 'warn',
  reads: 'draft',
  firesOn:
    'What a machine left in the reply: JSON, HTML tags, tokens and tool calls of a model, "Assistant:", "Here is a draft reply:".',
  notOn: 'Markdown, code between back quotes, replies about code, placeholders, names in brackets.',
  why: 'The customer sees that nobody read the reply, and sometimes what was meant for the machine: OWASP LLM05 (improper output handling) and LLM07 (system prompt leakage).',
  says: {
    data: 'This is raw data, not a sentence for the customer.',
    markup: 'The customer may see this tag as it stands.',
    machine: 'This is a model’s own markup; the customer should not see it.',
    prompt: 'This belongs to the conversation with the assistant, not to the reply.',
  },
  triggers: [
    '<bracket>',
    ...'assistant human ai chatbot chatgpt llm bot prompt subject action observation user customer agent system'.split(
      ' ',
    ),
    ...'polite professional friendly formal concise shorter longer warmer empathetic rewritten rephrased polished'.split(
      ' ',
    ),
    ...'suggested proposed sample possible potential generated revised improved final draft casual detailed personal'.split(
      ' ',
    ),
    ...'direct reply response tone wording phrasing template helpful expert functions tools api'.split(' '),
    ...'nbsp amp lt gt quot apos rsquo lsquo ldquo rdquo ndash mdash hellip eacute'.split(' '),
  ],
  examples: {
    flags: [
      'Hello Bo,«<br>» the lid is on its way.',
      '{\n  «"answer":» "The lid is on its way."\n}',
      '«<think>»She wants a lid.«</think>» The lid is on its way.',
      'Sure! «Here is a polite reply to the customer:»\nThe lid is on its way.',
      '«Assistant:» The lid is on its way.',
    ],
    passes: [
      '**Lid**: on its way\n### Ring\n- in stock',
      'Put `<br>` at the end of the line.',
      'The endpoint answers {"status": "open"}.',
      'Here is a copy of the invoice.',
      'Your assistant: Ben',
    ],
  },
  *check(text): Generator<Hit<Say>> {
    const folded = text.folded;
    if (MARKS.test(folded)) for (const { span } of find(text, MODEL)) yield { span, say: 'machine' };
    if (TURNS.test(folded)) for (const { span } of find(text, TURN)) yield { span, say: 'prompt' };
    if (SELF.test(folded)) for (const { span } of find(text, PREAMBLE)) yield { span, say: 'prompt' };
    if (/[<&]/.test(folded)) for (const { span } of find(text, PAGE)) yield { span, say: 'markup' };
    if (/[[{]/.test(folded)) for (const { span } of find(text, RECORD_OPENS)) yield { span, say: 'data' };
    if (folded.startsWith('<?')) for (const { span } of find(text, XML)) yield { span, say: 'data' };
  },
  settle(hits, { text, folded }) {
    const wrapped = WRAPPED.test(text);
    const code = text.includes('`') && !wrapped ? [...text.matchAll(CODE)].map(spanOf) : [];
    const technical = !wrapped && TECHNICAL.test(folded);
    let data = false;
    return hits.flatMap((hit) => {
      const at = hit.span[0];
      if (code.some(([start, end]) => start <= at && at < end)) return [];
      if (hit.say === 'markup' || hit.say === 'data') {
        if (technical && !(hit.say === 'data' && at === 0)) return [];
      }
      if (hit.say !== 'data' || text.startsWith('<?', at)) return [hit];
      const name = data ? null : NAME.exec(text.slice(at, at + LOOKAHEAD));
      if (!name) return [];
      data = true;
      const from = at + name.index;
      return [{ ...hit, span: [from, from + name[0].length] as const }];
    });
  },
});

function spanOf(match: RegExpExecArray): Span {
  return [match.index, match.index + match[0].length];
}
