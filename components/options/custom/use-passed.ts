import { useEffect, useState } from 'react';
import type { CustomRule } from '#lib/core/policy-file.ts';
import { selfTest } from '#lib/engine/declarative/self-test.ts';
import { usePatterns } from './use-patterns.ts';

/** How long tests may run at a stretch, so that the page stays quick with hundreds of rules. Milliseconds. */
const STRETCH_MS = 8;
/** A rule that did not change comes back as the same object, and its tests as they were. */
const known = new WeakMap<CustomRule, number>();

/** How many of its tests each rule passes; rules that were not run yet are left out. Rules with a pattern wait for what reads it. */
export function usePassed(custom: readonly CustomRule[]): ReadonlyMap<CustomRule, number> {
  const { patterns } = usePatterns(custom.some(({ kind }) => kind === 'pattern'));
  const [passed, setPassed] = useState<ReadonlyMap<CustomRule, number>>(new Map());
  useEffect(() => {
    const ready = custom.filter(({ kind }) => kind !== 'pattern' || patterns);
    let at = 0;
    let timer: ReturnType<typeof setTimeout>;
    const run = (): void => {
      const until = performance.now() + STRETCH_MS;
      for (; at < ready.length && performance.now() < until; at++) {
        const rule = ready[at] as CustomRule;
        if (!known.has(rule)) known.set(rule, selfTest([rule], patterns).filter(({ ok }) => ok).length);
      }
      setPassed(new Map(ready.slice(0, at).map((rule) => [rule, known.get(rule) ?? 0])));
      if (at < ready.length) timer = setTimeout(run);
    };
    timer = setTimeout(run);
    return () => clearTimeout(timer);
  }, [custom, patterns]);
  return passed;
}
