import * as z from 'zod';

/**
 * What a policy took of packs, by the pack's id. `took` holds a fingerprint of each part as the pack had it then, by its
 * place: so an edit by the team and a newer pack are told apart.
 */
export const packs = z.record(
  z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'Expected the id of a pack, such as eu-retail'),
  z.strictObject({
    version: z.string().min(1).max(50),
    took: z.record(z.string().max(300), z.string().regex(/^[0-9a-z]{1,20}$/, 'Expected a fingerprint')),
  }),
);
