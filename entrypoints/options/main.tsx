import '#components/ui/base.css';
import '#components/options/options.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { OptionsPage } from '#components/options/options-page.tsx';

// Everything asked here is answered on this device: no network to wait for, nothing gained by asking twice.
const client = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', retry: false },
    mutations: { networkMode: 'always', retry: false },
  },
});

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <OptionsPage />
    </QueryClientProvider>
  </StrictMode>,
);
