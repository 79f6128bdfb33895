import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ChangeEvent, useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import type { Evidence } from '#lib/core/types.ts';
import { t } from '#lib/i18n/t.ts';
import { ask } from '#lib/messaging/ask.ts';
import { articles } from './queries.ts';

/** Imports and lists the articles that drafts and checks stand on. */
export function Knowledge() {
  const client = useQueryClient();
  const { data, error, isPending } = useQuery(articles);
  const [before, setBefore] = useState<readonly Evidence[] | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const replace = useMutation({
    mutationFn: (json: string) => ask('knowledge.replace', { json }),
    onSuccess: () => client.invalidateQueries({ queryKey: articles.queryKey }),
  });

  const onChoose = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const chosen = target.files?.[0];
    if (!chosen) return;
    setBefore(data ?? []);
    await replace.mutateAsync(await chosen.text()).catch(() => setBefore(null));
    target.value = '';
  };
  const onUndo = async (): Promise<void> => {
    if (before) await replace.mutateAsync(JSON.stringify(before));
    setBefore(null);
  };

  return (
    <section aria-labelledby="knowledge">
      <h2 id="knowledge">{t('options.knowledge')}</h2>
      <p>{t('options.knowledge.lead')}</p>
      <input
        accept=".json,application/json"
        aria-label={t('options.knowledge.file')}
        className="file"
        onChange={(event) => void onChoose(event)}
        ref={file}
        type="file"
      />
      <Button disabled={replace.isPending} onClick={() => file.current?.click()} tone="primary">
        {t(replace.isPending ? 'options.knowledge.importing' : 'options.knowledge.import')}
      </Button>
      <div aria-live="polite">
        {replace.isError && <p className="problem">{replace.error.message}</p>}
        {replace.isSuccess && before && (
          <p className="done">
            {t('options.knowledge.done', { count: replace.data.count })}{' '}
            <Button onClick={() => void onUndo()}>{t('notice.undo')}</Button>
          </p>
        )}
      </div>
      {isPending && <p className="hint">{t('options.loading')}</p>}
      {error && <p className="problem">{error.message}</p>}
      {data?.length === 0 && <p className="hint">{t('options.knowledge.none')}</p>}
      <ul className="articles">
        {data?.map((article) => (
          <li key={article.id}>
            <strong>{article.title}</strong>
            <span className="hint">{article.updatedAt?.slice(0, 10)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
