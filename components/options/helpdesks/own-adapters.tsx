import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { FileButton } from '#components/ui/file-button.tsx';
import { download, MAX_MEGABYTES, readChosen } from '#components/ui/files.ts';
import { useSay } from '#components/ui/notice.tsx';
import { plural, t } from '#lib/i18n/helpdesks.ts';
import { t as common } from '#lib/i18n/options.ts';
import type { TableFields } from '#lib/messaging/settings.ts';
import { lockAt } from '#lib/policy/locks.ts';
import { LockNote } from '../policy/barred.tsx';
import { useIsLead } from '../policy/role.tsx';
import { ProblemList } from '../problem-list.tsx';
import { policy, useChange } from '../queries.ts';
import { type FileProblem, useHelpdesks } from '../services.ts';
import { adapters } from './queries.ts';

/** The adapters that the team made: edit, delete, import, export, and the way to the workbench. */
export function OwnAdapters({ own }: { own: readonly TableFields[] }) {
  const isLead = useIsLead();
  return (
    <div className="group helpdesks">
      <h2>{t('own.title')}</h2>
      {own.length === 0 && <p className="empty">{t('own.none')}</p>}
      {own.length > 0 && (
        <ul className="rows">
          {own.map((table, at) => (
            <Row at={at} key={table.id} table={table} />
          ))}
        </ul>
      )}
      {isLead && (
        <div className="actions">
          <a className="button" href="#helpdesks/new">
            {t('own.make')}
          </a>
        </div>
      )}
      <Files own={own} />
    </div>
  );
}

function Row({ table, at }: { table: TableFields; at: number }) {
  const remove = useChange('adapters.remove', adapters);
  const save = useChange('adapters.save', adapters);
  const say = useSay();
  const { id, title } = table;
  const isLead = useIsLead();
  const { data: state } = useQuery(policy);
  const place = `adapters.${id}`;
  const isLocked = state !== undefined && lockAt(state.locks, place) !== undefined;
  const onDelete = (): void =>
    remove.mutate(
      { id },
      {
        onSuccess: () =>
          say({
            text: t('own.deleted', { title }),
            undo: () => save.mutateAsync({ adapters: [table], at }),
            focus: true,
          }),
        onError: ({ message }) =>
          say({ text: common('options.not-saved', { reason: message }), tone: 'bad' }),
      },
    );
  return (
    <li className="row built-in">
      <div>
        <strong>{title}</strong>
        <p className="hint">
          <code>{id}</code>
        </p>
        {state && <LockNote path={place} state={state} />}
      </div>
      {isLead && !isLocked && (
        <span className="row-actions">
          <a aria-label={t('own.edit.one', { title })} className="button" href={`#helpdesks/edit/${id}`}>
            {t('own.edit')}
          </a>
          <Button
            aria-label={t('own.delete.one', { title })}
            disabled={remove.isPending}
            onClick={onDelete}
            tone="quiet"
          >
            {t('own.delete')}
          </Button>
        </span>
      )}
    </li>
  );
}

function Files({ own }: { own: readonly TableFields[] }) {
  const helpdesks = useHelpdesks();
  const isLead = useIsLead();
  const [problems, setProblems] = useState<readonly FileProblem[]>([]);
  const save = useChange('adapters.save', adapters);
  const say = useSay();
  const onFiles = async (files: readonly File[]): Promise<void> => {
    setProblems([]);
    const chosen = await readChosen(files);
    if (!chosen.ok) {
      return setProblems([
        { say: common('options.file.large', { name: chosen.large, limit: MAX_MEGABYTES }) },
      ]);
    }
    const [file] = chosen.files;
    const read = file && helpdesks.readAdapters(file);
    if (!read) return;
    if (!read.ok) return setProblems(read.problems);
    const answer = await save.mutateAsync({ adapters: read.items });
    if (!answer.ok) return setProblems(answer.problems);
    say({ text: plural('own.imported', read.items.length) });
  };
  return (
    <details className="card files">
      <summary>{t('own.files')}</summary>
      {isLead && <p className="hint">{t('own.files.lead')}</p>}
      <div className="actions">
        {isLead && (
          <FileButton
            accept=".json,application/json"
            disabled={save.isPending}
            label={t('own.file')}
            onFiles={(files) =>
              void onFiles(files).catch((error: Error) =>
                say({ text: common('options.not-saved', { reason: error.message }), tone: 'bad' }),
              )
            }
          >
            {t('own.import')}
          </FileButton>
        )}
        <Button
          disabled={own.length === 0}
          onClick={() => download('discern-adapters.json', 'application/json', helpdesks.writeAdapters(own))}
        >
          {t('own.export')}
        </Button>
      </div>
      <ProblemList problems={problems} />
    </details>
  );
}
