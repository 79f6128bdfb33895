import { useQuery } from '@tanstack/react-query';
import { t } from '#lib/i18n/policy.ts';
import { policy } from '../queries.ts';

/**
 * Whether whoever sits here may change what a lead owns. The background refuses an agent whatever a page offers; this only
 * spares them controls that cannot work.
 */
export function useIsLead(): boolean {
  return useQuery(policy).data?.role !== 'agent';
}

/** Tells an agent, once a page, what they can do there. */
export function ReadOnlyNote({ what }: { what: 'replies' | 'articles' | 'helpdesks' | 'adapter' }) {
  return useIsLead() ? null : <p className="note">{t(`locked.${what}`)}</p>;
}
