import type { InboxConversation } from '../conversations.ts';
import { dialect, settings } from './dialect.ts';
import { Suggestion } from './suggestion.tsx';

export function Sidebar({ conversation }: { conversation: InboxConversation }) {
  const { user_summary: user, tags } = conversation;
  return (
    <aside {...dialect.details} aria-label="Details">
      {settings.generation === 'shadow' && <Suggestion conversation={conversation} />}
      <h3>Details</h3>
      <dl>
        <dt>E-mail</dt>
        <dd>{user.email}</dd>
        <dt>Place</dt>
        <dd>{user.place}</dd>
        <dt>Customer since</dt>
        <dd>{user.since}</dd>
      </dl>
      <h3>Tags</h3>
      <ul className="tags">
        {tags.map((tag) => (
          <li key={tag}>{tag.replaceAll('_', ' ')}</li>
        ))}
      </ul>
    </aside>
  );
}
