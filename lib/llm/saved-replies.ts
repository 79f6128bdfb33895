import { analyse } from '#lib/core/text.ts';
import type { Evidence } from '#lib/core/types.ts';
import { type Asked, quotesFor } from '#lib/knowledge/quote.ts';
import { terms } from '#lib/knowledge/terms.ts';
import { valuesOf } from './blanks.ts';
import { type Chooser, chooser } from './choose.ts';
import { type Filled, fillReply } from './fill.ts';
import type { DraftPart, DraftRequest, NonePart, Provider } from './provider.ts';
import type { SavedReply } from './saved-reply.ts';
import { type Situation, situationOf } from './situation.ts';
import { type Turns, turnsOf } from './turns.ts';

/** A draft from an approved reply, or why there is none. */
export type Drafted =
  | { readonly ok: true; readonly reply: SavedReply; readonly filled: Filled }
  | { readonly ok: false; readonly none: NonePart };

const CHAT = /messag|chat|whats ?app|sms|messenger|instagram|telegram|\bline\b|social/i;
const MAX_QUOTES = 2;

/** A drafter that needs no key and no network: it fills the approved reply that fits and invents nothing. */
export function savedReplies(library: readonly SavedReply[]): Provider {
  let choose: Chooser | undefined;
  return {
    id: 'saved-replies',
    title: 'Approved replies',
    async *stream(request, signal): AsyncGenerator<DraftPart> {
      choose ??= chooser(library);
      const parts = partsOf(draftFrom(library, request, choose));
      for (const part of parts) {
        if (signal.aborted) return;
        yield part;
      }
    },
  };
}

/** Drafts at once from a library. `choose` may be kept from an earlier call with the same library. */
export function draftFrom(
  library: readonly SavedReply[],
  { conversation, knowledge }: DraftRequest,
  choose: Chooser = chooser(library),
): Drafted {
  const turns = turnsOf(conversation);
  const situation = situationOf(turns);
  if (turns.open.length + turns.earlier.length === 0) {
    return none('no-fit', 'There is no message of the customer to answer yet.');
  }
  if (situation === 'crisis') {
    return none(
      'refused',
      'The customer may be at risk. Answer in your own words and follow your team’s guidance.',
    );
  }
  const channel = CHAT.test(conversation.channel ?? '') ? 'messaging' : 'email';
  const reply = choose(turns, situation, channel) ?? howTo(library, turns, knowledge, situation);
  if (!reply) return none('no-fit', reasonFor(situation));
  const quotes = quotesFor(knowledge, askedIn(turns, reply), MAX_QUOTES);
  if (reply.needsArticle && quotes.length === 0) {
    return none('no-fit', `“${reply.title}” would fit, but no article answers the question.`);
  }
  const values = {
    ...valuesOf(conversation, turns),
    'customer.angry': situation === 'anger' ? 'yes' : undefined,
  };
  const filled = fillReply(reply.text, values, quotes, channel === 'messaging');
  return { ok: true, reply, filled };
}

// No sample fits, but an article does: the reply that only passes on an article.
function howTo(
  library: readonly SavedReply[],
  turns: Turns,
  knowledge: readonly Evidence[],
  situation: Situation | undefined,
): SavedReply | undefined {
  if (
    (situation !== undefined && situation !== 'thanks') ||
    quotesFor(knowledge, askedIn(turns), 1).length === 0
  )
    return undefined;
  return library.find(({ needsArticle, when }) => needsArticle && when === undefined);
}

const FEW_WORDS = 2;

// A question of few words ("Where is the rest?") is read with the sentence before it, all with the matter of the reply.
function askedIn(turns: Turns, reply?: SavedReply): Asked {
  const sentences = turns.open.flatMap((text) => analyse(text).sentences.filter(({ quoted }) => !quoted));
  const read = sentences.map(({ text, question }, index) => {
    const before = terms(text).length < FEW_WORDS ? (sentences[index - 1]?.text ?? '') : '';
    return { text: `${before} ${text}`.trim(), question };
  });
  const asking = read.filter(({ question }) => question);
  return {
    questions: (asking.length ? asking : read).map(({ text }) => text),
    said: [...sentences.map(({ text }) => text), turns.subject ?? ''].join(' '),
    matter: reply ? [reply.title, ...reply.asks].join(' ') : '',
    ...(turns.at ? { at: turns.at } : {}),
  };
}

const REASONS: Readonly<Partial<Record<Situation, string>>> = {
  legal: 'The customer speaks of a legal step, and no approved reply is written for that.',
  grief: 'The customer has lost someone, and no approved reply is written for that.',
  card: 'The customer sent a card number, and no approved reply is written for that.',
  human: 'The customer asks for a person, and no approved reply is written for that.',
  waiting: 'Your team wrote last, and no approved reply is written for a reminder.',
};

function reasonFor(situation: Situation | undefined): string {
  return REASONS[situation ?? 'anger'] ?? 'None of the approved replies fits what the customer asks.';
}

function none(because: NonePart['because'], say: string): Drafted {
  return { ok: false, none: { kind: 'none', because, say } };
}

function partsOf(drafted: Drafted): readonly DraftPart[] {
  if (!drafted.ok) return [drafted.none];
  const { reply, filled } = drafted;
  const pieces = filled.text.match(/[\s\S]+?(?:\n\n|$)/g) ?? [];
  return [
    ...pieces.map((text): DraftPart => ({ kind: 'text', text })),
    {
      kind: 'end',
      complete: true,
      reply: { id: reply.id, title: reply.title },
      knowledge: filled.quotes.map(({ article }) => article.id),
      blanks: filled.blanks,
    },
  ];
}
