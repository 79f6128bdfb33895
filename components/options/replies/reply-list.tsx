import { useState } from 'react';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { useSay } from '#components/ui/notice.tsx';
import { SearchField } from '#components/ui/search-field.tsx';
import { plural, t } from '#lib/i18n/options.ts';
import type { RepliesState, ReplyFields } from '#lib/messaging/settings.ts';
import { matching } from '../matching.ts';
import { ReadOnlyNote, useIsLead } from '../policy/role.tsx';
import { replies, useChange } from '../queries.ts';
import { Unreadable } from '../unreadable.tsx';
import { ReplyFiles } from './reply-files.tsx';

/** All replies, with a search; each can be edited or deleted. */
export function ReplyList({ state }: { state: RepliesState }) {
  const [search, setSearch] = useState('');
  const isLead = useIsLead();
  const shown = matching(state.replies, search, ({ title, text, asks }) => [title, text, ...asks]);
  return (
    <>
      <Unreadable problem={state.problem} resource={replies} what="replies" />
      <ReadOnlyNote what="replies" />
      {isLead && !state.own && state.problem === undefined && (
        <p className="note">{t('options.replies.starter')}</p>
      )}
      <div className="tools">
        <SearchField label={t('options.replies.search')} onChange={setSearch} value={search} />
        {isLead && (
          <a className="button button-primary" href="#replies/+">
            {t('options.replies.new')}
          </a>
        )}
      </div>
      <ReplyFiles state={state} />
      <p className="hint" role="status">
        {plural('options.replies.count', shown.length)}
      </p>
      {state.replies.length === 0 && (
        <p className="empty">{t(isLead ? 'options.replies.none' : 'options.replies.none.agent')}</p>
      )}
      {state.replies.length > 0 && shown.length === 0 && (
        <p className="empty">{t('options.search.none', { query: search })}</p>
      )}
      {shown.length > 0 && (
        <ul className="rows replies">
          {shown.map((reply) => (
            <Row at={state.replies.indexOf(reply)} isLead={isLead} key={reply.id} reply={reply} />
          ))}
        </ul>
      )}
    </>
  );
}

function Row({ reply, at, isLead }: { reply: ReplyFields; at: number; isLead: boolean }) {
  const remove = useChange('replies.remove', replies);
  const putBack = useChange('replies.save', replies);
  const say = useSay();
  const { id, title, channel, when, text } = reply;
  const onDelete = (): void =>
    remove.mutate(
      { id },
      {
        onSuccess: () =>
          say({
            text: t('options.replies.deleted', { title }),
            undo: () => putBack.mutateAsync({ replies: [reply], at }),
            focus: true,
          }),
        onError: ({ message }) => say({ text: t('options.not-saved', { reason: message }), tone: 'bad' }),
      },
    );
  return (
    <li className="row reply">
      <span className="reply-text">
        <a
          aria-label={t(isLead ? 'options.replies.edit' : 'options.replies.read', { title })}
          className="reply-link"
          href={`#replies/${encodeURIComponent(id)}`}
        >
          <strong>{title}</strong>
        </a>
        <span className="hint excerpt">{excerptOf(text)}</span>
      </span>
      <span className="badges">
        {when && <Badge>{t(`options.replies.when.${when}`)}</Badge>}
        {channel && <Badge>{t(`options.replies.channel.${channel}`)}</Badge>}
      </span>
      {isLead && (
        <Button
          aria-label={t('options.replies.delete', { title })}
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

// Without greeting and conditions, so that the rows differ.
function excerptOf(text: string): string {
  const [greeting = '', ...rest] = text.split(/\n{2,}/);
  return (rest.join(' ') || greeting)
    .replace(/\{\{(?:if|unless) [\w.]+\}\}/g, '')
    .replace(/\{\{\s*([\w.-]+)\s*\}\}/g, '[$1]')
    .replace(/\s+/g, ' ')
    .slice(0, 180);
}
