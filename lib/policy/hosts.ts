import * as z from 'zod';

/** A match pattern of one host or of a host and those below it. Ports have no place in a pattern. */
export const HOST_PATTERN = /^https?:\/\/(?:\*\.)?[a-z0-9.-]{1,253}\/\*$/;

const host = z.strictObject({
  pattern: z.string().regex(HOST_PATTERN, 'Expected a pattern such as https://desk.example.com/*'),
  /** The adapter's id; `generic` finds its way by roles and labels. */
  adapter: z.string().min(1).max(100),
});

/** A host on which a lead switched Discern on, beyond those it is installed on. */
export type Host = z.infer<typeof host>;

const hosts = z.array(host).max(200);

/** How the hosts are kept. */
export const HOSTS_STORAGE = {
  key: 'local:hosts',
  version: 1,
  migrations: {},
  fallback: [] as readonly Host[],
  parse(value: unknown): { ok: true; value: readonly Host[] } | { ok: false; say: string } {
    const result = hosts.safeParse(value);
    return result.success
      ? { ok: true, value: result.data }
      : { ok: false, say: z.prettifyError(result.error) };
  },
} as const;
