import { APP, admin, type InboxConversation } from '../conversations.ts';
import { Composer } from './composer.tsx';
import { dialect } from './dialect.ts';
import { Avatar, Icon, type IconName } from './icons.tsx';
import { Palette } from './palette.tsx';
import { close } from './send.ts';
import { Sidebar } from './sidebar.tsx';
import { activeConversation, show, useInbox } from './store.ts';
import { authorOf, Stream, textOf } from './stream.tsx';

const PLACES: readonly (readonly [IconName, string])[] = [
  ['inbox', 'Inbox'],
  ['fin', 'Fin AI Agent'],
  ['contacts', 'Contacts'],
  ['reports', 'Reports'],
  ['settings', 'Settings'],
];

function Rail() {
  return (
    <nav className="rail" aria-label="Main">
      {PLACES.map(([icon, label]) => (
        <button
          type="button"
          key={label}
          title={label}
          aria-label={label}
          aria-current={icon === 'inbox' || undefined}
        >
          <Icon name={icon} />
        </button>
      ))}
      <Avatar name={admin.name} kind="agent" />
    </nav>
  );
}

function Row({
  conversation,
  active,
  closed,
}: {
  conversation: InboxConversation;
  active: boolean;
  closed: boolean;
}) {
  const { id, user_summary: user, renderable_parts: parts } = conversation;
  const last = parts.findLast((part) => authorOf(part) !== 'system');
  return (
    <a
      className="row"
      href={`/a/inbox/${APP}/inbox/shared/all/conversation/${id}`}
      aria-current={active || undefined}
      onClick={(event) => {
        event.preventDefault();
        show(id);
      }}
    >
      <Avatar name={user.name} kind="customer" />
      <span className="row-text">
        <strong>{user.name}</strong>
        <span>{closed ? 'Closed' : last ? textOf(last) : ''}</span>
      </span>
      <Icon name={conversation.channel === 'email' ? 'mail' : 'chat'} />
    </a>
  );
}

export function App() {
  const { conversations, active, closed, palette, toast, composer } = useInbox();
  const conversation = activeConversation();
  return (
    <div className="inbox">
      <Rail />
      <nav className="list" aria-label="Conversations">
        <h1>
          All <span className="count">{conversations.length}</span>
        </h1>
        {conversations.map((one) => (
          <Row key={one.id} conversation={one} active={one.id === active} closed={closed.has(one.id)} />
        ))}
      </nav>
      {conversation ? (
        <>
          <main {...dialect.space}>
            <header className="head">
              <h2 {...dialect.title}>{conversation.title}</h2>
              <span className="with">{conversation.user_summary.name}</span>
              <button type="button" className="close" title="Close conversation" onClick={() => void close()}>
                <Icon name="close" />
              </button>
            </header>
            <Stream conversation={conversation} />
            {composer > 0 && <Composer key={`${active} ${composer}`} conversation={conversation} />}
          </main>
          <Sidebar conversation={conversation} />
        </>
      ) : (
        <main className="space nothing">Choose a conversation</main>
      )}
      {palette && <Palette />}
      <p className="toast" role="status">
        {toast}
      </p>
    </div>
  );
}
