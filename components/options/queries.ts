import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { ask } from '#lib/messaging/ask.ts';
import type { Kind, Protocol } from '#lib/messaging/protocol.ts';

// Another settings page may have changed it; asking costs a millisecond.
const settings = { refetchOnWindowFocus: true };

/** Which drafter is in use. */
export const provider = queryOptions({
  ...settings,
  queryKey: ['provider'],
  queryFn: () => ask('provider.get', null),
});

/** What the team changed about the rules. */
export const policy = queryOptions({
  ...settings,
  queryKey: ['policy'],
  queryFn: () => ask('policy.get', null),
});

/** The replies in use. */
export const replies = queryOptions({
  ...settings,
  queryKey: ['replies'],
  queryFn: () => ask('replies.list', null),
});

/** The articles that drafts and checks stand on. */
export const articles = queryOptions({
  queryKey: ['knowledge'],
  queryFn: () => ask('knowledge.list', null),
  staleTime: Number.POSITIVE_INFINITY,
});

/** The newest decisions, oldest first. */
export const decisions = queryOptions({
  ...settings,
  queryKey: ['audit'],
  queryFn: () => ask('audit.list', null),
});

/** Asks the background to change something, and reads the resource anew afterwards. Nothing of it is kept. */
export function useChange<K extends Kind>(kind: K, { queryKey }: { readonly queryKey: readonly unknown[] }) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: Protocol[K]['in']) => ask(kind, input),
    onSettled: () => client.invalidateQueries({ queryKey }),
    gcTime: 0,
  });
}
