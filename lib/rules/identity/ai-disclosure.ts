import { find, findAny, leftmost, patterns } from '#lib/core/find.ts';
import { reported } from '#lib/core/grammar.ts';
import { lean } from '#lib/core/lean.ts';
import { defineRule } from '#lib/core/rule.ts';
import { AS_A_MACHINE, I_AM_A_MACHINE, MACHINE_WORDS } from '../lexicons/en/ai-disclosure.ts';

const AS = lean(AS_A_MACHINE, 'dg');
const AM = patterns(I_AM_A_MACHINE);
const GATE =
  /\b(?:ai|a\.i|llm|(?:chat ?)?bot|gpt[-\d]|chatgpt|claude|gemini|bard|copilot|llama|deepseek|grok)\b|intelligence|language model|assistant|automated|machine|program|neural|trained|unlike|in contrast|not an? (?:actual |real )?(?:human|person)|(?:developed|designed|built|created|made) to|by (?:openai|anthropic|google|meta|microsoft)|training|knowledge|algorithm|responses|answers|replies|my (?:last|latest|most recent|circuits|context|system)|real[- ]?time|the (?:internet|web)|current (?:news|events)|personal|emotion|feeling|conscious|sentien|a body|physical|previous|prior|past (?:conv|chat|inter)|earlier (?:conv|chat)|memory of|\b(?:eyes|hands|senses|guidelines|configured|instructed|developers|creators|programmers)\b|powered by|(?:driven|run|operated) by|gpt|software|algorithm|script|text-based|instructions|configuration|settings|my (?:data|information)|outside world|real world|retain|opinion|subjective/;

export default defineRule({
  code: 'identity/ai-disclosure',
  severity: 'warn',
  reads: 'draft',
  firesOn:
    'The draft speaks as a machine: "as an AI language model", "my training data", "I am a virtual assistant".',
  notOn:
    'The company’s bot or AI product spoken of as a third thing, the team’s own line that says AI helped to write.',
  why: 'The agent answers for this reply, so it must not say a machine does; whether a customer talks to a person may not be blurred either way (FTC Act section 5 on deception; EU AI Act article 50).',
  says: { machine: 'These words speak as a machine, not as the agent who sends them.' },
  triggers: MACHINE_WORDS,
  examples: {
    flags: [
      '«As an AI language model, I» cannot see your parcel.',
      'Sorry, «I’m just a virtual assistant» and cannot change the booking.',
      'The fare was €40 «as of my last update».',
    ],
    passes: [
      'Our virtual assistant can answer this at any hour.',
      'This reply was drafted with the help of AI and checked by Priya.',
      'As an AI company, we test each release by hand.',
      'I am not a bot, I read every message.',
    ],
  },
  *check(text) {
    for (const found of find(text, AS, GATE)) {
      if (reported(found.sentence.text, found.index)) continue;
      const { rest } = found.groups;
      const [start, end] = found.span;
      // The speaker stands right behind: without these words the sentence still stands.
      const speaker = rest === undefined ? '' : (/^(?:i|my)\b/i.exec(text.text.slice(end))?.[0] ?? '');
      yield speaker
        ? { span: [start, end + speaker.length], say: 'machine', replace: opening(speaker, text.text[start]) }
        : { span: found.span, say: 'machine' };
    }
    for (const found of leftmost(findAny(text, AM, GATE))) {
      if (!reported(found.sentence.text, found.index)) yield { span: found.span, say: 'machine' };
    }
  },
});

// "As an AI, my view" → "My view"; "I" is a capital anyway.
function opening(speaker: string, first = ''): string {
  return first === first.toUpperCase() ? `${speaker[0]?.toUpperCase() ?? ''}${speaker.slice(1)}` : speaker;
}
