import { queryOptions } from '@tanstack/react-query';
import { ask } from '#lib/messaging/ask.ts';

/** The articles that drafts and checks stand on. */
export const articles = queryOptions({
  queryKey: ['knowledge'],
  queryFn: () => ask('knowledge.list', null),
  staleTime: Number.POSITIVE_INFINITY,
});

/** The newest decisions, oldest first. */
export const decisions = queryOptions({
  queryKey: ['audit'],
  queryFn: () => ask('audit.list', null),
  refetchOnWindowFocus: true,
});
