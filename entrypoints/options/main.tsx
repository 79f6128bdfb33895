import '#components/ui/base.css';
import '#components/ui/controls.css';
import '#components/options/options.css';
import '#components/options/shell.css';
import '#components/options/lists.css';
import '#components/options/rules/rules.css';
import '#components/options/decisions.css';
import '#components/options/helpdesks/helpdesks.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import * as z from 'zod';
import { OptionsPage } from '#components/options/options-page.tsx';
import type { OptionsServices } from '#components/options/services.ts';
import { readFiles } from '#lib/knowledge/import-files.ts';
import { importReplies, repliesToCsv, repliesToJson } from '#lib/llm/reply-import.ts';
import { access } from './access.ts';
import { helpdesks } from './helpdesks.ts';
import { BLANKS, previewReply } from './reply-preview.ts';

// The extension's own rules forbid generated code; zod would otherwise try.
z.config({ jitless: true });

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
  blanks: BLANKS,
  access,
  helpdesks,
  preview: previewReply,
  readArticles(files) {
    const read = readFiles(files);
    return read.ok ? { ok: true, items: read.articles } : read;
  },
  readReplies({ name, text }) {
    const read = importReplies(name, text);
    return read.ok ? { ok: true, items: read.replies } : read;
  },
  writeReplies: (replies, format) => (format === 'csv' ? repliesToCsv(replies) : repliesToJson(replies)),
};

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <OptionsPage services={services} />
    </QueryClientProvider>
  </StrictMode>,
);
