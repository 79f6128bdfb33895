import { useEffect, useState } from 'react';
import type { PatternEngine } from '#lib/core/patterns.ts';
import { useServices } from '../services.ts';

/** What reads patterns, or why it could not be loaded. Loaded once `needed`, since it is large. */
export function usePatterns(needed: boolean): {
  readonly patterns: PatternEngine | null;
  readonly failed: string | undefined;
} {
  const services = useServices();
  const [patterns, setPatterns] = useState<PatternEngine | null>(null);
  const [failed, setFailed] = useState<string>();
  useEffect(() => {
    if (!needed || patterns) return;
    services.patterns().then(setPatterns, (error: Error) => setFailed(error.message));
  }, [needed, patterns, services]);
  return { patterns, failed };
}
