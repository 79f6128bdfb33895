import type { ProviderSettings } from '#lib/llm/settings.ts';
import type { Problem } from '#lib/messaging/settings.ts';
import type { InForce, PolicyInForce } from './policy-in-force.ts';
import { LEADS_ONLY } from './roles.ts';

/** What the policy in force says against a drafter; undefined where it may be used. */
export function againstDrafter(
  { kind, baseUrl }: Pick<ProviderSettings, 'kind' | 'baseUrl'>,
  { file: { providers = {} } }: Pick<InForce, 'file'>,
): Problem | undefined {
  const { allowed, endpoints } = providers;
  if (allowed && !allowed.includes(kind)) {
    const say =
      kind === 'saved-replies'
        ? 'Your team’s policy does not allow drafts from approved replies.'
        : 'Your team’s policy does not allow drafts by a model.';
    return { field: 'kind', say };
  }
  if (kind === 'saved-replies' || !endpoints) return undefined;
  const { origin, host } = new URL(baseUrl);
  if (endpoints.includes(origin)) return undefined;
  const known = endpoints.length > 0 ? `It allows ${endpoints.join(', ')}.` : 'It allows none.';
  return { field: 'baseUrl', say: `Your team’s policy does not allow a model at ${host}. ${known}` };
}

/** The same for somebody who changes or tries a drafter: an agent chooses among what the policy names. */
export async function againstChoice(
  chosen: Pick<ProviderSettings, 'kind' | 'baseUrl'>,
  policy: PolicyInForce,
): Promise<Problem | undefined> {
  const inForce = await policy.read();
  const named = chosen.kind === 'saved-replies' || inForce.file.providers?.endpoints !== undefined;
  if (inForce.role === 'agent' && !named) return { field: 'baseUrl', say: LEADS_ONLY };
  return againstDrafter(chosen, inForce);
}
