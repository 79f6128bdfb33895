import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Channel } from '../tickets.ts';
import { enhance, kindOf, mountEditor, switchChannel } from './editors.ts';
import { Icon, type IconName } from './icons.tsx';
import { Menu } from './menu.tsx';
import { sendMessage } from './send.ts';
import { change, type TicketView } from './store.ts';

const channels: Readonly<Record<Channel, { label: string; icon: IconName }>> = {
  web: { label: 'Email', icon: 'mail' },
  internal: { label: 'Internal note', icon: 'note' },
  native_messaging: { label: 'Messaging', icon: 'chat' },
};

function ChannelLabel({ channel }: { channel: Channel }) {
  return (
    <>
      <Icon name={channels[channel].icon} />
      {channels[channel].label}
    </>
  );
}

function ChannelSwitcher({ ticket }: { ticket: TicketView }) {
  const items = ([ticket.channel, 'internal'] as const).map((value) => ({
    value,
    label: <ChannelLabel channel={value} />,
    testId: `omnichannel-channel-switcher-menuitem-${value}`,
  }));
  return (
    <Menu
      label="Channel"
      items={items}
      current={ticket.target}
      onPick={(channel) => switchChannel(ticket.id, channel)}
      button={({ open, toggle }) => (
        <button
          type="button"
          className="channel-button"
          aria-haspopup="menu"
          aria-expanded={open}
          aria-label={channels[ticket.target].label}
          data-test-id="omnichannel-channel-switcher-button"
          data-channel={ticket.target}
          data-channel-switcher-trigger-for-ticket-id={ticket.id}
          onClick={toggle}
        >
          <ChannelLabel channel={ticket.target} />
          <Icon name="chevron" />
        </button>
      )}
    />
  );
}

function Recipients({ ticket }: { ticket: TicketView }) {
  const { name, email } = ticket.customer;
  const add = (event: KeyboardEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    if (event.key !== 'Enter' || !input.validity.valid || !input.value) return;
    change(ticket.id, { cc: [...ticket.cc, input.value] });
    input.value = '';
  };
  const remove = (copy: string) => change(ticket.id, { cc: ticket.cc.filter((other) => other !== copy) });
  return (
    <div className="recipients">
      <span className="recipients-label">To</span>
      <span className="recipient" title={name}>
        {email}
      </span>
      {ticket.cc.map((copy) => (
        <span className="recipient" key={copy}>
          {copy}
          <button type="button" aria-label={`Remove ${copy}`} onClick={() => remove(copy)}>
            <Icon name="close" />
          </button>
        </span>
      ))}
      <input type="email" className="cc" placeholder="Add CC" aria-label="Add CC" onKeyDown={add} />
    </div>
  );
}

function EditorHost({ ticket }: { ticket: TicketView }) {
  const host = useRef<HTMLDivElement>(null);
  const toolbar = useRef<HTMLDivElement>(null);
  const { id, target, composer } = ticket;
  const kind = kindOf(target);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new composer number asks for a new editor
  useEffect(() => {
    if (!host.current) return undefined;
    return mountEditor({
      id,
      kind,
      host: host.current,
      toolbar: toolbar.current,
      onEnter: () => void sendMessage(id),
    });
  }, [id, kind, composer]);
  return (
    <>
      <div className="zendesk-editor--rich-text-container" data-test-id="ticket-rich-text-editor">
        <div data-test-id="editor-view" ref={host} />
      </div>
      <div className="composer-toolbar" data-test-id="omnichannel-composer-toolbar">
        <div className="format" ref={toolbar} />
        <button
          type="button"
          className="button"
          aria-label="Enhance writing"
          data-test-id="omnicomposer-enhance-writing-menu-button"
          onClick={() => enhance(id)}
        >
          ✨
        </button>
        {target === 'native_messaging' && (
          <button
            type="button"
            className="button primary"
            data-test-id="omnichannel-omnicomposer-send-button"
            onClick={() => void sendMessage(id)}
          >
            <Icon name="send" />
            Send
          </button>
        )}
      </div>
    </>
  );
}

export function Composer({ ticket }: { ticket: TicketView }) {
  if (ticket.composer === undefined) return null;
  if (ticket.folded === 'gone')
    return (
      <section className="composer">
        <button type="button" className="button" aria-label="Show composer">
          Reply…
        </button>
      </section>
    );
  return (
    <section
      className={`composer${ticket.target === 'internal' ? ' is-internal' : ''}`}
      aria-label="Composer"
      hidden={ticket.folded === 'hidden'}
    >
      <div className="composer-head">
        <ChannelSwitcher ticket={ticket} />
        {ticket.target === 'web' && <Recipients ticket={ticket} />}
        {ticket.target === 'internal' && <span className="only-agents">Only agents can read this</span>}
      </div>
      <EditorHost key={ticket.composer} ticket={ticket} />
    </section>
  );
}
