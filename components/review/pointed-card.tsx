import { Button } from '#components/ui/button.tsx';
import { SeverityIcon } from '#components/ui/severity-icon.tsx';
import { t } from '#lib/i18n/t.ts';
import { useLiveView, useSession } from './session.tsx';

const GAP = 6;
const WIDTH = 320;
const TALLEST = 190;

/** The small card at the marked word under the pointer or caret. */
export function PointedCard() {
  const session = useSession();
  const { pointed, report, open, busy } = useLiveView();
  const finding = report?.findings.find(({ key }) => key === pointed?.key);
  if (!pointed || !finding || open) return null;
  const { left, top, bottom } = pointed.box;
  const above = bottom + GAP + TALLEST > innerHeight;
  const style = {
    left: Math.max(8, Math.min(left, innerWidth - WIDTH - 8)),
    ...(above ? { bottom: innerHeight - top + GAP } : { top: bottom + GAP }),
  };
  return (
    <div className="card" role="tooltip" style={style}>
      <p className="say">
        <SeverityIcon severity={finding.severity} /> {finding.say}
      </p>
      {finding.replace !== undefined && (
        <p className="becomes">{t('finding.rewrite.to', { text: finding.replace })}</p>
      )}
      <div className="actions">
        {finding.replace !== undefined && (
          <Button disabled={busy !== null} onClick={() => void session.rewrite(finding)} tone="primary">
            {t('finding.rewrite')}
          </Button>
        )}
        <Button
          onClick={() => {
            session.setOpen(true);
            session.show(finding.key);
          }}
          tone="quiet"
        >
          {t('card.open')}
        </Button>
      </div>
    </div>
  );
}
