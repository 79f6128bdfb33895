import { type Kind, ROLE } from '#lib/messaging/protocol.ts';
import type { Handlers, Sender } from '#lib/messaging/serve.ts';
import type { Role } from '#lib/policy/managed.ts';

interface AnyHandler {
  readonly handle: (input: never, sender: Sender) => Promise<unknown>;
}

/** What an agent is told who asks for what a lead owns. */
export const LEADS_ONLY = 'Only a team lead can change this. Whoever manages this browser made you an agent.';

/** Handlers that refuse an agent what only a lead may ask, whichever page asks. */
export function forRoles(handlers: Handlers, role: () => Promise<Role>): Handlers {
  const guarded = (Object.entries(handlers) as [Kind, AnyHandler][]).map(([kind, handler]) => {
    if (ROLE[kind] === 'agent') return [kind, handler] as const;
    const handle = async (input: never, sender: Sender): Promise<unknown> => {
      if ((await role()) !== 'lead') throw new Error(LEADS_ONLY);
      return handler.handle(input, sender);
    };
    return [kind, { ...handler, handle }] as const;
  });
  return Object.fromEntries(guarded) as unknown as Handlers;
}
