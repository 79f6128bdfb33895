import { describe, expect, test } from 'vitest';
import type { Conversation, Evidence } from '#lib/core/types.ts';
import { review } from '#lib/engine/review.ts';
import { quotesFor } from '#lib/knowledge/quote.ts';
import { terms } from '#lib/knowledge/terms.ts';
import { valuesOf } from '#lib/llm/blanks.ts';
import { chooser } from '#lib/llm/choose.ts';
import { fillReply } from '#lib/llm/fill.ts';
import { draftFrom } from '#lib/llm/saved-replies.ts';
import type { SavedReply } from '#lib/llm/saved-reply.ts';
import { STARTER_LIBRARY } from '#lib/llm/starter-library.ts';
import { turnsOf } from '#lib/llm/turns.ts';
import { RULES } from '#lib/rules/index.ts';
import { knowledge } from '#tests/replicas/zendesk/tickets.ts';
import { demo, saying, tempting } from './conversations.ts';

const choose = chooser(STARTER_LIBRARY);
const policy = { version: 'test', severities: {} };

test('forty replies, each id and title once', () => {
  expect(STARTER_LIBRARY).toHaveLength(40);
  for (const field of ['id', 'title'] as const) {
    expect(new Set(STARTER_LIBRARY.map((reply) => reply[field])).size).toBe(40);
  }
});

// Numbers and capitalised words: what an invention would be made of.
function wordsOf(text: string): Set<string> {
  return new Set(text.replaceAll('\\n', ' ').match(/\p{Lu}[\p{L}\p{M}]*|\d+/gu));
}

// The demo's articles; each is quoted by all replies, whether it fits or not, to tempt them.
function fill(reply: SavedReply, conversation: Conversation, articles: readonly Evidence[]) {
  const turns = turnsOf(conversation);
  const asked = {
    questions: [...turns.open, ...turns.earlier],
    said: turns.open.join(' '),
    matter: reply.title,
  };
  const chat = conversation.channel === 'native_messaging';
  return fillReply(reply.text, valuesOf(conversation, turns), quotesFor(articles, asked, 2), chat);
}

describe.each(STARTER_LIBRARY.map((reply) => [reply.id, reply] as const))('%s', (_id, reply) => {
  test('reads as a letter: a greeting, a sign-off, no open end', () => {
    const paragraphs = reply.text.split('\n\n');
    expect(paragraphs[0]).toMatch(/^(?:Hi|Dear) \{\{customer\.firstName\}\},$/);
    expect(paragraphs.at(-1)).toMatch(/^(?:Kind|With kind) regards,\n\{\{agent\.name\}\}$/);
    for (const line of reply.text.split('\n').slice(1, -2)) {
      if (line !== '' && !/^(?:\{\{(?:if|unless) [\w.]+\}\})?- /.test(line))
        expect(line).toMatch(/[.?:”]$|\{\{article\.url\}\}$/);
    }
    expect(reply.text).not.toMatch(/ {2}|\n{3}| \n|[’“”]{2}|—/);
    expect(reply.text.split(/\s+/).length).toBeLessThan(190);
  });

  test('each sample leads to a reply, and most to this one', () => {
    if (reply.when !== undefined || reply.needsArticle) return;
    const led = reply.asks.map((ask) => {
      const drafted = draftFrom(STARTER_LIBRARY, { conversation: saying(`${ask}.`), knowledge: [] }, choose);
      return drafted.ok ? drafted.reply.id : drafted.none.because;
    });
    expect(led).not.toContain('no-fit');
    expect(led.filter((id) => id === reply.id).length, led.join(', ')).toBeGreaterThan(led.length * 0.7);
    for (const ask of reply.asks) expect(terms(ask), ask).not.toEqual([]);
  });

  test('invents no number and no name, whatever the conversation', () => {
    for (const conversation of tempting) {
      for (const articles of [[], knowledge]) {
        const { text } = fill(reply, conversation, articles);
        const given = wordsOf(
          `${reply.text} ${JSON.stringify([conversation, articles])} Hello [order number] [your name]`,
        );
        expect([...wordsOf(text)].filter((word) => !given.has(word))).toEqual([]);
      }
    }
  });

  test('an open blank is listed, a listed one is visible, and no brace is left', () => {
    for (const conversation of tempting) {
      if (JSON.stringify(conversation).includes('{{')) continue;
      const { text, blanks } = fill(reply, conversation, []);
      expect(text).not.toMatch(/[{}]/);
      expect(new Set(text.match(/(?<=\[)[^\]]+(?=\])/g))).toEqual(new Set(blanks));
      expect(text).toMatch(/^(?:Hi|Hello|(?:Hi|Dear) \p{L}[\p{L}' -]*),\n/u);
    }
  });

  test('says nothing that Discern itself would stop at', () => {
    const asks = [reply.asks[0] ?? 'I need help', reply.asks.at(-1) ?? 'Please help me'];
    for (const text of asks.flatMap((ask) => [`${ask}. My order is NW-48213.`, `${ask}.`])) {
      const conversation = saying(text);
      expect(stops(fill(reply, conversation, []).text, conversation, [])).toEqual([]);
    }
  });

  test('does not pass over anger', () => {
    for (const ask of reply.asks) {
      const conversation = saying(`This is a disgrace, I am furious! ${ask}.`);
      const drafted = draftFrom(STARTER_LIBRARY, { conversation, knowledge: [] }, choose);
      if (!drafted.ok) continue;
      expect(drafted.reply.id).not.toBe('thanks-closing');
      expect(drafted.filled.text).toMatch(/\bsorry\b|annoying|unsettling|worrying|understand that/);
      expect(stops(drafted.filled.text, conversation, [])).toEqual([]);
    }
  });
});

// What stands in a draft and is more than an information.
function stops(text: string, conversation: Conversation, articles: readonly Evidence[]): string[] {
  const draft = { text, visibility: 'public' as const, to: [], origin: { kind: 'ai' as const, aiShare: 1 } };
  const { findings, faults } = review({ draft, conversation, knowledge: articles, policy }, RULES);
  expect(faults).toEqual([]);
  return findings
    .filter(({ on, severity }) => on === 'draft' && severity !== 'info')
    .map(({ code, quote }) => `${code}: ${quote}`);
}

test.each(demo.map((conversation) => [conversation.id, conversation] as const))(
  'Discern finds nothing to stop at in its own draft for ticket %s of the demo',
  (_id, conversation) => {
    const drafted = draftFrom(STARTER_LIBRARY, { conversation, knowledge }, choose);
    if (!drafted.ok) throw new Error(drafted.none.say);
    expect(stops(drafted.filled.text, conversation, knowledge)).toEqual([]);
  },
);
