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

/** The snapshot that is shown; renders again whenever it changes. */
export function useView(): View {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.view);
}
