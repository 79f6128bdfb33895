import { useState } from 'react';
import { Field } from '#components/ui/field.tsx';
import { FileButton } from '#components/ui/file-button.tsx';
import { MAX_MEGABYTES, readChosen } from '#components/ui/files.ts';
import type { PolicyFile } from '#lib/core/policy-file.ts';
import { t as common } from '#lib/i18n/options.ts';
import { t } from '#lib/i18n/simulate.ts';
import type { PolicyState } from '#lib/messaging/settings.ts';
import { ProblemList } from '../problem-list.tsx';
import type { FileProblem } from '../services.ts';
import { useSimulate } from './services.ts';

type Kind = 'draft' | 'force' | 'built-in' | 'file' | 'none';

/** A policy that was chosen; one from a file is there once the file was read. */
export interface Choice {
  readonly kind: Kind;
  readonly file?: { readonly name: string; readonly policy: PolicyFile };
}

/** The policy that is meant; undefined for none, null where its file was not chosen yet. */
export function policyOf(
  { kind, file }: Choice,
  { draft, force }: PolicyState,
): PolicyFile | undefined | null {
  switch (kind) {
    case 'draft':
      return draft ?? force;
    case 'force':
      return force;
    case 'built-in':
      return { schema: 1 };
    case 'file':
      return file?.policy ?? null;
    case 'none':
      return undefined;
  }
}

/** Chooses one of the policies at hand, or one out of a file. */
export function PolicyChoice(props: {
  label: string;
  kinds: readonly Kind[];
  value: Choice;
  onChange: (choice: Choice) => void;
}) {
  const { label, kinds, value, onChange } = props;
  const { readPolicy } = useSimulate();
  const [problems, setProblems] = useState<readonly FileProblem[]>([]);
  const onFiles = async (files: readonly File[]): Promise<void> => {
    const read = await readChosen(files);
    if (!read.ok)
      return setProblems([{ say: common('options.file.large', { name: read.large, limit: MAX_MEGABYTES }) }]);
    const [{ name, text } = { name: '', text: '' }] = read.files;
    const parsed = readPolicy(text);
    setProblems(
      parsed.ok ? [] : parsed.problems.map(({ path, say }) => ({ file: name, say: `${path}: ${say}` })),
    );
    if (parsed.ok) onChange({ kind: 'file', file: { name, policy: parsed.policy } });
  };
  return (
    <div className="stack">
      <Field label={label} {...(value.file ? { hint: t('policy.chosen', { name: value.file.name }) } : {})}>
        {(control) => (
          <select
            {...control}
            onChange={({ target }) => {
              setProblems([]);
              onChange({ kind: kinds.find((one) => one === target.value) ?? 'force' });
            }}
            value={value.kind}
          >
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`choice.${kind}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {value.kind === 'file' && (
        <div className="actions">
          <FileButton
            accept=".json,application/json"
            label={`${label}: ${t('policy.file')}`}
            onFiles={(files) => void onFiles(files)}
          >
            {t('policy.choose')}
          </FileButton>
        </div>
      )}
      <ProblemList problems={problems} />
    </div>
  );
}
