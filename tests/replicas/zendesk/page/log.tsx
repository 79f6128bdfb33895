import { useEffect, useRef } from 'react';
import { agent } from '../tickets.ts';
import { Avatar, Icon } from './icons.tsx';
import type { LogMessage, TicketView } from './store.ts';

const types = {
  customer: 'end-user',
  agent: 'agent',
  bot: 'bot',
  note: 'internal',
  system: 'system',
} as const;

const shown = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
});

function Time({ at }: { at: string }) {
  return (
    <time data-test-id="timestamp-relative" dateTime={at}>
      {shown.format(new Date(at))}
    </time>
  );
}

function EmailBody({ message }: { message: LogMessage }) {
  const signed = message.author === 'agent';
  return (
    <div className="zd-comment" dir="auto">
      {message.html === undefined ? (
        message.text.split('\n\n').map((paragraph) => <p key={paragraph}>{paragraph}</p>)
      ) : (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: what the editor on this page put out
        <div dangerouslySetInnerHTML={{ __html: message.html }} />
      )}
      {signed && <div className="signature">{message.name} · Northwind Customer Care</div>}
    </div>
  );
}

function SystemLine({ message }: { message: LogMessage }) {
  return (
    <article className="log-item log-system" data-test-id="omni-log-comment-item">
      <div className="system-line" data-test-id="omni-log-item-message" {...{ type: 'system' }}>
        <Icon name="system" />
        <strong data-test-id="omni-log-item-sender">{message.name}</strong>
        <span data-test-id="omni-log-message-content">{message.text}</span>
        <Time at={message.at} />
      </div>
    </article>
  );
}

function Item({ message, ticket }: { message: LogMessage; ticket: TicketView }) {
  const { author, name } = message;
  if (author === 'system') return <SystemLine message={message} />;
  const byAgent = author === 'agent' || author === 'note';
  const email = ticket.channel === 'web';
  const userId = author === 'customer' ? 5000 + ticket.id : name === agent.name ? agent.id : 7900;
  return (
    <article className={`log-item log-${types[author]}`} data-test-id="omni-log-comment-item">
      <Avatar name={name} kind={author === 'note' ? 'agent' : author} badge={byAgent} />
      <div className="log-column">
        <header className="log-head">
          <div data-test-id="omni-log-item-sender">
            <a href={`/agent/users/${userId}`} onClick={(event) => event.preventDefault()}>
              <strong>{name}</strong>
            </a>
          </div>
          {author === 'note' ? (
            <span className="note-tag" data-test-id="omni-log-internal-note-tag">
              Internal
            </span>
          ) : (
            <span className="via" data-test-id="omni-log-item-via">
              {email ? 'via email' : 'via messaging'}
            </span>
          )}
          <Time at={message.at} />
          {author === 'agent' && <Icon name="read" testId="convo-log-item-read-indicator" />}
        </header>
        <div className="bubble" data-test-id="omni-log-item-message" {...{ type: types[author] }}>
          <div
            data-test-id="omni-log-message-content"
            data-originated-from={email ? 'EmailInteraction' : 'MobileSdkInteraction'}
          >
            {email || author === 'note' ? (
              <EmailBody message={message} />
            ) : (
              <div className="plain">{message.text}</div>
            )}
          </div>
        </div>
      </div>
    </article>
  );
}

export function Log({ ticket, active }: { ticket: TicketView; active: boolean }) {
  const log = useRef<HTMLDivElement>(null);
  const count = ticket.messages.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of them is a reason to show the newest message
  useEffect(() => {
    if (log.current) log.current.scrollTop = 0; // its end: the column is reversed
  }, [count, active]);
  return (
    <div className="log" data-test-id="omni-log-container" role="log" ref={log}>
      <div className="log-items">
        {ticket.messages.map((message) => (
          <Item key={message.id} message={message} ticket={ticket} />
        ))}
        <div id={`convo_log_sentinel_${ticket.id}`} />
      </div>
    </div>
  );
}
