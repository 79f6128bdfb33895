import {
  createContext,
  type ReactNode,
  startTransition,
  useCallback,
  useContext,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { Button } from '#components/ui/button.tsx';
import { Modal } from '#components/ui/modal.tsx';
import { t } from '#lib/i18n/options.ts';

/** The sections of the settings in their groups, in the order of the navigation. The first one is where a visit begins. */
export const GROUPS = [
  { group: 'today', sections: ['overview'] },
  { group: 'policy', sections: ['rules', 'custom', 'scopes', 'topics', 'wordings', 'packs', 'gate'] },
  { group: 'try', sections: ['try', 'simulate'] },
  { group: 'record', sections: ['decisions', 'history'] },
  { group: 'setup', sections: ['provider', 'replies', 'knowledge', 'helpdesks', 'transfer', 'about'] },
] as const;
export const SECTIONS = GROUPS.flatMap(({ sections }): readonly Section[] => sections);
export type Section = (typeof GROUPS)[number]['sections'][number];

/** Where in the settings: `#rules/privacy/card` is the section `rules` at `privacy/card`. */
export interface Place {
  readonly section: Section;
  readonly detail: string;
}

interface Route extends Place {
  /** Goes somewhere else without asking about unsaved changes. */
  readonly go: (hash: string) => void;
  /** Notes of one form whether it holds what is not saved. */
  readonly setUnsaved: (form: string, unsaved: boolean) => void;
}

const Context = createContext<Route | null>(null);

/** Reads a place from an address. What is not known is the first section. */
export function placeOf(hash: string): Place {
  const [name = '', ...rest] = hash.replace(/^#/, '').split('/');
  const section = SECTIONS.find((known) => known === name);
  return section
    ? { section, detail: decoded(rest.join('/')) }
    : { section: GROUPS[0].sections[0], detail: '' };
}

/** The place in the settings, and the way to another one. */
export function useRoute(): Route {
  const route = useContext(Context);
  if (!route) throw new Error('The settings page was started without its route.');
  return route;
}

/** Asks before a person leaves while `unsaved`. */
export function useUnsaved(unsaved: boolean): void {
  const { setUnsaved } = useRoute();
  const form = useId();
  useEffect(() => {
    setUnsaved(form, unsaved);
    return () => setUnsaved(form, false);
  }, [form, unsaved, setUnsaved]);
}

/** Follows the address, and holds it while something is not saved. */
export function RouteProvider({ children }: { children: ReactNode }) {
  const [hash, setHash] = useState(location.hash);
  const [wanted, setWanted] = useState<string | null>(null);
  const unsaved = useRef(new Set<string>());
  const here = useRef(location.hash);

  useEffect(() => {
    const onHashChange = (): void => {
      if (location.hash === here.current) return;
      if (unsaved.current.size > 0) {
        setWanted(location.hash);
        history.replaceState(null, '', `${location.pathname}${here.current}`);
        return;
      }
      here.current = location.hash;
      // The page that is left stays until the next one is loaded.
      startTransition(() => setHash(location.hash));
    };
    const onBeforeUnload = (event: BeforeUnloadEvent): void => {
      if (unsaved.current.size > 0) event.preventDefault();
    };
    addEventListener('hashchange', onHashChange);
    addEventListener('beforeunload', onBeforeUnload);
    return () => {
      removeEventListener('hashchange', onHashChange);
      removeEventListener('beforeunload', onBeforeUnload);
    };
  }, []);

  const go = useCallback((next: string) => {
    unsaved.current.clear();
    setWanted(null);
    location.hash = next;
  }, []);
  const setUnsaved = useCallback((form: string, is: boolean) => {
    if (is) unsaved.current.add(form);
    else unsaved.current.delete(form);
  }, []);
  const route = useMemo(() => ({ ...placeOf(hash), go, setUnsaved }), [hash, go, setUnsaved]);

  return (
    <Context value={route}>
      {children}
      {wanted !== null && (
        <Modal onClose={() => setWanted(null)} title={t('options.leave')}>
          <p>{t('options.leave.lead')}</p>
          <div className="actions">
            <Button autoFocus onClick={() => setWanted(null)} tone="primary">
              {t('options.leave.stay')}
            </Button>
            <Button onClick={() => go(wanted)}>{t('options.leave.discard')}</Button>
          </div>
        </Modal>
      )}
    </Context>
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
