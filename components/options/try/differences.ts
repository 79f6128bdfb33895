import type { Finding, Report } from '#lib/core/types.ts';

/** What two reports on the same reply do not share: each side's findings that the other has not, or weighs otherwise. */
export interface Differences {
  readonly force: readonly Finding[];
  readonly changed: readonly Finding[];
  /** Findings that both have with the same weight. */
  readonly same: number;
}

/** Compares what two policies say about the same reply. */
export function differencesOf(force: Report, changed: Report): Differences {
  const inForce = new Set(force.findings.map(identity));
  const inChanged = new Set(changed.findings.map(identity));
  return {
    force: force.findings.filter((one) => !inChanged.has(identity(one))),
    changed: changed.findings.filter((one) => !inForce.has(identity(one))),
    same: force.findings.filter((one) => inChanged.has(identity(one))).length,
  };
}

const identity = ({ code, severity, on, message, span, say }: Finding): string =>
  JSON.stringify([code, severity, on, message ?? null, span, say]);
