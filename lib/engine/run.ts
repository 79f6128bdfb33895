import type { Context, Hit, Rule } from '#lib/core/rule.ts';
import type { Analysis } from '#lib/core/text.ts';
import type { Fault } from '#lib/core/types.ts';

/** A hit with the rule that made it; `message` is the index of the customer message, absent for the draft. */
export interface Said {
  readonly rule: Rule;
  readonly hit: Hit;
  readonly text: Analysis;
  readonly message?: number;
}

/** Runs one rule over one text, whatever its triggers say. A crash or an impossible span becomes a fault and costs that rule only. */
export function runRule(rule: Rule, text: Analysis, context: Context): { said: Said[]; fault?: Fault } {
  const said: Said[] = [];
  try {
    for (const hit of rule.check(text, context)) {
      const [start, end] = hit.span;
      if (!(start >= 0 && start < end && end <= text.text.length))
        throw new RangeError('span outside the text');
      said.push({ rule, hit, text });
    }
    return { said };
  } catch (error) {
    return { said, fault: { code: rule.code, error: nameOf(error) } };
  }
}

// Only the kind of error: its message could quote the conversation.
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
