import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { NoticeProvider, useSay } from '#components/ui/notice.tsx';
import { t } from '#lib/i18n/options.ts';
import { Nav } from './nav.tsx';
import { RouteProvider, type Section, useRoute } from './route.tsx';
import { Loading } from './section.tsx';
import { type OptionsServices, ServicesProvider } from './services.ts';

/** Each page is a file of its own, loaded when it is first opened. */
const PAGES: Readonly<Record<Section, ReturnType<typeof page>>> = {
  rules: page(async () => (await import('./rules/rules-page.tsx')).Rules),
  decisions: page(async () => (await import('./decisions.tsx')).Decisions),
  provider: page(async () => (await import('./provider/provider-page.tsx')).ProviderPage),
  replies: page(async () => (await import('./replies/replies-page.tsx')).Replies),
  knowledge: page(async () => (await import('./knowledge/knowledge-page.tsx')).Knowledge),
  helpdesks: page(async () => (await import('./helpdesks/helpdesks-page.tsx')).Helpdesks),
  about: page(async () => (await import('./about.tsx')).About),
};

function page(load: () => Promise<() => ReactNode>) {
  return lazy(async () => ({ default: await load() }));
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
  const Page = PAGES[section];
  return (
    <div className="shell">
      <Nav />
      <main>
        <Suspense fallback={<Loading />}>
          <Page key={section} />
        </Suspense>
      </main>
    </div>
  );
}
