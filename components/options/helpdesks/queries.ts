import { queryOptions } from '@tanstack/react-query';
import { ask } from '#lib/messaging/ask.ts';
import type { HostFields } from '#lib/messaging/settings.ts';
import type { HelpdeskServices } from './services.ts';

/** The hosts that are switched on. */
export const hosts = queryOptions({
  queryKey: ['hosts'],
  queryFn: () => ask('hosts.list', null),
  refetchOnWindowFocus: true,
});

/** The adapters that the team made. */
export const adapters = queryOptions({
  queryKey: ['adapters'],
  queryFn: () => ask('adapters.list', null),
  refetchOnWindowFocus: true,
});

/** Which of the hosts the browser permits; it may change at any time outside this page. */
export const permitted = (services: HelpdeskServices, list: readonly HostFields[]) =>
  queryOptions({
    queryKey: ['permitted', list.map(({ pattern }) => pattern)],
    queryFn: () => services.permitted(list),
    refetchOnWindowFocus: true,
  });

/** The host in a pattern, for people: `https://desk.example.com/*` is `desk.example.com`. */
export function hostOf(pattern: string): string {
  return pattern.replace(/^https:\/\/|\/\*$/g, '');
}
