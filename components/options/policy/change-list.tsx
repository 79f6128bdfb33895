import { plural } from '#lib/i18n/policy.ts';

const FIRST = 4;

/** Changes in words, the first few at once. */
export function ChangeList({ changes }: { changes: readonly string[] }) {
  const rest = changes.slice(FIRST);
  return (
    <>
      <Lines lines={changes.slice(0, FIRST)} />
      {rest.length > 0 && (
        <details>
          <summary>{plural('more', rest.length)}</summary>
          <Lines lines={rest} />
        </details>
      )}
    </>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="changes">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
