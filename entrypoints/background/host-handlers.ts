import * as z from 'zod';
import { isUnder } from '#lib/helpdesk/matches.ts';
import type { Handlers } from '#lib/messaging/serve.ts';
import { HOST_PATTERN, type Host } from '#lib/policy/hosts.ts';
import { registerHosts } from './hosts.ts';
import { Nothing, parser, Short } from './parser.ts';
import type { Settings } from './settings.ts';

const Pattern = z.string().max(300).regex(HOST_PATTERN);

/** Answers on which hosts Discern stands, and which adapter a page is read with. */
export function hostHandlers(
  settings: Settings,
): Pick<Handlers, 'hosts.list' | 'hosts.set' | 'hosts.remove' | 'hosts.here'> {
  async function change(next: (hosts: readonly Host[]) => readonly Host[]): Promise<readonly Host[]> {
    const hosts = await settings.hosts.change(next);
    await registerHosts(hosts);
    return hosts;
  }
  return {
    'hosts.list': { parse: parser(Nothing), handle: async () => (await settings.hosts.read()).value },
    'hosts.set': {
      parse: parser(z.strictObject({ pattern: Pattern, adapter: Short })),
      handle: (host) => change((hosts) => [...hosts.filter(({ pattern }) => pattern !== host.pattern), host]),
    },
    'hosts.remove': {
      parse: parser(z.strictObject({ pattern: Pattern })),
      handle: ({ pattern }) => change((hosts) => hosts.filter((host) => host.pattern !== pattern)),
    },
    'hosts.here': {
      parse: parser(Nothing),
      async handle(_, { url = '' }) {
        const { value } = await settings.hosts.read();
        return value.find(({ pattern }) => isUnder(pattern, url))?.adapter ?? null;
      },
    },
  };
}
