import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import findingCss from '#components/review/finding.css?inline';
import panelCss from '#components/review/panel.css?inline';
import { PointedCard } from '#components/review/pointed-card.tsx';
import { ReviewPanel } from '#components/review/review-panel.tsx';
import { SessionProvider } from '#components/review/session.tsx';
import baseCss from '#components/ui/base.css?inline';
import { SESSION, type Session } from '#lib/gate/view.ts';

/** Injected by the background on first need; finds the guard's session in the isolated world they share. */
export default defineUnlistedScript(() => {
  const session = (globalThis as { [SESSION]?: Session })[SESSION];
  const host = document.createElement('discern-panel');
  if (!session?.adopt(host)) return;
  const shadow = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = baseCss + panelCss + findingCss;
  const root = document.createElement('div');
  shadow.append(style, root);
  // Keys typed here are not the helpdesk's: its short cuts must not act on them.
  for (const type of ['keydown', 'keyup', 'keypress', 'input', 'paste', 'copy', 'cut']) {
    host.addEventListener(type, (event) => event.stopPropagation());
  }
  document.documentElement.append(host);
  createRoot(root).render(
    <StrictMode>
      <SessionProvider session={session}>
        <ReviewPanel />
        <PointedCard />
      </SessionProvider>
    </StrictMode>,
  );
});
