import type { InboxConversation } from '../conversations.ts';
import { insertText } from './editor.ts';
import { Icon } from './icons.tsx';
import { sendSuggestion } from './send.ts';
import { getState, set, useInbox } from './store.ts';

/** What Copilot would answer: sent by one click, or put into the composer. */
export function Suggestion({ conversation }: { conversation: InboxConversation }) {
  const { answered } = useInbox();
  const { id, suggestion } = conversation;
  if (!suggestion || answered.has(id)) return null;
  const use = () => {
    insertText(suggestion);
    set({ answered: new Set([...getState().answered, id]) });
  };
  return (
    <section className="suggestion" aria-label="Suggested reply">
      <h3>
        <Icon name="fin" /> Suggested reply
      </h3>
      <div className="words">
        {suggestion.split('\n').map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a suggestion do not change
          <p key={index}>{line || <br />}</p>
        ))}
      </div>
      <footer>
        <button type="button" onClick={() => void sendSuggestion()}>
          Send
        </button>
        <button type="button" onClick={use}>
          Add to composer
        </button>
      </footer>
    </section>
  );
}
