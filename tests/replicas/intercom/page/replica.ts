import { APP } from '../conversations.ts';
import { currentText, insertText } from './editor.ts';
import { begin, getState, replace, set, show } from './store.ts';

/** What a test can reach on the page's window, in the main world. */
export interface Inbox {
  /** The composer's text as ProseMirror has it: a newline for each block and each break. */
  text(): string;
  /** Takes a conversation as the server has it now. */
  reload(conversation: string): Promise<void>;
  /** Another conversation comes to the front, without a reload. */
  show(conversation: string): void;
  /** The page as if it had been loaded at this conversation. */
  begin(conversation: string): Promise<void>;
  /** Puts text into the composer, as a macro does. */
  insert(text: string): void;
  /** The composer is made anew with the text it held. */
  remountComposer(): void;
  removeComposer(): void;
}

declare global {
  interface Window {
    inbox: Inbox;
  }
}

export function installReplica(): void {
  window.inbox = {
    text: currentText,
    async reload(conversation) {
      const response = await fetch(`/ember/inbox/conversations/list?app_id=${APP}`);
      const { conversations } = await response.json();
      replace(conversations.find(({ id }: { id: string }) => id === conversation));
    },
    show,
    begin,
    insert: insertText,
    remountComposer: () => set({ composer: getState().composer + 1 }),
    removeComposer: () => set({ composer: 0 }),
  };
}
