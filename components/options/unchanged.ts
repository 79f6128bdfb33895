import { t } from '#lib/i18n/options.ts';
import { ask } from '#lib/messaging/ask.ts';

/**
 * Remembers a list as it is stored now. What it answers with rejects once the list is another: whoever takes a change back
 * by putting a whole list in its place would take along what another tab changed since.
 */
export async function unchanged(kind: 'knowledge.list' | 'replies.list'): Promise<() => Promise<void>> {
  const stored = async (): Promise<string> => JSON.stringify(await ask(kind, null));
  const now = await stored();
  return async () => {
    if ((await stored()) !== now) throw new Error(t('options.changed'));
  };
}
