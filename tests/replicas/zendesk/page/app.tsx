import { statusNames } from './footer.tsx';
import { Avatar, Icon, type IconName } from './icons.tsx';
import { Pane } from './pane.tsx';
import { agent, clearToast, close, show, type TicketView, useStore } from './store.ts';

const places: readonly (readonly [IconName, string])[] = [
  ['home', 'Home'],
  ['views', 'Views'],
  ['customers', 'Customers'],
  ['reports', 'Reporting'],
  ['settings', 'Admin'],
];

function Rail() {
  return (
    <nav className="rail" aria-label="Products">
      <span className="brand" title="Northwind">
        N
      </span>
      {places.map(([icon, label]) => (
        <button
          type="button"
          key={icon}
          aria-label={label}
          title={label}
          aria-current={icon === 'views' ? 'true' : undefined}
        >
          <Icon name={icon} />
        </button>
      ))}
    </nav>
  );
}

function Tab({ ticket, active, last }: { ticket: TicketView; active: boolean; last: boolean }) {
  return (
    <div className="tab" data-active={active}>
      <a
        href={`/agent/tickets/${ticket.id}`}
        data-test-id="header-tab"
        data-entity-id={ticket.id}
        data-entity-type="TICKET_ENTITY_TYPE"
        data-entity-is-selected={active}
        aria-current={active ? 'page' : undefined}
        onClick={(event) => {
          event.preventDefault();
          show(ticket.id);
        }}
      >
        <Icon name={ticket.channel === 'web' ? 'mail' : 'chat'} />
        <span className="tab-text">
          <span data-test-id="header-tab-title">{ticket.subject}</span>
          <span data-test-id="header-tab-subtitle">#{ticket.id}</span>
        </span>
        {ticket.unread && <span className="unread" role="img" aria-label="New message" />}
      </a>
      {!last && (
        <button
          type="button"
          aria-label={`Close ticket ${ticket.id}`}
          data-test-id="header-tab-close-button"
          onClick={() => close(ticket.id)}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}

function View({ tickets, active }: { tickets: readonly TicketView[]; active: number }) {
  return (
    <nav className="view" aria-label="Your unsolved tickets">
      <h1>
        Your unsolved tickets <span>{tickets.length}</span>
      </h1>
      <ul>
        {tickets.map((ticket) => (
          <li key={ticket.id}>
            <a
              href={`/agent/tickets/${ticket.id}`}
              data-view-ticket-id={ticket.id}
              data-active={ticket.id === active}
              onClick={(event) => {
                event.preventDefault();
                show(ticket.id);
              }}
            >
              <span className="view-head">
                <span className={`dot dot-${ticket.status}`} title={statusNames[ticket.status]} />
                <strong>{ticket.customer.name}</strong>
                <span>#{ticket.id}</span>
              </span>
              <span className="view-subject">{ticket.subject}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Crumbs({ ticket }: { ticket: TicketView }) {
  return (
    <nav className="crumbs" aria-label="Ticket" data-test-id="tabs-nav">
      <span data-test-id="tabs-nav-item-organizations">Northwind</span>
      <span data-test-id="tabs-nav-item-users">{ticket.customer.name}</span>
      <span data-test-id="tabs-nav-item-tickets" aria-current="true">
        <span className={`status status-${ticket.status}`}>{statusNames[ticket.status]}</span> Ticket #
        {ticket.id}
      </span>
    </nav>
  );
}

export function App() {
  const state = useStore((current) => current);
  const all = Object.values(state.tickets);
  const open = state.open.map((id) => state.tickets[id]).filter((ticket) => ticket !== undefined);
  const active = state.tickets[state.active];
  return (
    <>
      <Rail />
      <div className="workspace">
        <header className="top">
          <div className="tabs" data-test-id="header-tablist">
            {open.map((ticket) => (
              <Tab
                key={ticket.id}
                ticket={ticket}
                active={ticket.id === state.active}
                last={open.length === 1}
              />
            ))}
          </div>
          <span className="top-end">
            <Icon name="search" />
            <Icon name="bell" />
            <Avatar name={agent.name} kind="agent" />
          </span>
        </header>
        <div className="body">
          <View tickets={all} active={state.active} />
          <div className="stage">
            {active && <Crumbs ticket={active} />}
            <main id="main_panes">
              {open.map((ticket) => (
                <Pane key={ticket.id} ticket={ticket} active={ticket.id === state.active} />
              ))}
            </main>
          </div>
        </div>
      </div>
      <div className="toasts" role="status">
        {state.toast && (
          <p
            key={state.toast.key}
            className={state.toast.failed ? 'toast failed' : 'toast'}
            onAnimationEnd={clearToast}
          >
            {state.toast.text}
          </p>
        )}
      </div>
    </>
  );
}
