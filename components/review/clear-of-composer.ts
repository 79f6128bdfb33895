import { type CSSProperties, useLayoutEffect, useState } from 'react';
import type { View } from '#lib/gate/view.ts';
import { useSession } from './session.tsx';

/** The composer's own tool bar and address line stand above its text. */
const COMPOSER_HEAD = 56;
/** Below this height a panel is no use; it then covers a part of the composer rather than be too small. */
const SHORTEST = 320;
const NARROW = '(max-width: 480px)';

/** Ends the panel above the composer, so that the reply and its Send button are never covered. */
export function useClearOfComposer({ open, text, held }: View): CSSProperties | undefined {
  const session = useSession();
  const [bottom, setBottom] = useState<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the composer grows with its text
  useLayoutEffect(() => {
    const measure = (): void => {
      const top = session.composerTop();
      const room = (top ?? 0) - COMPOSER_HEAD - 16;
      setBottom(
        top !== null && room >= SHORTEST && !matchMedia(NARROW).matches
          ? innerHeight - top + COMPOSER_HEAD
          : null,
      );
    };
    if (open) measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, [session, open, text, held]);
  return bottom === null ? undefined : { bottom };
}
