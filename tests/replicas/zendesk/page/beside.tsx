import { type FormEvent, type KeyboardEvent, useRef } from 'react';
import { sendBeside } from './send.ts';
import type { Beside as Open, SuggestedAs, TicketView } from './store.ts';

/** A conversation with a third party. The markup is invented: nothing public says what the real one is. */
function Side({ id }: { id: number }) {
  const field = useRef<HTMLDivElement>(null);
  const send = () => void sendBeside(id, 'side_conversation', field.current?.textContent ?? '');
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
  };
  return (
    <section className="composer" data-test-id="side-conversation-pane" aria-label="Side conversation">
      {/* biome-ignore lint/a11y/useSemanticElements: an editor is no field */}
      <div
        className="ck-content"
        ref={field}
        role="textbox"
        tabIndex={0}
        aria-label="Message"
        contentEditable="true"
        suppressContentEditableWarning
        onKeyDown={onKeyDown}
      />
      <button type="button" className="button" data-test-id="side-conversation-send" onClick={send}>
        Send
      </button>
    </section>
  );
}

function Merge({ id }: { id: number }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const merge = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const isPublic = new FormData(event.currentTarget).has('target_is_public');
    void sendBeside(id, 'merge', field.current?.value ?? '', isPublic);
  };
  return (
    <form id="merge_form" className="composer" onSubmit={merge}>
      <textarea aria-label="Comment" ref={field} />
      <label>
        <input type="checkbox" name="target_is_public" /> Requester can see this comment
      </label>
      <button type="submit" className="button">
        Confirm and merge
      </button>
    </form>
  );
}

function Suggestion({ id, text, as }: { id: number; text: string; as: SuggestedAs | undefined }) {
  const approve = () => void sendBeside(id, 'auto_assist', text);
  const name = as === 'plain' ? {} : { 'data-test-id': 'auto-assist-approve-button' };
  return (
    <section className="composer" data-test-id="auto-assist-panel" aria-label="Auto assist">
      {as === 'unreadable' ? <canvas width="300" height="40" /> : <p className="suggested">{text}</p>}
      <button type="button" className="button" {...name} onClick={approve}>
        Approve
      </button>
    </section>
  );
}

/** What is open beside the composer. */
export function Beside({ ticket: { id }, beside }: { ticket: TicketView; beside: Open }) {
  if (beside.kind === 'side') return <Side id={id} />;
  if (beside.kind === 'merge') return <Merge id={id} />;
  return <Suggestion id={id} text={beside.text} as={beside.as} />;
}
