import { type ReactNode, useEffect, useRef } from 'react';
import { NoticeProvider, useSay } from '#components/ui/notice.tsx';
import { t } from '#lib/i18n/options.ts';
import { About } from './about.tsx';
import { Decisions } from './decisions.tsx';
import { Helpdesks } from './helpdesks/helpdesks-page.tsx';
import { Knowledge } from './knowledge/knowledge-page.tsx';
import { ProviderPage } from './provider/provider-page.tsx';
import { Replies } from './replies/replies-page.tsx';
import { RouteProvider, SECTIONS, type Section, useRoute } from './route.tsx';
import { Rules } from './rules/rules-page.tsx';
import { type OptionsServices, ServicesProvider } from './services.ts';

const PAGES: Readonly<Record<Section, () => ReactNode>> = {
  provider: ProviderPage,
  rules: Rules,
  replies: Replies,
  knowledge: Knowledge,
  helpdesks: Helpdesks,
  decisions: Decisions,
  about: About,
};

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
      <nav aria-label={t('options.nav')} className="nav">
        <p className="brand">
          <img alt="" height="24" src="/icon-48.png" width="24" /> {t('options.title')}
        </p>
        <ul>
          {SECTIONS.map((one) => (
            <li key={one}>
              <a aria-current={one === section ? 'page' : undefined} href={`#${one}`}>
                {t(`options.${one}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <Page key={section} />
      </main>
    </div>
  );
}
