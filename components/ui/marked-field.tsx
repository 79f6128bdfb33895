import { type ComponentProps, type Ref, useMemo } from 'react';
import type { Severity, Span } from '#lib/core/types.ts';

/** Words that are marked in a field, by UTF-16 offsets into its value. */
export interface FieldMark {
  readonly span: Span;
  readonly tone: Severity;
  /** Pointed out among the others. */
  readonly current?: boolean;
}

/**
 * A field of several lines that grows with its text and shows marks under it. The marks lie on a copy below the field, so
 * nothing is ever put into what a person types.
 */
export function MarkedField({
  marks,
  value,
  ref,
  ...props
}: Omit<ComponentProps<'textarea'>, 'value'> & {
  marks: readonly FieldMark[];
  value: string;
  ref?: Ref<HTMLTextAreaElement> | undefined;
}) {
  const parts = useMemo(() => partsOf(value, marks), [value, marks]);
  return (
    <div className="marked-field">
      <div aria-hidden className="marked-copy">
        {parts.map(({ text, tone, at, current }) =>
          tone ? (
            <mark className={`mark-${tone} ${current ? 'mark-current' : ''}`} key={at}>
              {text}
            </mark>
          ) : (
            <span key={at}>{text}</span>
          ),
        )}
        {/* A line break at the end has no height of its own. */}
        {'\u200b'}
      </div>
      <textarea {...props} ref={ref} value={value} />
    </div>
  );
}

const RANK: Readonly<Record<Severity, number>> = { info: 0, warn: 1, block: 2 };

/** A text cut at its marks; where two overlap, the heavier shows. */
function partsOf(
  text: string,
  marks: readonly FieldMark[],
): readonly {
  readonly at: number;
  readonly text: string;
  readonly tone: Severity | undefined;
  readonly current: boolean;
}[] {
  const edges = marks.flatMap(({ span }) => span).filter((at) => at > 0 && at < text.length);
  const cuts = [...new Set([0, ...edges, text.length])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((at, index) => {
    const over = marks.filter(({ span }) => span[0] <= at && at < span[1]);
    const heaviest = over.toSorted((a, b) => RANK[b.tone] - RANK[a.tone])[0];
    return {
      at,
      text: text.slice(at, cuts[index + 1]),
      tone: heaviest?.tone,
      current: over.some(({ current }) => current),
    };
  });
}
