import { useLayoutEffect, useRef } from 'react';
import type { InboxConversation, Part } from '../conversations.ts';
import { type Author, dialect } from './dialect.ts';
import { Avatar } from './icons.tsx';

const AUTHORS: Readonly<Record<number, Author>> = {
  1: 'customer',
  12: 'customer',
  2: 'agent',
  24: 'agent',
  3: 'note',
  71: 'system',
};

export const authorOf = (part: Part): Author => AUTHORS[part.renderable_type] ?? 'bot';

const decode = (html: string): string =>
  html
    .replace(/<br>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&');

const linesOf = ({ renderable_data: { blocks } }: Part): string[] =>
  blocks.flatMap(({ text, items }) => items ?? [text ?? '']).map(decode);

export const textOf = (part: Part): string => linesOf(part).join(' ').trim();

const clock = (at: string): string =>
  new Date(at).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
  });

function Entry({ part }: { part: Part }) {
  const author = authorOf(part);
  const { user_summary: user, admin_summary: admin, entity } = part.renderable_data;
  const name = (user ?? admin ?? entity)?.name ?? '';
  return (
    <div className={`line line-${author}`} data-part-entity-id={part.entity_id}>
      {author !== 'system' && <Avatar name={name} kind={author} />}
      <div {...dialect.part(author, part.entity_id)}>
        <div {...dialect.text}>
          {linesOf(part).map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a message do not change
            <p key={index}>{line || <br />}</p>
          ))}
        </div>
        <span className="by">
          <span {...(author === 'agent' || author === 'note' ? dialect.teammate : {})}>{name}</span>
          {' · '}
          {clock(part.created_at)}
        </span>
      </div>
    </div>
  );
}

export function Stream({ conversation }: { conversation: InboxConversation }) {
  const box = useRef<HTMLDivElement>(null);
  const { id, renderable_parts: parts } = conversation;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new part scrolls to the end
  useLayoutEffect(() => {
    box.current?.scrollTo(0, box.current.scrollHeight);
  }, [id, parts.length]);
  return (
    <div {...dialect.stream} ref={box}>
      {parts.map((part) => (
        <Entry key={part.entity_id} part={part} />
      ))}
    </div>
  );
}
