import { customerLanguage } from '#lib/core/language/customer.ts';
import type { Scope, ScopeWhen } from '#lib/core/policy-file.ts';
import type { Context } from '#lib/core/rule.ts';
import type { Draft, Policy } from '#lib/core/types.ts';

const known = new WeakMap<Policy, Map<string, Policy>>();

/**
 * The policy as it weighs this draft in this conversation: every scope that fits changes weights, of several the last one wins.
 * The same object for the same scopes.
 */
export function scoped(policy: Policy, context: Context, draft: Draft): Policy {
  const { scopes } = policy;
  if (!scopes || scopes.length === 0) return policy;
  const fitting = scopes.filter(({ when }) => fits(when, policy, context, draft));
  if (fitting.length === 0) return policy;
  const key = fitting.map((scope) => scopes.indexOf(scope)).join();
  let own = known.get(policy)?.get(key);
  if (!own) {
    own = withWeights(policy, fitting);
    known.set(policy, (known.get(policy) ?? new Map<string, Policy>()).set(key, own));
  }
  return own;
}

function withWeights(policy: Policy, fitting: readonly Scope[]): Policy {
  return {
    ...policy,
    severities: Object.assign({}, policy.severities, ...fitting.map(({ rules }) => rules)),
  };
}

function fits(when: ScopeWhen, policy: Policy, context: Context, draft: Draft): boolean {
  const { brand, channel, tags = [] } = context.conversation;
  return (
    anyOf(when.brand, brand) &&
    anyOf(when.channel, draft.channel ?? channel) &&
    anyOf(when.group, ...(policy.groups ?? [])) &&
    anyOf(when.tag, ...tags) &&
    anyOf(when.origin, draft.origin.kind) &&
    // Told last: it reads the customer's words.
    (when.language === undefined || anyOf(when.language, customerLanguage(context)))
  );
}

function anyOf(wanted: readonly string[] | undefined, ...values: readonly (string | undefined)[]): boolean {
  if (wanted === undefined) return true;
  return values.some((value) => value !== undefined && wanted.some((one) => isSame(one, value)));
}

const isSame = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
