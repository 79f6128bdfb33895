import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { FileButton } from '#components/ui/file-button.tsx';
import { download, MAX_MEGABYTES, readChosen } from '#components/ui/files.ts';
import { useSay } from '#components/ui/notice.tsx';
import { plural, t } from '#lib/i18n/options.ts';
import { ask } from '#lib/messaging/ask.ts';
import type { Checked, RepliesState, ReplyFields } from '#lib/messaging/settings.ts';
import { ImportMode, type Mode } from '../import-mode.tsx';
import { useIsLead } from '../policy/role.tsx';
import { ProblemList } from '../problem-list.tsx';
import { replies, useChange } from '../queries.ts';
import { type FileProblem, useReplyServices } from '../services.ts';
import { unchanged } from '../unchanged.ts';

/** Import, export, and the way back to the starter library; each can be undone. */
export function ReplyFiles({ state }: { state: RepliesState }) {
  const services = useReplyServices();
  const isLead = useIsLead();
  const [mode, setMode] = useState<Mode>('add');
  const [problems, setProblems] = useState<readonly FileProblem[]>([]);
  const save = useChange('replies.save', replies);
  const replace = useChange('replies.replace', replies);
  const say = useSay();
  // Of what another tab changes meanwhile nothing goes with an import that is taken back.
  const undoable = async (change: () => Promise<Checked<RepliesState>>) => {
    const before = await ask('replies.list', null);
    const answer = await change();
    const same = await unchanged('replies.list');
    const undo = async (): Promise<void> => {
      await same();
      await replace.mutateAsync({ replies: before.own ? before.replies : null });
    };
    return { answer, undo };
  };
  const failed = (error: unknown): void =>
    say({ text: t('options.not-saved', { reason: (error as Error).message }), tone: 'bad' });

  const take = async (items: readonly ReplyFields[]): Promise<void> => {
    const change = mode === 'add' ? save : replace;
    const { answer, undo } = await undoable(() => change.mutateAsync({ replies: items }));
    if (!answer.ok) return setProblems(answer.problems);
    say({ text: plural('options.replies.imported', items.length), undo });
  };
  const onFiles = async (files: readonly File[]): Promise<void> => {
    setProblems([]);
    const chosen = await readChosen(files);
    if (!chosen.ok) {
      return setProblems([{ say: t('options.file.large', { name: chosen.large, limit: MAX_MEGABYTES }) }]);
    }
    const [file] = chosen.files;
    const read = file && services.read(file);
    if (!read) return;
    if (read.ok) await take(read.items).catch(failed);
    else setProblems(read.problems);
  };
  const onExport = (format: 'csv' | 'json'): void => {
    const type = format === 'csv' ? 'text/csv' : 'application/json';
    download(`discern-replies.${format}`, type, services.write(state.replies, format));
  };
  const onReset = async (): Promise<void> => {
    await undoable(() => replace.mutateAsync({ replies: null })).then(
      ({ undo }) => say({ text: t('options.replies.reset.done'), undo }),
      failed,
    );
  };

  return (
    <details className="card files">
      <summary>{t(isLead ? 'options.replies.files' : 'options.replies.files.out')}</summary>
      {isLead && <p className="hint">{t('options.replies.columns')}</p>}
      {isLead && <ImportMode onChange={setMode} value={mode} />}
      <div className="actions">
        {isLead && (
          <FileButton
            accept=".csv,.json,text/csv,application/json"
            disabled={save.isPending || replace.isPending}
            label={t('options.replies.file')}
            onFiles={(files) => void onFiles(files)}
          >
            {t('options.replies.import')}
          </FileButton>
        )}
        <Button disabled={state.replies.length === 0} onClick={() => onExport('csv')}>
          {t('options.replies.csv')}
        </Button>
        <Button disabled={state.replies.length === 0} onClick={() => onExport('json')}>
          {t('options.replies.json')}
        </Button>
        {isLead && state.own && <Button onClick={() => void onReset()}>{t('options.replies.reset')}</Button>}
      </div>
      <ProblemList problems={problems} />
    </details>
  );
}
