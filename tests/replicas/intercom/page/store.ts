import { useSyncExternalStore } from 'react';
import { APP, type InboxConversation } from '../conversations.ts';

export type Mode = 'reply' | 'note';

export interface State {
  conversations: readonly InboxConversation[];
  active: string;
  mode: Mode;
  /** Changes when the composer has to be made anew; 0 while there is none. */
  composer: number;
  busy: boolean;
  palette: boolean;
  /** Conversations whose suggestion was used or put aside. */
  answered: ReadonlySet<string>;
  closed: ReadonlySet<string>;
  toast: string;
}

const FIRST: State = {
  conversations: [],
  active: '',
  mode: 'reply',
  composer: 1,
  busy: false,
  palette: false,
  answered: new Set(),
  closed: new Set(),
  toast: '',
};
let state = FIRST;
const listeners = new Set<() => void>();

export const getState = (): State => state;

export function set(change: Partial<State>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

export function useInbox(): State {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );
}

export const activeConversation = (): InboxConversation | undefined =>
  state.conversations.find(({ id }) => id === state.active);

const inUrl = (): string => /\/conversation\/(\d+)/.exec(location.pathname)?.[1] ?? '';

/** Loads the list, as the inbox does when it starts. */
export async function load(): Promise<void> {
  const response = await fetch(`/ember/inbox/conversations/list?app_id=${APP}`);
  const { conversations } = (await response.json()) as { conversations: InboxConversation[] };
  set({ conversations, active: inUrl() });
}

/** Takes a conversation as the server has it now. */
export function replace(conversation: InboxConversation): void {
  set({ conversations: state.conversations.map((one) => (one.id === conversation.id ? conversation : one)) });
}

/** Leaves all that is open for a conversation as the server has it, as if the page had been loaded at it. */
export async function begin(id: string): Promise<void> {
  history.pushState(null, '', addressOf(id));
  const { composer } = state;
  set({ ...FIRST, composer: composer + 1 });
  await load();
}

const addressOf = (id: string): string => `/a/inbox/${APP}/inbox/shared/all/conversation/${id}`;

export function show(id: string): void {
  if (id === state.active) return;
  history.pushState(null, '', addressOf(id));
  set({ active: id, mode: 'reply', palette: false });
}

addEventListener('popstate', () => set({ active: inUrl(), mode: 'reply' }));
