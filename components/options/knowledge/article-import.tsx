import { useState } from 'react';
import { DropFiles } from '#components/ui/drop-files.tsx';
import { MAX_MEGABYTES, readChosen } from '#components/ui/files.ts';
import { useSay } from '#components/ui/notice.tsx';
import type { Evidence } from '#lib/core/types.ts';
import { plural, t } from '#lib/i18n/options.ts';
import { ask } from '#lib/messaging/ask.ts';
import { ImportMode, type Mode } from '../import-mode.tsx';
import { ProblemList } from '../problem-list.tsx';
import { articles, useChange } from '../queries.ts';
import { type FileProblem, useServices } from '../services.ts';
import { unchanged } from '../unchanged.ts';

const ACCEPT = '.json,.csv,.md,.markdown,.html,.htm,application/json,text/csv,text/markdown,text/html';

/** Takes articles out of files, several at once; all of them or none. */
export function ArticleImport({ stored }: { stored: readonly Evidence[] }) {
  const services = useServices();
  const [mode, setMode] = useState<Mode>('add');
  const [problems, setProblems] = useState<readonly FileProblem[]>([]);
  const save = useChange('knowledge.save', articles);
  const say = useSay();

  const take = async (items: readonly Evidence[]): Promise<void> => {
    // Another tab may have changed them since they were shown here.
    const before = await ask('knowledge.list', null);
    const { added, updated } = await save.mutateAsync({ articles: items, mode });
    const same = await unchanged('knowledge.list');
    const counts = `${plural('options.knowledge.added', added)}${
      updated && mode === 'add' ? `, ${plural('options.knowledge.updated', updated)}` : ''
    }.`;
    say({
      text: mode === 'replace' && before.length ? `${counts} ${t('options.knowledge.replaced')}` : counts,
      undo: async () => {
        await same();
        await save.mutateAsync({ articles: before, mode: 'replace' });
      },
    });
  };
  const onFiles = async (files: Iterable<File>): Promise<void> => {
    setProblems([]);
    try {
      const chosen = await readChosen(files);
      if (!chosen.ok) {
        const text = t('options.file.large', { name: chosen.large, limit: MAX_MEGABYTES });
        return setProblems([{ say: text }]);
      }
      const read = await services.readArticles(chosen.files);
      if (read.ok) await take(read.items);
      else setProblems(read.problems);
    } catch (error) {
      say({ text: t('options.not-saved', { reason: (error as Error).message }), tone: 'bad' });
    }
  };
  return (
    <div className="stack">
      <DropFiles
        accept={ACCEPT}
        choose={t(save.isPending ? 'options.knowledge.importing' : 'options.knowledge.import')}
        disabled={save.isPending}
        hint={t('options.knowledge.kinds')}
        label={t('options.knowledge.file')}
        lead={t('options.knowledge.drop')}
        onFiles={(files) => void onFiles(files)}
      >
        {stored.length > 0 && <ImportMode onChange={setMode} value={mode} />}
      </DropFiles>
      <ProblemList problems={problems} />
    </div>
  );
}
