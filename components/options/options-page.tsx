import { type ReactNode, Suspense, use, useEffect, useRef } from 'react';
import { NoticeProvider, useSay } from '#components/ui/notice.tsx';
import { t } from '#lib/i18n/options.ts';
import { Nav } from './nav.tsx';
import { once } from './once.ts';
import { RouteProvider, type Section, useRoute } from './route.tsx';
import { Loading } from './section.tsx';
import { type OptionsServices, ServicesProvider, useServices } from './services.ts';

type Load = (services: OptionsServices) => Promise<() => ReactNode>;

/** Each page is a file of its own, loaded when it is first opened, together with what it alone needs. */
const PAGES: Readonly<Record<Section, Load>> = {
  overview: async () => (await import('./overview/overview-page.tsx')).Overview,
  rules: async () => (await import('./rules/rules-page.tsx')).Rules,
  custom: async () => (await import('./custom/custom-page.tsx')).CustomRules,
  try: async () => (await import('./try/try-page.tsx')).TryIt,
  scopes: async () => (await import('./work/scopes-page.tsx')).Scopes,
  topics: async () => (await import('./work/topics-page.tsx')).Topics,
  wordings: async () => (await import('./work/wordings-page.tsx')).Wordings,
  packs: async () => (await import('./packs/packs-page.tsx')).Packs,
  gate: async () => (await import('./gate/gate-page.tsx')).Gate,
  simulate: async ({ simulate }) => {
    const [{ Simulate }] = await Promise.all([import('./simulate/simulate-page.tsx'), simulate()]);
    return Simulate;
  },
  decisions: async () => (await import('./decisions.tsx')).Decisions,
  history: async () => (await import('./history/history-page.tsx')).History,
  provider: async () => (await import('./provider/provider-page.tsx')).ProviderPage,
  replies: async ({ replies }) => {
    const [{ Replies }] = await Promise.all([import('./replies/replies-page.tsx'), replies()]);
    return Replies;
  },
  knowledge: async () => (await import('./knowledge/knowledge-page.tsx')).Knowledge,
  helpdesks: async ({ helpdesks }) => {
    const [{ Helpdesks }] = await Promise.all([import('./helpdesks/helpdesks-page.tsx'), helpdesks()]);
    return Helpdesks;
  },
  transfer: async () => (await import('./transfer/transfer-page.tsx')).Transfer,
  about: async () => (await import('./about.tsx')).About,
};

const loads = new Map<Section, () => Promise<() => ReactNode>>();

/** Loads a page. */
export function loadPage(section: Section, services: OptionsServices): Promise<() => ReactNode> {
  const load = loads.get(section) ?? once(() => PAGES[section](services));
  loads.set(section, load);
  return load();
}

/** The extension's settings. */
export function OptionsPage({ services }: { services: OptionsServices }) {
  const words = { undo: t('options.undo'), undone: t('options.undone'), dismiss: t('options.dismiss') };
  return (
    <ServicesProvider value={services}>
      <NoticeProvider words={words}>
        <RouteProvider>
          <Shell />
        </RouteProvider>
      </NoticeProvider>
    </ServicesProvider>
  );
}

function Shell() {
  const { section, detail } = useRoute();
  const say = useSay();
  const came = useRef({ section, detail });
  useEffect(() => {
    const from = came.current;
    came.current = { section, detail };
    // A notice belongs to the page it was said on.
    if (from.section !== section) say(null);
    const moved = from.section !== section || from.detail !== detail;
    // A rule that is linked to takes the keyboard itself.
    if (moved && !(section === 'rules' && detail)) document.getElementById('heading')?.focus();
  }, [section, detail, say]);
  return (
    <div className="shell">
      <Nav />
      <main>
        <Suspense fallback={<Loading />}>
          <Page key={section} section={section} />
        </Suspense>
      </main>
    </div>
  );
}

function Page({ section }: { section: Section }) {
  const Loaded = use(loadPage(section, useServices()));
  return <Loaded />;
}
