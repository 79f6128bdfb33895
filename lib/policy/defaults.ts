import type { Policy } from '#lib/core/types.ts';

/** The policy without any file: every rule keeps its own severity. */
export const DEFAULT_POLICY: Policy = { version: 'built-in-1', severities: {} };
