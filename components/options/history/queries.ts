import { queryOptions } from '@tanstack/react-query';
import { ask } from '#lib/messaging/ask.ts';

/** The last hundred states of the policy, newest first. */
export const history = queryOptions({
  queryKey: ['history'],
  queryFn: () => ask('policy.history', null),
  refetchOnWindowFocus: true,
});

/** What was in force then. It never changes. */
export const version = (id: number) =>
  queryOptions({
    queryKey: ['version', id],
    queryFn: () => ask('policy.version', { id }),
    staleTime: Number.POSITIVE_INFINITY,
  });
