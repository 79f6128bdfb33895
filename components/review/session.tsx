import { createContext, type ReactNode, use, useSyncExternalStore } from 'react';
import type { Session, View } from '#lib/gate/view.ts';

const SessionContext = createContext<Session | null>(null);

/** Gives the guard's session to everything below. */
export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** The guard's session: what the agent may do. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('SessionProvider is missing');
  return session;
}

/** The snapshot of this moment; renders again whenever it changes. */
export function useLiveView(): View {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.view);
}

/** What the panel shows; while it is closed it stays as it was, so that a keystroke does not pay for it. */
export function useView(): View {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, () => shownIn(session));
}

const shown = new WeakMap<Session, View>();

function shownIn(session: Session): View {
  const now = session.view();
  const last = shown.get(session);
  if (last && !last.open && !now.open) return last;
  shown.set(session, now);
  return now;
}
