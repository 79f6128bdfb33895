import { defaultMarkdownParser } from 'prosemirror-markdown';
import { DOMSerializer } from 'prosemirror-model';
import { h } from '../../dom.ts';
import { agent, type ChatMessage } from '../conversations.ts';

const COLOURS = {
  customer: 'bg-n-slate-4',
  agent: 'bg-n-solid-blue',
  bot: 'bg-n-solid-iris',
  note: 'bg-n-solid-amber',
  system: 'bg-n-alpha-1',
} as const;

/** A message as Chatwoot's bubbles show it: its sides and colours are all that tells whose it is. */
export function bubble({ id, author, name, content, at }: ChatMessage): HTMLElement {
  const side =
    author === 'system' ? 'center' : author !== 'customer' && name === agent.name ? 'end' : 'start';
  const prose = h('span.prose.prose-bubble');
  const doc = defaultMarkdownParser.parse(content);
  prose.append(DOMSerializer.fromSchema(doc.type.schema).serializeFragment(doc.content));
  const time = new Date(at).toLocaleTimeString('en-GB', { timeStyle: 'short', timeZone: 'UTC' });
  const meta = h(`div.text-xs.flex.justify-${side}`, {}, h('time.inline', {}, time));
  return h(
    `div.message-bubble-container.flex.w-full.justify-${side}`,
    { id: `message${id}`, 'data-message-id': String(id) },
    author === 'system'
      ? h(`div.${COLOURS.system}`, { 'data-bubble-name': 'activity' }, content)
      : h(
          `div.${side === 'end' ? 'right' : 'left'}-bubble.${COLOURS[author]}`,
          { 'data-bubble-name': 'text' },
          prose,
          meta,
        ),
  );
}
