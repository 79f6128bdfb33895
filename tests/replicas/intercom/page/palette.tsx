import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { MACROS } from './composer.tsx';
import { insertText } from './editor.ts';
import { close, send } from './send.ts';
import { activeConversation, getState, set, show } from './store.ts';

interface Action {
  label: string;
  run: () => void;
}

function actions(): Action[] {
  const conversation = activeConversation();
  const [first = ''] = conversation?.user_summary.name.split(' ') ?? [];
  const { conversations, active } = getState();
  const next = conversations[(conversations.findIndex(({ id }) => id === active) + 1) % conversations.length];
  return [
    { label: 'Send reply', run: () => void send() },
    { label: 'Send and close', run: () => void send(true) },
    { label: 'Close conversation', run: () => void close() },
    ...Object.entries(MACROS).map(([name, text]) => ({
      label: `Macro: ${name}`,
      run: () => insertText(text(first)),
    })),
    { label: 'Switch to note', run: () => set({ mode: 'note' }) },
    { label: 'Next conversation', run: () => next && show(next.id) },
  ];
}

/** The action menu (Ctrl+K or Cmd+K): runs any action by its name. */
export function Palette() {
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const found = actions().filter(({ label }) => label.toLowerCase().includes(query.toLowerCase()));
  const pick = (action: Action | undefined) => {
    set({ palette: false });
    action?.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') set({ palette: false });
    else if (event.key === 'ArrowDown') setAt((at + 1) % found.length);
    else if (event.key === 'ArrowUp') setAt((at - 1 + found.length) % found.length);
    else if (event.key === 'Enter' && !event.ctrlKey) pick(found[at]);
    else return;
    event.preventDefault();
  };
  return (
    <div className="palette" role="dialog" aria-label="Actions">
      <input
        ref={input}
        role="combobox"
        aria-expanded="true"
        aria-controls="actions"
        aria-activedescendant={`action-${at}`}
        aria-label="Search for an action"
        placeholder="Search for an action"
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id="actions" role="listbox" aria-label="Actions">
        {found.map((action, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys
          <div
            key={action.label}
            id={`action-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onClick={() => pick(action)}
          >
            {action.label}
          </div>
        ))}
      </div>
    </div>
  );
}
