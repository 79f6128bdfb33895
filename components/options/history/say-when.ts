import type { PolicyVersion } from '#lib/messaging/settings.ts';

/** When a version came into force, for people. */
export const sayWhen = ({ at }: PolicyVersion): string =>
  new Date(at).toLocaleString(undefined, { dateStyle: 'long', timeStyle: 'short' });
