import { browser } from 'wxt/browser';
import * as z from 'zod';
import type { AuditStore } from '#lib/audit/store.ts';
import type { AuditEvent } from '#lib/core/audit.ts';
import type { Conversation } from '#lib/core/types.ts';
import type { KnowledgeStore } from '#lib/knowledge/store.ts';
import { TAB_STATES } from '#lib/messaging/protocol.ts';
import type { Handlers, Parser, Sender } from '#lib/messaging/serve.ts';
import { adapterHandlers } from './adapter-handlers.ts';
import { hostHandlers } from './host-handlers.ts';
import { knowledgeHandlers } from './knowledge-handlers.ts';
import { keepLock, knownLock, putLock } from './locks.ts';
import { noteHandlers } from './note-handlers.ts';
import { Nothing, parser, Short, Text } from './parser.ts';
import { type PolicyServices, policyHandlers } from './policy-handlers.ts';
import type { PolicyInForce } from './policy-in-force.ts';
import type { PolicyVersions } from './policy-versions.ts';
import { providerHandlers, type TestConnection } from './provider-handlers.ts';
import { remoteHandlers } from './remote-handlers.ts';
import type { RemotePolicy } from './remote-policy.ts';
import { replyHandlers } from './reply-handlers.ts';
import { forRoles } from './roles.ts';
import type { Settings } from './settings.ts';
import { showState } from './toolbar.ts';
import type { Followed } from './upkeep.ts';

/** What the handlers stand on; tests give their own. */
export interface Services {
  readonly audit: AuditStore;
  readonly knowledge: KnowledgeStore;
  readonly settings: Settings;
  readonly policy: PolicyInForce;
  readonly versions: PolicyVersions;
  readonly patterns: PolicyServices['patterns'];
  readonly remote: RemotePolicy;
  readonly follow: Followed;
  readonly testConnection: TestConnection;
}

/** The panel's script; injected by its path in the build. */
const PANEL = '/panel.js';
/** What reads patterns, the same. */
const PATTERNS = '/patterns.js';
/** Events that one page of the audit shows. */
const NEWEST = 500;

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
/** Checks a conversation that a page sends; throws with a plain message. */
export const parseConversation = parser(ConversationShape) as (input: unknown) => Conversation;

const TabStateShape = z.strictObject({
  state: z.enum(TAB_STATES),
  missing: z.array(Short).max(50),
});

const LockName = z.string().regex(/^[\d-]{20,200}$/);

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
    'paused',
    'resumed',
    'drift',
    'passed',
    'observed',
  ]),
  by: Short.optional(),
  origin: Short.optional(),
  verdict: Short.optional(),
  findings: z
    .array(
      z.strictObject({
        code: Short,
        severity: Severity,
        reason: Short.optional(),
        observed: z.literal(true).optional(),
      }),
    )
    .max(1000),
  seconds: z.number().int().nonnegative().optional(),
  reason: Short.optional(),
  policy: Short,
});

/** Brings a script into the frame that asks for it. */
async function inject(file: typeof PANEL | typeof PATTERNS, { tab, frameId }: Sender): Promise<null> {
  if (tab?.id === undefined) throw new Error('Only a page of a helpdesk can ask for this.');
  const target = { tabId: tab.id, frameIds: [frameId ?? 0] };
  await browser.scripting.executeScript({ target, files: [file] });
  return null;
}

/** Answers every kind of message. Inputs are checked here, whoever sent them. */
export function createHandlers(services: Services): Handlers {
  const { audit, knowledge, settings, policy, versions, remote, follow, testConnection } = services;
  const handlers: Handlers = {
    'panel.inject': { parse: parser(Nothing), handle: (_, sender) => inject(PANEL, sender) },
    'patterns.inject': { parse: parser(Nothing), handle: (_, sender) => inject(PATTERNS, sender) },
    'audit.append': {
      parse: parser(AuditShape) as Parser<'audit.append'>,
      async handle(event: AuditEvent) {
        await audit.append(event);
        return null;
      },
    },
    'tab.state': {
      parse: parser(TabStateShape),
      async handle(state, { tab }) {
        if (tab?.id !== undefined) await showState(tab.id, state);
        return null;
      },
    },
    'lock.keep': {
      parse: parser(z.strictObject({ up: LockName, down: LockName })),
      async handle(names, sender) {
        await keepLock(names, sender);
        return null;
      },
    },
    'lock.join': {
      parse: parser(z.strictObject({ put: z.boolean() })),
      handle: ({ put }, sender) => (put ? putLock(sender) : knownLock(sender)),
    },
    'audit.list': { parse: parser(Nothing), handle: () => audit.list(NEWEST) },
    'settings.discard': {
      parse: parser(
        z.strictObject({ what: z.enum(['policy', 'policyDraft', 'provider', 'key', 'replies', 'hosts']) }),
      ),
      async handle({ what }) {
        await settings[what].discard();
        if (what === 'policy') await versions.found();
        return null;
      },
    },
    ...knowledgeHandlers(knowledge),
    ...providerHandlers(settings, policy, testConnection),
    ...policyHandlers(services),
    ...replyHandlers(settings),
    ...hostHandlers(settings, policy),
    ...adapterHandlers(settings, policy),
    ...remoteHandlers(settings, policy, remote, versions, follow),
    ...noteHandlers(settings),
  };
  return forRoles(handlers, async () => (await policy.read()).role);
}
