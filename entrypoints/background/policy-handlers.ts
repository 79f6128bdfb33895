import * as z from 'zod';
import type { Handlers } from '#lib/messaging/serve.ts';
import type { PolicyState } from '#lib/messaging/settings.ts';
import { policyOf, RULE_CODE, withSeverities } from '#lib/policy/storage.ts';
import { Nothing, parser } from './parser.ts';
import type { Settings } from './settings.ts';

const Changes = z.strictObject({
  changes: z.record(
    z.string().max(200).regex(RULE_CODE),
    z.enum(['info', 'warn', 'block', 'off']).nullable(),
  ),
});

/** Answers what the settings page asks about the rules, and what the gate asks: the policy in force. */
export function policyHandlers(
  settings: Settings,
): Pick<Handlers, 'policy.get' | 'policy.save' | 'policy.current'> {
  async function state(): Promise<PolicyState> {
    const { value, problem } = await settings.policy.read();
    return { ...policyOf(value), ...(problem === undefined ? {} : { problem }) };
  }
  return {
    'policy.get': { parse: parser(Nothing), handle: state },
    'policy.save': {
      parse: parser(Changes),
      async handle({ changes }) {
        await settings.policy.change((file) => withSeverities(file, changes));
        return state();
      },
    },
    'policy.current': {
      parse: parser(Nothing),
      handle: async () => policyOf((await settings.policy.read()).value),
    },
  };
}
