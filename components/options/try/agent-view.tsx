import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import findingCss from '#components/review/finding.css?inline';
import panelCss from '#components/review/panel.css?inline';
import { ReviewPanel } from '#components/review/review-panel.tsx';
import { SessionProvider, useLiveView } from '#components/review/session.tsx';
import baseCss from '#components/ui/base.css?inline';
import { Button } from '#components/ui/button.tsx';
import { t } from '#lib/i18n/try.ts';
import type { DrySession } from './dry-session.ts';

// The panel stands in this page instead of over a helpdesk's.
const HERE = `
.panel { position: static; width: auto; max-height: none; box-shadow: none; }
.body { overflow: visible; }
.finding header { flex-wrap: wrap; }
.quotes { flex: 1 1 130px; }`;

/** The agent's own panel, with its own styles, as it stands in a helpdesk. */
export function AgentView({ session }: { session: DrySession }) {
  return (
    <SessionProvider session={session}>
      <Panel session={session} />
    </SessionProvider>
  );
}

function Panel({ session }: { session: DrySession }) {
  const host = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  const { open } = useLiveView();
  useEffect(() => {
    const element = host.current;
    if (element) setRoot(element.shadowRoot ?? element.attachShadow({ mode: 'open' }));
  }, []);
  return (
    <>
      {!open && <Button onClick={() => session.setOpen(true)}>{t('seen.show')}</Button>}
      <div ref={host}>
        {root &&
          createPortal(
            <>
              <style>{baseCss + panelCss + findingCss + HERE}</style>
              <ReviewPanel />
            </>,
            root,
          )}
      </div>
    </>
  );
}
