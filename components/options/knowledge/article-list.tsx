import { useState } from 'react';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { useSay } from '#components/ui/notice.tsx';
import { SearchField } from '#components/ui/search-field.tsx';
import type { Evidence } from '#lib/core/types.ts';
import { plural, t } from '#lib/i18n/options.ts';
import { ask } from '#lib/messaging/ask.ts';
import { matching } from '../matching.ts';
import { useIsLead } from '../policy/role.tsx';
import { articles, useChange } from '../queries.ts';
import { unchanged } from '../unchanged.ts';

/** Rows that are drawn at once; a help centre may have thousands. */
const PAGE = 100;

/** The stored articles, with a search; each can be read and deleted. */
export function ArticleList({ stored }: { stored: readonly Evidence[] }) {
  const [search, setSearch] = useState('');
  const [limit, setLimit] = useState(PAGE);
  const isLead = useIsLead();
  const save = useChange('knowledge.save', articles);
  const say = useSay();
  const shown = matching(stored, search, ({ title, text, id }) => [title, text, id]);
  const onDeleteAll = async (): Promise<void> => {
    try {
      const before = await ask('knowledge.list', null);
      await save.mutateAsync({ articles: [], mode: 'replace' });
      const same = await unchanged('knowledge.list');
      const undo = async (): Promise<void> => {
        await same();
        await save.mutateAsync({ articles: before, mode: 'replace' });
      };
      say({ text: t('options.knowledge.deleted.all'), undo, focus: true });
    } catch (error) {
      say({ text: t('options.not-saved', { reason: (error as Error).message }), tone: 'bad' });
    }
  };
  if (stored.length === 0) return <p className="empty">{t('options.knowledge.none')}</p>;
  return (
    <>
      <div className="tools">
        <SearchField label={t('options.knowledge.search')} onChange={setSearch} value={search} />
        {isLead && <Button onClick={() => void onDeleteAll()}>{t('options.knowledge.delete.all')}</Button>}
      </div>
      <p className="hint" role="status">
        {plural('options.knowledge.count', shown.length)}
      </p>
      {shown.length === 0 && <p className="empty">{t('options.search.none', { query: search })}</p>}
      {shown.length > 0 && (
        <ul className="rows articles">
          {shown.slice(0, limit).map((article) => (
            <Row article={article} isLead={isLead} key={article.id} />
          ))}
        </ul>
      )}
      {shown.length > limit && (
        <Button onClick={() => setLimit(limit + PAGE)}>
          {t('options.more', { count: Math.min(PAGE, shown.length - limit) })}
        </Button>
      )}
    </>
  );
}

function Row({ article, isLead }: { article: Evidence; isLead: boolean }) {
  const remove = useChange('knowledge.remove', articles);
  const putBack = useChange('knowledge.save', articles);
  const say = useSay();
  const { id, title, text, url, updatedAt, internal } = article;
  const onDelete = (): void =>
    remove.mutate(
      { id },
      {
        onSuccess: () =>
          say({
            text: t('options.knowledge.deleted', { title }),
            undo: () => putBack.mutateAsync({ articles: [article], mode: 'add' }),
            focus: true,
          }),
        onError: ({ message }) => say({ text: t('options.not-saved', { reason: message }), tone: 'bad' }),
      },
    );
  return (
    <li className="row article">
      <details>
        <summary>
          <strong>{title}</strong>
          {internal && (
            <Badge title={t('options.knowledge.internal.why')} tone="warn">
              {t('options.knowledge.internal')}
            </Badge>
          )}
          {updatedAt && (
            <time className="hint" dateTime={updatedAt}>
              {t('options.knowledge.updated-at', { date: updatedAt.slice(0, 10) })}
            </time>
          )}
        </summary>
        {internal && <p className="hint">{t('options.knowledge.internal.why')}</p>}
        <p className="paper">{text}</p>
        {url && (
          <a href={url} rel="noreferrer" target="_blank">
            {url}
          </a>
        )}
      </details>
      {isLead && (
        <Button
          aria-label={t('options.knowledge.delete', { title })}
          disabled={remove.isPending}
          onClick={onDelete}
          tone="quiet"
        >
          {t('options.delete')}
        </Button>
      )}
    </li>
  );
}
