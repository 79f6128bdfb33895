import { type RefObject, type SyntheticEvent, useEffect } from 'react';
import type { Session } from '#lib/gate/view.ts';

/** Chromium's second version of the observer also says whether something is painted over an element. */
interface Watching extends IntersectionObserverInit {
  readonly trackVisibility: true;
  readonly delay: number;
}
type Seen = IntersectionObserverEntry & { readonly isVisible?: boolean };

/** The shortest that browsers allow. */
const DELAY_MS = 100;
const painted = new WeakSet<Element>();

/** Watches whether the page paints something over a button: even what lets the pointer through hides its words. */
export function useWatchCover(button: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = button.current;
    if (!element) return undefined;
    const watching: Watching = { trackVisibility: true, delay: DELAY_MS };
    const observer = new IntersectionObserver((entries) => {
      const last = entries.at(-1) as Seen | undefined;
      if (last?.isIntersecting && last.isVisible === false) painted.add(element);
      else painted.delete(element);
    }, watching);
    observer.observe(element);
    return () => observer.disconnect();
  }, [button]);
}

/** Whether something of the page lies over a button: at its middle or a corner, or painted over it. */
export function isCovered(button: HTMLElement): boolean {
  const { left, top, width, height } = button.getBoundingClientRect();
  const root = button.getRootNode() as Document | ShadowRoot;
  const host = 'host' in root ? root.host : button;
  const points = [0.5, 0.1, 0.9].flatMap((x) => [0.5, 0.2, 0.8].map((y) => [x, y] as const));
  const free = points.every(([x, y]) => {
    const at = [left + x * width, top + y * height] as const;
    const found = root.elementFromPoint(...at);
    return document.elementFromPoint(...at) === host && (found === button || button.contains(found));
  });
  return !free || painted.has(button);
}

/** Carries out a decision only if a person made it on a button in sight: what lies over it may have asked for the click. */
export function inSight(
  session: Session,
  decide: () => void,
): (event: SyntheticEvent<HTMLButtonElement>) => void {
  return ({ isTrusted, currentTarget }) => {
    if (!isTrusted) return;
    if (isCovered(currentTarget)) session.covered();
    else decide();
  };
}
