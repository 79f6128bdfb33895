import type { Adapter } from './adapter.ts';
import intercom from './adapters/intercom.ts';
import zendesk from './adapters/zendesk.ts';
import { isUnder } from './matches.ts';

/** The helpdesks whose hosts Discern is installed on. Their pages carry these adapters and no other. */
const ADAPTERS: readonly Adapter[] = [intercom, zendesk];

/** The adapter of an installed host, or undefined. */
export function installedFor(address: string): Adapter | undefined {
  return ADAPTERS.find(({ matches }) => matches.some((pattern) => isUnder(pattern, address)));
}
