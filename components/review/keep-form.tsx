import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { t } from '#lib/i18n/t.ts';

/** Longest reason the audit keeps, in characters. */
const LONGEST_REASON = 200;

/** Asks for the reason why words stay as they are. Escape gives up, Enter keeps. */
export function KeepForm({ onKeep, onCancel }: { onKeep: (reason: string) => void; onCancel: () => void }) {
  const [reason, setReason] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), []);

  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.trim()) onKeep(reason);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  };

  return (
    <form className="keep" onKeyDown={onKeyDown} onSubmit={onSubmit}>
      <label htmlFor={id}>{t('finding.keep.reason')}</label>
      <input
        id={id}
        maxLength={LONGEST_REASON}
        onChange={(event) => setReason(event.target.value)}
        ref={field}
        value={reason}
      />
      <div className="actions">
        <Button disabled={!reason.trim()} tone="primary" type="submit">
          {t('finding.keep.save')}
        </Button>
        <Button onClick={onCancel}>{t('finding.keep.cancel')}</Button>
      </div>
    </form>
  );
}
