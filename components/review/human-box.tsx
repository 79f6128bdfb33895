import { Button } from '#components/ui/button.tsx';
import { t } from '#lib/i18n/t.ts';
import { byHand } from './by-hand.ts';
import { useSession, useView } from './session.tsx';

/** Says that a person must own this conversation, why, and lets the agent take it over. */
export function HumanBox() {
  const session = useSession();
  const { report, gate } = useView();
  if (report?.verdict !== 'human') return null;
  if (gate.owned) return <p className="human owned">{t('panel.owned')}</p>;
  const cues = report.findings.filter(({ code }) => /^(?:customer\/|custom\/topic-)/.test(code));
  const reasons = [...new Set(cues.map(({ say }) => say.replace(/\.$/, '')))].join('; ');
  return (
    <section className="human">
      <h3>{t('panel.human')}</h3>
      <p>{t('panel.human.why', { reasons })}</p>
      <Button onClick={byHand(() => session.own())}>{t('panel.own')}</Button>
    </section>
  );
}
