import type { Severity } from '#lib/core/types.ts';
import { t } from '#lib/i18n/t.ts';

// One shape for each severity: octagon, triangle, circle. Colour only repeats what the shape says.
const SHAPES: Readonly<Record<Severity, string>> = {
  block: 'M6 1h6l5 5v6l-5 5H6l-5-5V6z',
  warn: 'M9 1.5 17 16H1z',
  info: 'M9 1a8 8 0 1 0 0 16A8 8 0 0 0 9 1z',
};
const SIGNS: Readonly<Record<Severity, string>> = { block: '!', warn: '!', info: 'i' };

/** The sign of a severity, with its name for screen readers. */
export function SeverityIcon({ severity }: { severity: Severity }) {
  return (
    <svg className={`severity severity-${severity}`} viewBox="0 0 18 18" width="18" height="18" role="img">
      <title>{t(`severity.${severity}`)}</title>
      <path d={SHAPES[severity]} />
      <text x="9" y={severity === 'warn' ? 14 : 13} textAnchor="middle">
        {SIGNS[severity]}
      </text>
    </svg>
  );
}
