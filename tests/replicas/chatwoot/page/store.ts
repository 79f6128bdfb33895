import type { ChatConversation } from '../conversations.ts';

export type Mode = 'reply' | 'note';

/** What the page shows. */
export interface State {
  conversations: ChatConversation[];
  settings: { editor_message_key: 'enter' | 'cmd_enter'; silent: boolean };
  open: number | null;
  mode: Mode;
}

export const state: State = {
  conversations: [],
  settings: { editor_message_key: 'cmd_enter', silent: false },
  open: null,
  mode: 'reply',
};

/** The conversation in front. */
export const current = (): ChatConversation | undefined =>
  state.conversations.find(({ id }) => id === state.open);

/** Drafts by conversation and mode, in the browser alone. */
export const drafts = {
  key: (): string => `draft-${state.open}-${state.mode}`,
  get: (key: string): string => localStorage.getItem(key) ?? '',
  set(key: string, text: string): void {
    if (text.trim()) localStorage.setItem(key, text.trim());
    else localStorage.removeItem(key);
  },
};
