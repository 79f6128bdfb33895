import { type DragEvent, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { FileButton } from '#components/ui/file-button.tsx';
import { MAX_MEGABYTES, readChosen } from '#components/ui/files.ts';
import { Tabs } from '#components/ui/tabs.tsx';
import type { PolicyFile } from '#lib/core/policy-file.ts';
import { t as common } from '#lib/i18n/options.ts';
import { t } from '#lib/i18n/transfer.ts';
import type { PolicyState } from '#lib/messaging/settings.ts';
import { type FileProblem, type PolicyRead, readPolicyText } from '#lib/policy/file.ts';
import { CATALOGUE } from '../rules/catalogue.ts';
import { ImportPreview } from './import-preview.tsx';
import { PlacedProblems } from './placed-problems.tsx';

const CODES = CATALOGUE.map(({ code }) => code);

/** Reads a policy from a file or from what is pasted, says what is wrong with its place, and shows what it would change. */
export function ImportCard({ state }: { state: PolicyState }) {
  const [text, setText] = useState('');
  const [over, setOver] = useState(false);
  const [read, setRead] = useState<PolicyRead | null>(null);
  const take = (next: string): void => setRead(readPolicyText(next, CODES));
  const onFiles = async (files: Iterable<File>): Promise<void> => {
    const chosen = await readChosen(files).catch((error: Error): FileProblem[] => [
      { path: 'file', say: error.message },
    ]);
    if (Array.isArray(chosen)) return setRead({ ok: false, problems: chosen });
    if (chosen.ok) return take(chosen.files[0]?.text ?? '');
    const say = common('options.file.large', { name: chosen.large, limit: MAX_MEGABYTES });
    setRead({ ok: false, problems: [{ path: 'file', say }] });
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer.files.length) void onFiles(event.dataTransfer.files);
  };
  const found: PolicyFile | null = read?.ok ? read.policy : null;
  const file = (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button does the same
    <div
      className={`card drop drop-head ${over ? 'drop-over' : ''}`}
      onDragLeave={() => setOver(false)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDrop={onDrop}
    >
      <span>{t('import.drop')}</span>
      <FileButton
        accept=".json,application/json"
        label={t('import.chooser')}
        onFiles={(files) => void onFiles(files)}
        tone="primary"
      >
        {t('import.choose')}
      </FileButton>
    </div>
  );
  const paste = (
    <div className="stack-small">
      <Field label={t('import.text')}>
        {(field) => (
          <textarea
            {...field}
            className="code"
            onChange={({ target }) => setText(target.value)}
            rows={8}
            spellCheck={false}
            value={text}
          />
        )}
      </Field>
      <div className="actions">
        <Button disabled={text.trim() === ''} onClick={() => take(text)} tone="primary">
          {t('import.read')}
        </Button>
      </div>
    </div>
  );
  return (
    <section aria-labelledby="import" className="card">
      <h2 id="import">{t('import.title')}</h2>
      <p className="hint">{t('import.lead')}</p>
      {found === null ? (
        <Tabs
          label={t('import.title')}
          tabs={[
            { name: 'file', say: t('import.file'), content: file },
            { name: 'paste', say: t('import.paste'), content: paste },
          ]}
        />
      ) : (
        <ImportPreview
          found={found}
          onDone={() => {
            setRead(null);
            setText('');
          }}
          state={state}
          warnings={read?.ok ? read.warnings : []}
        />
      )}
      {read && !read.ok && <PlacedProblems problems={read.problems} />}
    </section>
  );
}
