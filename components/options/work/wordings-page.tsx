import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { FileButton } from '#components/ui/file-button.tsx';
import { MAX_MEGABYTES, readChosen } from '#components/ui/files.ts';
import { useSay } from '#components/ui/notice.tsx';
import { SearchField } from '#components/ui/search-field.tsx';
import { t as common } from '#lib/i18n/options.ts';
import { plural, t } from '#lib/i18n/work.ts';
import type { PolicyState } from '#lib/messaging/settings.ts';
import { withPart } from '#lib/policy/change.ts';
import { linesOf } from '../lines-form.tsx';
import { matching } from '../matching.ts';
import { barredBy, LockNote } from '../policy/barred.tsx';
import { PolicyHead } from '../policy/policy-head.tsx';
import { editedOf, usePolicyChange } from '../policy/use-policy.ts';
import { policy } from '../queries.ts';
import { useUnsaved } from '../route.tsx';
import { Loaded, SectionPage } from '../section.tsx';

const FIRST = 100;

/** Sentences that somebody has approved. */
export function Wordings() {
  const query = useQuery(policy);
  return (
    <SectionPage lead={t('wordings.lead')}>
      <Loaded query={query}>
        {(state) => (
          <>
            <PolicyHead state={state} />
            <WordingList state={state} />
          </>
        )}
      </Loaded>
    </SectionPage>
  );
}

function WordingList({ state }: { state: PolicyState }) {
  const { edit } = usePolicyChange();
  const [search, setSearch] = useState('');
  const [limit, setLimit] = useState(FIRST);
  const wordings = editedOf(state).wordings ?? [];
  const barred = barredBy(state, 'wordings') !== null;
  const shown = matching(wordings, search, (text) => [text]);
  const remove = (text: string): void => {
    const rest = wordings.filter((one) => one !== text);
    void edit(
      (file) => withPart(file, 'wordings', rest.length > 0 ? rest : undefined),
      t('wordings.deleted', { text }),
      true,
    );
  };
  return (
    <>
      <LockNote path="wordings" state={state} />
      {!barred && <AddWordings known={wordings} />}
      {wordings.length === 0 && <p className="empty">{t('wordings.none')}</p>}
      {wordings.length > 0 && (
        <>
          <div className="tools">
            <SearchField label={t('wordings.search')} onChange={setSearch} value={search} />
          </div>
          <p className="hint" role="status">
            {plural('wordings.count', shown.length)}
          </p>
          {shown.length === 0 && <p className="empty">{common('options.search.none', { query: search })}</p>}
          {shown.length > 0 && (
            <ul className="rows">
              {shown.slice(0, limit).map((text) => (
                <li className="row entry" key={text}>
                  <p className="entry-text">{text}</p>
                  {!barred && (
                    <Button
                      aria-label={t('wordings.delete', { text })}
                      onClick={() => remove(text)}
                      tone="quiet"
                    >
                      {common('options.delete')}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          )}
          {shown.length > limit && (
            <div className="actions">
              <Button onClick={() => setLimit(limit + FIRST)}>
                {common('options.more', { count: Math.min(FIRST, shown.length - limit) })}
              </Button>
            </div>
          )}
        </>
      )}
    </>
  );
}

function AddWordings({ known }: { known: readonly string[] }) {
  const { edit } = usePolicyChange();
  const say = useSay();
  const [typed, setTyped] = useState('');
  useUnsaved(typed.trim() !== '');
  const add = async (text: string): Promise<void> => {
    const next = linesOf(text).filter((line) => !known.includes(line));
    if (next.length === 0) return say({ text: t('wordings.known') });
    const kept = await edit(
      (file) => withPart(file, 'wordings', [...known, ...next]),
      plural('wordings.added', next.length),
    );
    if (kept) setTyped('');
  };
  const onFiles = async (files: readonly File[]): Promise<void> => {
    const chosen = await readChosen(files);
    if (chosen.ok) return add(chosen.files.map(({ text }) => text).join('\n'));
    const reason = common('options.file.large', { name: chosen.large, limit: MAX_MEGABYTES });
    say({ text: common('options.not-saved', { reason }), tone: 'bad' });
  };
  return (
    <form
      className="card"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim()) void add(typed);
      }}
    >
      <Field hint={t('wordings.add.hint')} label={t('wordings.add')}>
        {(field) => (
          <textarea {...field} onChange={({ target }) => setTyped(target.value)} rows={3} value={typed} />
        )}
      </Field>
      <div className="actions">
        <Button disabled={typed.trim() === ''} tone="primary" type="submit">
          {t('wordings.add.do')}
        </Button>
        <FileButton
          accept=".txt,.csv,text/plain"
          label={t('wordings.file')}
          onFiles={(files) => void onFiles(files)}
        >
          {t('wordings.import')}
        </FileButton>
      </div>
    </form>
  );
}
