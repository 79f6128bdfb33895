import type { PolicyFile, RuleChange, Weight } from '#lib/core/policy-file.ts';

/** New weights by rule code; null gives a rule back its own. */
export type WeightChanges = Readonly<Record<string, Weight | null>>;

/** A policy with other weights. A dated stage would outlive the change, so it goes. Everything else in the file stays. */
export function withWeights(file: PolicyFile, changes: WeightChanges): PolicyFile {
  const rules: Record<string, RuleChange> = { ...file.rules };
  for (const [code, severity] of Object.entries(changes)) {
    const { severity: _, rollout: __, ...rest } = rules[code] ?? {};
    if (severity !== null) rules[code] = { ...rest, severity };
    else if (Object.keys(rest).length > 0) rules[code] = rest;
    else delete rules[code];
  }
  const { rules: _before, ...rest } = file;
  return Object.keys(rules).length > 0 ? { ...rest, rules } : rest;
}
