import '#components/ui/base.css';
import '#components/ui/controls.css';
import '#components/options/options.css';
import '#components/options/shell.css';
import '#components/options/lists.css';
import '#components/options/overview/overview.css';
import '#components/options/rules/rules.css';
import '#components/options/work/work.css';
import '#components/options/decisions.css';
import '#components/ui/marked-field.css';
import '#components/options/custom/custom.css';
import '#components/options/try/try.css';
import '#components/options/helpdesks/helpdesks.css';
import '#components/options/simulate/simulate.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { once } from '#components/options/once.ts';
import { loadPage, OptionsPage } from '#components/options/options-page.tsx';
import { placeOf } from '#components/options/route.tsx';
import type { OptionsServices } from '#components/options/services.ts';
import { access } from './access.ts';

// The extension's own rules forbid generated code; zod would otherwise try. It reads this when a page first loads it.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

// Everything asked here is answered on this device: no network to wait for, nothing gained by asking twice.
const client = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', retry: false },
    mutations: { networkMode: 'always', retry: false },
  },
});

const services: OptionsServices = {
  version: browser.runtime.getManifest().version,
  origin: new URL(browser.runtime.getURL('/')).origin,
  access,
  patterns: once(async () => (await import('#lib/patterns/re2.ts')).RE2),
  helpdesks: once(async () => (await import('./helpdesks.ts')).helpdesks),
  simulate: once(async () => (await import('./simulate.ts')).simulate),
  replies: once(async () => (await import('./replies.ts')).replies),
  async readArticles(files) {
    const { readFiles } = await import('#lib/knowledge/import-files.ts');
    const read = readFiles(files);
    return read.ok ? { ok: true, items: read.articles } : read;
  },
};

// Drawn once, complete. A page that cannot be loaded says so where it would stand.
await loadPage(placeOf(location.hash).section, services).catch(() => {});
createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <OptionsPage services={services} />
    </QueryClientProvider>
  </StrictMode>,
);
