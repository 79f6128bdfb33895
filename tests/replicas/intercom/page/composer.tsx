import { useEffect, useRef } from 'react';
import type { InboxConversation } from '../conversations.ts';
import { dialect, settings } from './dialect.ts';
import { COMMANDS, insertText, mountEditor, run } from './editor.ts';
import { Icon } from './icons.tsx';
import { Menu } from './menu.tsx';
import { send } from './send.ts';
import { type Mode, set, useInbox } from './store.ts';
import { Suggestion } from './suggestion.tsx';

const MODES: readonly (readonly [Mode, string])[] = [
  ['reply', 'Reply'],
  ['note', 'Note'],
];

export const MACROS: Readonly<Record<string, (name: string) => string>> = {
  Greeting: (name) => `Hi ${name}, thank you for writing to us.`,
  'Late parcel': (name) =>
    `Hi ${name},\nI am sorry that your parcel is late. We have asked the carrier to look for it, and you will hear from us as soon as they have answered.`,
};

// The inbox before the rewrite has tabs, the rewrite a menu that shows what is chosen.
function ModeSwitch({ mode }: { mode: Mode }) {
  if (settings.generation === 'light') {
    return (
      <div className="tabs" role="tablist" aria-label="Kind of message">
        {MODES.map(([value, label]) => (
          <button
            key={value}
            type="button"
            role="tab"
            aria-selected={value === mode}
            {...dialect.button}
            onClick={() => set({ mode: value })}
          >
            {label}
          </button>
        ))}
      </div>
    );
  }
  return (
    <Menu
      label="Kind of message"
      className="mode"
      button={mode === 'note' ? 'Note' : 'Reply'}
      items={MODES.map(([value, label]) => ({ label, onPick: () => set({ mode: value }) }))}
    />
  );
}

export function Composer({ conversation }: { conversation: InboxConversation }) {
  const { mode, busy } = useInbox();
  const place = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each mode keeps a draft of its own
  useEffect(() => (place.current ? mountEditor(place.current) : undefined), [mode]);
  const [first = ''] = conversation.user_summary.name.split(' ');
  return (
    <section {...dialect.composer} data-look={mode} aria-label="Composer">
      {settings.generation === 'light' && <Suggestion conversation={conversation} />}
      <ModeSwitch mode={mode} />
      <div className="editor" ref={place} />
      <footer className="tools">
        {(Object.keys(COMMANDS) as (keyof typeof COMMANDS)[]).map((name) => (
          <button
            key={name}
            type="button"
            title={name}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => run(COMMANDS[name])}
          >
            {name.slice(0, 1)}
          </button>
        ))}
        <Menu
          label="Macros"
          button={<Icon name="bolt" />}
          items={Object.entries(MACROS).map(([label, text]) => ({
            label,
            onPick: () => insertText(text(first)),
          }))}
        />
        <span className="overlay__opener send-group">
          <button
            type="button"
            {...dialect.button}
            aria-busy={busy || undefined}
            {...(settings.enter === 'sends, said' ? { 'aria-keyshortcuts': 'Enter' } : {})}
            onClick={() => void send()}
          >
            {mode === 'note' ? 'Add note' : 'Send'}
          </button>
          <Menu
            label="More ways to send"
            button={<Icon name="chevron" />}
            items={[
              {
                label: mode === 'note' ? 'Add note and close' : 'Send and close',
                onPick: () => void send(true),
              },
            ]}
          />
        </span>
      </footer>
    </section>
  );
}
