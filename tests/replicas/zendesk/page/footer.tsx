import { useState } from 'react';
import type { Status } from '../tickets.ts';
import { insertHtml } from './editors.ts';
import { Icon } from './icons.tsx';
import { Menu } from './menu.tsx';
import { submit } from './send.ts';
import { setStatus, type TicketView } from './store.ts';

export const statusNames: Readonly<Record<Status, string>> = {
  open: 'Open',
  pending: 'Pending',
  hold: 'On-hold',
  solved: 'Solved',
};

const macros: Readonly<Record<string, string>> = {
  'Ask for the order number': '<p>Could you send me your order number? It starts with NW.</p>',
  'Closing line': '<p>Kind regards,<br>Priya</p>',
  'Trace opened':
    '<p>I have opened a trace with the carrier and will write to you as soon as they answer.</p>',
};

/** A page option for the workspaces in which a menu item only selects the status. */
const selectsOnly = new URLSearchParams(location.search).get('menu') === 'select';

function Macros({ ticket }: { ticket: TicketView }) {
  const [query, setQuery] = useState<string>();
  const found = Object.keys(macros).filter((title) =>
    title.toLowerCase().includes((query ?? '').toLowerCase()),
  );
  const apply = (title: string) => {
    setQuery(undefined);
    insertHtml(ticket.id, macros[title] ?? '');
  };
  return (
    <div className="menu-box macros">
      <Icon name="bolt" />
      <input
        data-test-id="ticket-footer-macro-menu-autocomplete-input"
        placeholder="Apply macro"
        aria-label="Apply macro"
        value={query ?? ''}
        onFocus={() => setQuery('')}
        onBlur={() => setQuery(undefined)}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && found[0]) apply(found[0]);
        }}
      />
      {query !== undefined && found.length > 0 && (
        <ul className="menu" aria-label="Macros">
          {found.map((title) => (
            <li key={title}>
              <button
                type="button"
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => apply(title)}
              >
                {title}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

export function Footer({ ticket }: { ticket: TicketView }) {
  const items = (Object.keys(statusNames) as Status[]).map((value) => ({
    value,
    label: (
      <>
        <span className={`dot dot-${value}`} />
        Submit as <strong>{statusNames[value]}</strong>
      </>
    ),
    testId: `submit_button-menu-${value}`,
  }));
  const pick = (status: Status) => {
    if (selectsOnly) setStatus(ticket.id, status);
    else void submit(ticket.id, status);
  };
  return (
    <footer className="footer">
      <Macros ticket={ticket} />
      <div className="submit" data-garden-id="buttons.button_group_view">
        <button
          type="button"
          className="button primary"
          data-test-id="submit_button-button"
          aria-busy={ticket.busy}
          onClick={() => void submit(ticket.id)}
        >
          Submit as <strong>{statusNames[ticket.status]}</strong>
        </button>
        <Menu
          className="menu-end"
          label="Submit as"
          items={items}
          current={ticket.status}
          onPick={pick}
          button={({ open, toggle }) => (
            <button
              type="button"
              className="button primary"
              data-test-id="submit_button-menu-button"
              aria-haspopup="menu"
              aria-expanded={open}
              aria-label="Choose a status"
              onClick={toggle}
            >
              <Icon name="chevron" />
            </button>
          )}
        />
      </div>
    </footer>
  );
}
