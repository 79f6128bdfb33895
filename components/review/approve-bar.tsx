import { useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import type { Need } from '#lib/gate/machine.ts';
import { plural, t } from '#lib/i18n/t.ts';
import { inSight, useWatchCover } from './covered.ts';
import { useSession, useView } from './session.tsx';

/** The one way out: says what is still missing, or lets the agent approve exactly this text and send it. */
export function ApproveBar() {
  const { decision, text, note, busy, held } = useView();
  if (text.trim() === '' || note) return null;
  const needs = decision.pass ? [] : decision.needs;
  const unmet = needs.filter(({ kind }) => kind !== 'approve');
  if (needs.some(({ kind }) => kind === 'unchecked' || kind === 'check')) return <Unchecked unmet={unmet} />;
  if (decision.pass && !held) return null;
  return (
    <footer className="approve">
      <Needs needs={unmet} />
      <ApproveButton disabled={unmet.length > 0 || busy !== null}>
        {busy === 'sending' ? t('approve.sending') : t(decision.pass ? 'approve.kept' : 'approve.send')}
      </ApproveButton>
    </footer>
  );
}

function Needs({ needs }: { needs: readonly Need[] }) {
  return needs.map((need) => (
    <p className="need" key={need.kind}>
      {wordsOf(need)}
    </p>
  ));
}

function ApproveButton({ disabled, children }: { disabled: boolean; children: string }) {
  const session = useSession();
  const button = useRef<HTMLButtonElement>(null);
  useWatchCover(button);
  return (
    <Button
      aria-keyshortcuts="Control+Enter"
      className="approve-button"
      disabled={disabled}
      onClick={inSight(session, () => void session.approveAndSend())}
      ref={button}
      tone="primary"
    >
      {children}
    </Button>
  );
}

function wordsOf(need: Need): string {
  if (need.kind === 'resolve') return plural('approve.resolve', need.keys.length);
  return need.kind === 'approve' ? '' : t(`approve.${need.kind}`);
}

/** Text that could not be checked leaves by an emergency exit, where the team has one. */
function Unchecked({ unmet }: { unmet: readonly Need[] }) {
  return (
    <footer className="approve">
      <Needs needs={unmet} />
      {unmet.some(({ kind }) => kind === 'unchecked') && <ReleaseForm disabled={unmet.length > 1} />}
    </footer>
  );
}

function ReleaseForm({ disabled }: { disabled: boolean }) {
  const session = useSession();
  const [reason, setReason] = useState('');
  return (
    <>
      <label className="field">
        {t('release.reason')}
        <input maxLength={200} onChange={(event) => setReason(event.target.value)} value={reason} />
      </label>
      <Button
        disabled={disabled || !reason.trim()}
        onClick={inSight(session, () => void session.release(reason))}
      >
        {t('release.send')}
      </Button>
    </>
  );
}
