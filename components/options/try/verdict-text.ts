import type { Draft, Report } from '#lib/core/types.ts';
import { isTyped } from '#lib/gate/machine.ts';
import { t } from '#lib/i18n/try.ts';

/** A verdict in words. */
export function verdictText({ verdict }: Report, draft: Draft, approveTyped: boolean): string {
  if (draft.visibility === 'internal') return t('verdict.note');
  if (draft.text.trim() === '' && verdict !== 'human') return t('verdict.empty');
  const isHeldForApproval = (verdict === 'clear' || verdict === 'warn') && (approveTyped || !isTyped(draft));
  return t(isHeldForApproval ? 'verdict.approve' : `verdict.${verdict}`);
}
