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

/** A policy with another change of one rule; one that changes nothing is left out. Everything else in the file stays. */
export function withRule(
  file: PolicyFile,
  code: string,
  change: (before: RuleChange) => RuleChange,
): PolicyFile {
  const after = Object.fromEntries(
    Object.entries(change(file.rules?.[code] ?? {})).filter(([, value]) => value !== undefined),
  );
  const { [code]: _, ...others } = file.rules ?? {};
  const rules = Object.keys(after).length > 0 ? { ...others, [code]: after } : others;
  return withPart(file, 'rules', Object.keys(rules).length > 0 ? rules : undefined);
}

/** A policy with another part; undefined takes the part out. */
export function withPart<Key extends keyof PolicyFile>(
  file: PolicyFile,
  key: Key,
  part: PolicyFile[Key] | undefined,
): PolicyFile {
  const { [key]: _, ...rest } = file;
  return (part === undefined ? rest : { ...rest, [key]: part }) as PolicyFile;
}
