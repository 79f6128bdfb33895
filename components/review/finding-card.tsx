import { type KeyboardEvent, useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { SeverityIcon } from '#components/ui/severity-icon.tsx';
import { judgesDraft } from '#lib/core/judges-draft.ts';
import type { Finding } from '#lib/core/types.ts';
import { t } from '#lib/i18n/t.ts';
import { KeepForm } from './keep-form.tsx';
import { Passages } from './passages.tsx';
import { useSession, useView } from './session.tsx';

/** One finding: the words, what is wrong, why it matters, and what the agent can do about it. */
export function FindingCard({ finding, quotes }: { finding: Finding; quotes: readonly string[] }) {
  const session = useSession();
  const { gate, current, busy, suggested } = useView();
  const [keeping, setKeeping] = useState(false);
  const [sourceOpen, setSourceOpen] = useState(false);
  const card = useRef<HTMLElement>(null);
  const { key, severity, say, why, on } = finding;
  // What a suggestion says can be changed only where it can be written: in the reply.
  const replace = suggested ? undefined : finding.replace;
  const kept = gate.kept.get(key);
  const onDraft = on === 'draft';
  const isJudging = judgesDraft(finding);
  const canKeep = isJudging && severity === 'block' && kept === undefined;
  const titleId = `finding-${key}`;

  // The form takes its field away; the keyboard stays at the finding.
  const closeForm = (): void => {
    setKeeping(false);
    card.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const pressed = event.key.toLowerCase();
    if (pressed === 'r' && onDraft && replace !== undefined) void session.rewrite(finding);
    else if (pressed === 'k' && canKeep) setKeeping(true);
    else if (pressed === 's' && finding.evidence) setSourceOpen(!sourceOpen);
    else return;
    event.preventDefault();
  };

  return (
    <article
      aria-labelledby={titleId}
      className={`finding finding-${severity}${kept === undefined ? '' : ' finding-kept'}`}
      data-code={finding.code}
      data-current={current === key}
      data-key={key}
      onFocus={() => current !== key && onDraft && session.show(key)}
      onKeyDown={onKeyDown}
      ref={card}
      tabIndex={-1}
    >
      <header id={titleId}>
        <SeverityIcon severity={severity} />
        <span className="quotes">
          {quotes.map((words) => (
            <span className="quote" key={words}>
              {words}
            </span>
          ))}
        </span>
        <span className="code">{finding.code}</span>
      </header>
      <p className="say">{say}</p>
      <Passages finding={finding} onToggle={setSourceOpen} open={sourceOpen} />
      <details>
        <summary>{t('finding.why')}</summary>
        <p>{why}</p>
      </details>
      {onDraft && replace !== undefined && kept === undefined && (
        <p className="becomes">{t('finding.rewrite.to', { text: replace })}</p>
      )}
      {kept !== undefined && <p className="kept">{t('finding.kept', { reason: kept })}</p>}
      {keeping && kept === undefined ? (
        <KeepForm
          onCancel={closeForm}
          onKeep={(reason) => {
            session.keep(key, reason);
            closeForm();
          }}
        />
      ) : (
        (onDraft || canKeep || kept !== undefined) && (
          <div className="actions">
            {onDraft && replace !== undefined && kept === undefined && (
              <Button disabled={busy !== null} onClick={() => void session.rewrite(finding)} tone="primary">
                {t('finding.rewrite')} <kbd>R</kbd>
              </Button>
            )}
            {canKeep && (
              <Button onClick={() => setKeeping(true)}>
                {t('finding.keep')} <kbd>K</kbd>
              </Button>
            )}
            {kept !== undefined && <Button onClick={() => session.unkeep(key)}>{t('finding.unkeep')}</Button>}
            {onDraft && (
              <Button onClick={() => session.show(key)} tone="quiet">
                {t('finding.show')}
              </Button>
            )}
          </div>
        )
      )}
    </article>
  );
}
