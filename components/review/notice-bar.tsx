import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import type { Notice } from '#lib/gate/view.ts';
import { t } from '#lib/i18n/t.ts';
import { useSession } from './session.tsx';

/** What came of the last action, with the way forward where there is one. */
export function NoticeBar({ notice }: { notice: Notice | null }) {
  const session = useSession();
  return (
    <div aria-live="polite" className="notice live" data-kind={notice?.kind}>
      {notice && (
        <>
          <span>{wordsOf(notice)}</span>
          {notice.kind === 'rewritten' && (
            <Button onClick={() => void session.undoRewrite()}>{t('notice.undo')}</Button>
          )}
          {notice.kind === 'not-written' && <CopyButton text={notice.text} />}
          <Button aria-label={t('notice.dismiss')} onClick={() => session.dismissNotice()} tone="quiet">
            ×
          </Button>
        </>
      )}
    </div>
  );
}

function wordsOf(notice: Notice): string {
  switch (notice.kind) {
    case 'drafted':
      return notice.blanks.length > 0
        ? t('notice.drafted.blanks', { source: notice.source, blanks: notice.blanks.join(', ') })
        : t('notice.drafted', { source: notice.source });
    case 'rewritten':
      return t('notice.rewritten', { before: notice.before });
    default:
      return t(`notice.${notice.kind}`);
  }
}

function CopyButton({ text }: { text: string }) {
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return <Button onClick={() => void copy()}>{t(copied ? 'notice.copied' : 'notice.copy')}</Button>;
}
