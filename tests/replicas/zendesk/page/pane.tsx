import type { CSSProperties } from 'react';
import { Beside } from './beside.tsx';
import { Composer } from './composer.tsx';
import { Footer } from './footer.tsx';
import { Avatar, Icon } from './icons.tsx';
import { Log } from './log.tsx';
import { agent, type TicketView } from './store.ts';

function Context({ ticket }: { ticket: TicketView }) {
  const { name, email, place, since } = ticket.customer;
  return (
    <aside className="context" data-test-id="customer-context-tab-navigation" aria-label="Customer">
      <div className="context-person">
        <Avatar name={name} kind="customer" />
        <div>
          <strong>{name}</strong>
          <span>{email}</span>
        </div>
      </div>
      <p className="context-line">
        <Icon name="place" />
        {place}
      </p>
      <p className="context-line">
        <Icon name="clock" />
        Customer since {since}
      </p>
      <h2>Ticket</h2>
      <dl>
        <dt>Assignee</dt>
        <dd>{agent.name}</dd>
        <dt>Group</dt>
        <dd>Customer Care</dd>
        <dt>Priority</dt>
        <dd>{ticket.priority}</dd>
        <dt>Tags</dt>
        <dd className="tags">
          {ticket.tags.map((tag) => (
            <span key={tag}>{tag}</span>
          ))}
        </dd>
      </dl>
    </aside>
  );
}

/** A page option: accounts may have layouts of their own. */
const layout = new URLSearchParams(location.search).get('layout') === 'custom' ? 'custom' : 'standard';

const inPlaceOfComposer = ({ beside }: TicketView) => beside?.kind === 'suggestion' && beside.as !== 'beside';

/** One ticket. A pane that is not shown keeps its layout, so that only `visibility` tells it from the active one. */
export function Pane({ ticket, active }: { ticket: TicketView; active: boolean }) {
  const style: CSSProperties = active
    ? { visibility: 'visible' }
    : { visibility: 'hidden', position: 'absolute' };
  return (
    <div className="pane" style={style}>
      <div
        className="ticket-panes-grid-layout"
        data-test-id={`ticket-${ticket.id}-${layout}-layout`}
        data-is-active={active}
      >
        <div className="conversation-column">
          <div className="conversation-polaris" data-ticket-id={ticket.id}>
            <header className="ticket-head">
              <input
                className="subject"
                data-test-id="omni-header-subject"
                aria-label="Subject"
                defaultValue={ticket.subject}
              />
              <span className="ticket-meta">{ticket.channel === 'web' ? 'Via email' : 'Via messaging'}</span>
            </header>
            <Log ticket={ticket} active={active} />
            {ticket.beside && <Beside ticket={ticket} beside={ticket.beside} />}
            {!inPlaceOfComposer(ticket) && <Composer ticket={ticket} />}
          </div>
          <Footer ticket={ticket} />
        </div>
        <Context ticket={ticket} />
      </div>
    </div>
  );
}
