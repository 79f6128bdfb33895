import { useQueryClient } from '@tanstack/react-query';
import { useSay } from '#components/ui/notice.tsx';
import type { PolicyFile } from '#lib/core/policy-file.ts';
import { t as common } from '#lib/i18n/options.ts';
import { t } from '#lib/i18n/policy.ts';
import { ask } from '#lib/messaging/ask.ts';
import type { PolicySaved, PolicyState } from '#lib/messaging/settings.ts';
import { policy } from '../queries.ts';

/** The policy as it is edited: the changes that are not in force yet, or else what is in force. */
export const editedOf = ({ draft, force }: PolicyState): PolicyFile => draft ?? force;

/** Changes to the policy, none of which is in force before somebody brings it into force. */
export interface PolicyChange {
  /**
   * Keeps a change with a notice and a way back. Answers whether it was kept. `focus` takes the keyboard to Undo, where what
   * was pressed has gone.
   */
  edit(change: (file: PolicyFile) => PolicyFile, text: string, focus?: boolean): Promise<boolean>;
  /** Drops all changes, with a way back. */
  drop(): Promise<void>;
  /** Brings the changes into force. Answers with what came of it. */
  enforce(about: { readonly by?: string; readonly note?: string }): Promise<PolicySaved>;
}

let last: Promise<unknown> = Promise.resolve();

/** One change after the other: each knows what came of the one before, however fast they are made. */
function inTurn<T>(task: () => Promise<T>): Promise<T> {
  const next = last.then(task, task);
  last = next.catch(() => undefined);
  return next;
}

/** The way to change the policy from a page of the settings. A tab that comes second is told; nothing is overwritten. */
export function usePolicyChange(): PolicyChange {
  const client = useQueryClient();
  const say = useSay();
  const known = (): Promise<PolicyState> => client.ensureQueryData(policy);
  const take = (saved: PolicySaved): PolicyState | undefined => {
    if ('state' in saved) {
      client.setQueryData(policy.queryKey, saved.state);
      return saved.state;
    }
    if ('conflict' in saved) client.setQueryData(policy.queryKey, saved.conflict);
    const reason =
      'conflict' in saved
        ? t('conflict')
        : saved.problems.map(({ say: one, field }) => (field ? `${field}: ${one}` : one)).join('\n');
    say({ text: common('options.not-saved', { reason }), tone: 'bad' });
    return undefined;
  };
  const keep = async (file: PolicyFile | null, revision: string): Promise<PolicyState | undefined> => {
    try {
      return take(await ask('policy.draft', { file, revision }));
    } catch (error) {
      say({ text: common('options.not-saved', { reason: (error as Error).message }), tone: 'bad' });
      return undefined;
    }
  };
  // Only from the state that the change led to: what was changed since, in another tab, would go with it.
  const back =
    (before: PolicyFile | null, { revision }: PolicyState) =>
    async (): Promise<void> => {
      if (!(await inTurn(() => keep(before, revision)))) throw new Error(t('conflict'));
    };
  return {
    edit: (change, text, focus = false) =>
      inTurn(async () => {
        const state = await known();
        const kept = await keep(change(editedOf(state)), state.revision);
        if (kept) say({ text, undo: back(state.draft ?? null, kept), focus });
        return kept !== undefined;
      }),
    drop: () =>
      inTurn(async () => {
        const { draft, revision } = await known();
        if (!draft) return;
        const kept = await keep(null, revision);
        if (kept) say({ text: t('dropped'), undo: back(draft, kept) });
      }),
    enforce: (about) =>
      inTurn(async () => {
        const saved = await ask('policy.enforce', { revision: (await known()).revision, ...about });
        if (!('problems' in saved)) take(saved);
        return saved;
      }),
  };
}
