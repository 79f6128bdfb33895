import * as z from 'zod';
import { isUnder } from '#lib/helpdesk/matches.ts';
import type { Handlers } from '#lib/messaging/serve.ts';
import type { TableFields } from '#lib/messaging/settings.ts';
import { HOST_PATTERN, type Host } from '#lib/policy/hosts.ts';
import { armTabs } from './arm-tabs.ts';
import { isPermitted, registerHosts } from './hosts.ts';
import { Nothing, parser, Short } from './parser.ts';
import type { PolicyInForce } from './policy-in-force.ts';
import { LEADS_ONLY } from './roles.ts';
import type { Settings } from './settings.ts';

const Pattern = z.string().max(300).regex(HOST_PATTERN);

/** Answers on which hosts Discern stands, and which adapter a page is read with. */
export function hostHandlers(
  settings: Settings,
  policy: PolicyInForce,
): Pick<Handlers, 'hosts.list' | 'hosts.set' | 'hosts.remove' | 'hosts.here'> {
  async function change(next: (hosts: readonly Host[]) => readonly Host[]): Promise<readonly Host[]> {
    const hosts = await settings.hosts.change(next);
    await registerHosts(hosts);
    return hosts;
  }
  return {
    'hosts.list': {
      parse: parser(Nothing),
      async handle() {
        const { value, problem } = await settings.hosts.read();
        return { hosts: value, ...(problem === undefined ? {} : { problem }) };
      },
    },
    'hosts.set': {
      parse: parser(z.strictObject({ pattern: Pattern, adapter: Short, at: z.int().min(0).exactOptional() })),
      async handle({ at, ...host }) {
        const { role } = await policy.read();
        await isPermitted(host.pattern).catch(() => {
          throw new Error(`The browser cannot read the address ${host.pattern}.`);
        });
        const hosts = await change((hosts) => {
          const known = hosts.findIndex(({ pattern }) => pattern === host.pattern);
          if (known >= 0 && role === 'agent') throw new Error(LEADS_ONLY);
          // The first pattern that fits decides, so an agent's comes last: it takes no page from those on the list.
          const place = role === 'agent' ? hosts.length : (at ?? hosts.length);
          return known < 0 ? hosts.toSpliced(place, 0, host) : hosts.with(known, host);
        });
        await armTabs([host]);
        return hosts;
      },
    },
    'hosts.remove': {
      parse: parser(z.strictObject({ pattern: Pattern })),
      handle: ({ pattern }) => change((hosts) => hosts.filter((host) => host.pattern !== pattern)),
    },
    'hosts.here': {
      parse: parser(Nothing),
      async handle(_, { url = '' }) {
        const { value } = await settings.hosts.read();
        const chosen = value.find(({ pattern }) => isUnder(pattern, url))?.adapter;
        if (chosen === undefined) return null;
        const { adapters = [] } = (await policy.read()).file;
        return (adapters as readonly TableFields[]).find(({ id }) => id === chosen) ?? chosen;
      },
    },
  };
}
