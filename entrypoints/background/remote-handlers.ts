import * as z from 'zod';
import type { Handlers, Parser } from '#lib/messaging/serve.ts';
import type { Checked, PolicyState, Problem } from '#lib/messaging/settings.ts';
import { checkPolicyUrl, LEAST_REFRESH_MINUTES, MOST_REFRESH_MINUTES } from '#lib/policy/remote.ts';
import { readPublicKey } from '#lib/policy/signature.ts';
import { whoManages } from './locked.ts';
import { Nothing, parser } from './parser.ts';
import { policyState } from './policy-handlers.ts';
import type { PolicyInForce } from './policy-in-force.ts';
import type { PolicyVersions } from './policy-versions.ts';
import type { RemotePolicy } from './remote-policy.ts';
import type { Settings } from './settings.ts';
import type { Followed } from './upkeep.ts';

const Fields = z.strictObject({
  url: z.string().max(4000),
  publicKey: z.string().max(4000),
  refreshMinutes: z.number(),
});

/** Answers about the address that a policy is fetched from. */
export function remoteHandlers(
  settings: Settings,
  policy: PolicyInForce,
  remote: RemotePolicy,
  versions: PolicyVersions,
  follow: Followed,
): Pick<Handlers, 'policy.remote.set' | 'policy.remote.refresh'> {
  return {
    'policy.remote.set': {
      parse: parser(Fields.nullable()) as Parser<'policy.remote.set'>,
      async handle(fields): Promise<Checked<PolicyState>> {
        const { managed } = await policy.read();
        if (managed.policyUrl !== undefined)
          return {
            ok: false,
            problems: [{ field: 'url', say: `The address is set by ${whoManages(managed)}.` }],
          };
        const problems = fields === null ? [] : problemsOf(fields, managed.publicKey !== undefined);
        if (problems.length > 0) return { ok: false, problems };
        if ((await settings.remote.read()).problem !== undefined) await settings.remote.discard();
        const url = fields && checkPolicyUrl(fields.url);
        const source = fields && {
          ...fields,
          publicKey: fields.publicKey.trim(),
          url: url?.ok ? url.value : fields.url,
        };
        await follow(async () => {
          await settings.remote.change(() => source);
          await remote.refresh();
        });
        return { ok: true, value: await policyState(settings, policy, versions) };
      },
    },
    'policy.remote.refresh': {
      parse: parser(Nothing),
      async handle() {
        await follow(remote.refresh);
        return policyState(settings, policy, versions);
      },
    },
  };
}

function problemsOf(
  { url, publicKey, refreshMinutes }: z.infer<typeof Fields>,
  keyIsManaged: boolean,
): readonly Problem[] {
  const address = checkPolicyUrl(url);
  const key = readPublicKey(publicKey);
  const minutes =
    Number.isInteger(refreshMinutes) &&
    refreshMinutes >= LEAST_REFRESH_MINUTES &&
    refreshMinutes <= MOST_REFRESH_MINUTES;
  return [
    ...(address.ok ? [] : [{ field: 'url', say: address.say }]),
    ...(key.ok || keyIsManaged ? [] : [{ field: 'publicKey', say: key.say }]),
    ...(minutes
      ? []
      : [
          {
            field: 'refreshMinutes',
            say: `expected whole minutes from ${LEAST_REFRESH_MINUTES} to ${MOST_REFRESH_MINUTES}`,
          },
        ]),
  ];
}
