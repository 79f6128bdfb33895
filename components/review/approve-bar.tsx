import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import type { Need } from '#lib/gate/machine.ts';
import { plural, t } from '#lib/i18n/t.ts';
import { byHand } from './by-hand.ts';
import { useSession, useView } from './session.tsx';

/** The one way out: says what is still missing, or lets the agent approve exactly this text and send it. */
export function ApproveBar() {
  const session = useSession();
  const { decision, text, note, busy, held } = useView();
  if (text.trim() === '' || note) return null;
  const needs = decision.pass ? [] : decision.needs;
  const unmet = needs.filter(({ kind }) => kind !== 'approve');
  if (needs.some(({ kind }) => kind === 'unchecked')) return <ReleaseForm />;
  if (decision.pass && !held) return null;
  return (
    <footer className="approve">
      {unmet.map((need) => (
        <p className="need" key={need.kind}>
          {wordsOf(need)}
        </p>
      ))}
      <Button
        aria-keyshortcuts="Control+Enter"
        className="approve-button"
        disabled={unmet.length > 0 || busy !== null}
        onClick={byHand(() => void session.approveAndSend())}
        tone="primary"
      >
        {busy === 'sending' ? t('approve.sending') : t(decision.pass ? 'approve.kept' : 'approve.send')}
      </Button>
    </footer>
  );
}

function wordsOf(need: Need): string {
  if (need.kind === 'resolve') return plural('approve.resolve', need.keys.length);
  return need.kind === 'own' ? t('approve.own') : '';
}

function ReleaseForm() {
  const session = useSession();
  const [reason, setReason] = useState('');
  return (
    <footer className="approve">
      <p className="need">{t('approve.unchecked')}</p>
      <label className="field">
        {t('release.reason')}
        <input maxLength={200} onChange={(event) => setReason(event.target.value)} value={reason} />
      </label>
      <Button disabled={!reason.trim()} onClick={byHand(() => void session.release(reason))}>
        {t('release.send')}
      </Button>
    </footer>
  );
}
