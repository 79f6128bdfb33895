import { readersOf } from '#lib/engine/listen.ts';
import { triggersOf } from '#lib/engine/triggers.ts';
import { RULES } from '#lib/rules/index.ts';

// Run by the build, see `build.ts`.

export const TRIGGERS = {
  draft: triggersOf(readersOf(RULES, 'draft')),
  customer: triggersOf(readersOf(RULES, 'customer')),
};
