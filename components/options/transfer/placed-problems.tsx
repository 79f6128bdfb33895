import { useEffect, useRef } from 'react';
import { plural, t } from '#lib/i18n/transfer.ts';
import type { FileProblem } from '#lib/policy/file.ts';

/** Everything that is wrong with a policy file, each with its place. It takes the keyboard, so that it is read out. */
export function PlacedProblems({ problems }: { problems: readonly FileProblem[] }) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another file with problems is said anew
  useEffect(() => box.current?.focus(), [problems]);
  return (
    <div className="card card-bad" ref={box} role="alert" tabIndex={-1}>
      <strong>{plural('import.problems', problems.length)}</strong>
      <ProblemLines problems={problems} />
    </div>
  );
}

/** Places and what is said of them. */
export function ProblemLines({ problems }: { problems: readonly FileProblem[] }) {
  return (
    <ul className="problems">
      {problems.map(({ path, say, line, column }) => (
        <li key={`${path} ${say}`}>
          {path !== 'file' && <code>{path}</code>} {say}
          {line !== undefined && column !== undefined && (
            <span className="hint"> ({t('import.place', { line, column })})</span>
          )}
        </li>
      ))}
    </ul>
  );
}
