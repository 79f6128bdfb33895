import { useEffect, useRef } from 'react';
import { plural } from '#lib/i18n/options.ts';
import type { FileProblem } from './services.ts';

/** Everything that is wrong with an import. It takes the keyboard, so that a screen reader reads it. */
export function ProblemList({ problems }: { problems: readonly FileProblem[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length) box.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <div className="card card-bad" ref={box} role="alert" tabIndex={-1}>
      <strong>{plural('options.problems', problems.length)}</strong>
      <ul className="problems">
        {problems.map(({ file, say }) => (
          <li key={`${file} ${say}`}>
            {file && <code>{file}</code>} {say}
          </li>
        ))}
      </ul>
    </div>
  );
}
