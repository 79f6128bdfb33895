import { browser } from 'wxt/browser';
import * as z from 'zod';
import type { AuditStore } from '#lib/audit/store.ts';
import type { AuditEvent } from '#lib/core/audit.ts';
import type { Conversation, Evidence } from '#lib/core/types.ts';
import { importArticles } from '#lib/knowledge/import.ts';
import { searchKnowledge } from '#lib/knowledge/search.ts';
import type { KnowledgeStore } from '#lib/knowledge/store.ts';
import type { DraftAnswer } from '#lib/messaging/protocol.ts';
import type { Handlers, Parser } from '#lib/messaging/serve.ts';

/** What the handlers stand on; tests give their own. */
export interface Services {
  readonly audit: AuditStore;
  readonly knowledge: KnowledgeStore;
  compose(conversation: Conversation, signal: AbortSignal): Promise<DraftAnswer>;
}

/** Sources that go along with a conversation; more would slow the checks and hardly say more. */
const RELEVANT = 12;
/** The panel's script; injected by its path in the build. */
const PANEL = '/panel.js';
/** Events that one page of the audit shows. */
const NEWEST = 500;

const Short = z.string().max(200);
const Text = z.string().max(200_000);
const Nothing = z.null();
const ConversationShape = z.object({
  helpdesk: Short,
  id: Short,
  url: z.string().max(2000).optional(),
  subject: z.string().max(2000).optional(),
  channel: Short.optional(),
  agent: z.object({ name: Short.optional() }).optional(),
  customer: z.object({ name: Short.optional() }),
  messages: z
    .array(
      z.object({
        author: z.enum(['customer', 'agent', 'bot', 'note', 'system']),
        name: Short.optional(),
        text: Text,
        at: Short.optional(),
      }),
    )
    .max(5000),
});
const Severity = z.enum(['info', 'warn', 'block']);
const AuditShape = z.strictObject({
  at: z.iso.datetime(),
  helpdesk: Short,
  conversation: Short,
  outcome: z.enum([
    'drafted',
    'held',
    'approved',
    'kept',
    'owned',
    'released',
    'unchecked',
    'unprotected',
    'rewritten',
  ]),
  by: Short.optional(),
  origin: Short.optional(),
  verdict: Short.optional(),
  findings: z.array(z.strictObject({ code: Short, severity: Severity, reason: Short.optional() })).max(1000),
  seconds: z.number().int().nonnegative().optional(),
  reason: Short.optional(),
  policy: Short,
});

/** Answers every kind of message. Inputs are checked here, whoever sent them. */
export function createHandlers({ audit, knowledge, compose }: Services): Handlers {
  return {
    'panel.inject': {
      parse: parser(Nothing),
      async handle(_, { tab, frameId }) {
        if (tab?.id === undefined) throw new Error('Only a page can show the panel.');
        const target = { tabId: tab.id, frameIds: [frameId ?? 0] };
        await browser.scripting.executeScript({ target, files: [PANEL] });
        return null;
      },
    },
    'draft.compose': {
      parse: parser(ConversationShape) as Parser<'draft.compose'>,
      handle: (conversation) => compose(conversation, AbortSignal.timeout(30_000)),
    },
    'knowledge.relevant': {
      parse: parser(z.strictObject({ query: Text })),
      handle: async ({ query }) => relevantTo(await knowledge.list(), query),
    },
    'knowledge.list': { parse: parser(Nothing), handle: () => knowledge.list() },
    'knowledge.replace': {
      parse: parser(z.strictObject({ json: z.string().max(50_000_000) })),
      async handle({ json }) {
        const result = await importArticles(knowledge, json);
        if (!result.ok) throw new Error(result.problems.map(({ say }) => say).join('\n'));
        return { count: result.articles.length };
      },
    },
    'audit.append': {
      parse: parser(AuditShape) as Parser<'audit.append'>,
      async handle(event: AuditEvent) {
        await audit.append(event);
        return null;
      },
    },
    'audit.list': { parse: parser(Nothing), handle: () => audit.list(NEWEST) },
  };
}

/** The articles that go along with a conversation, best first. */
export function relevantTo(articles: readonly Evidence[], query: string): readonly Evidence[] {
  return searchKnowledge(articles, query, RELEVANT).map(({ article }) => article);
}

// Names the field and the problem; the value could be a customer's words.
function parser<T>(schema: z.ZodType<T>): (input: unknown) => T {
  return (input) => {
    const parsed = schema.safeParse(input);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    throw new Error(`Bad message: ${issue?.path.join('.') || 'input'} (${issue?.code ?? 'invalid'}).`);
  };
}
