import type { PatternEngine } from '#lib/core/patterns.ts';
import type { Report } from '#lib/core/types.ts';
import type { ReviewInput } from './review.ts';

/** The engine as the guard sees it: rules and lexicons load in a script of their own. */
export interface Engine {
  review(input: ReviewInput): Report;
}

/** Where the engine's script leaves itself for the guard: both run in the same isolated world. */
export const ENGINE = Symbol.for('discern.engine');
/** Raised on the document once the engine is there. */
export const ENGINE_READY = 'discern:engine-ready';

/** The engine, or undefined while its script has not run. */
export function engine(): Engine | undefined {
  return (globalThis as { [ENGINE]?: Engine })[ENGINE];
}

/** Where what reads patterns leaves itself: a script of its own, which comes where a policy has patterns. */
export const PATTERNS = Symbol.for('discern.patterns');
/** Raised on the document once patterns can be read. */
export const PATTERNS_READY = 'discern:patterns-ready';

/** What reads patterns, or null while its script has not run. */
export function patternEngine(): PatternEngine | null {
  return (globalThis as { [PATTERNS]?: PatternEngine })[PATTERNS] ?? null;
}
