import type { Example } from '#lib/core/rule.ts';

/** An example of a rule, with the flagged words marked. */
export function ExampleText({ example }: { example: string | Example | undefined }) {
  if (example === undefined) return null;
  const text = typeof example === 'string' ? example : example.text;
  const parts = text.split(/[«»]/);
  return (
    <q>
      {parts.map((part, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one fixed text
        index % 2 ? <mark key={index}>{part}</mark> : part,
      )}
    </q>
  );
}
