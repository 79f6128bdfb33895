import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Button } from '#components/ui/button.tsx';
import { judgesDraft } from '#lib/core/judges-draft.ts';
import { MAX_DRAFT, TOO_LONG } from '#lib/core/limits.ts';
import type { Finding } from '#lib/core/types.ts';
import type { View } from '#lib/gate/view.ts';
import { t } from '#lib/i18n/t.ts';
import { ApproveBar } from './approve-bar.tsx';
import { byHand } from './by-hand.ts';
import { useClearOfComposer } from './clear-of-composer.ts';
import { isCovered } from './covered.ts';
import { DraftBox } from './draft-box.tsx';
import { FindingCard } from './finding-card.tsx';
import { HumanBox } from './human-box.tsx';
import { NoticeBar } from './notice-bar.tsx';
import { useSession, useView } from './session.tsx';
import { SuggestionBox } from './suggestion-box.tsx';

/** A press so soon after a hold belongs to the press that was held. Milliseconds. */
const SAME_PRESS_MS = 700;

/** The review panel: draft, findings in reading order, decisions, approval. */
export function ReviewPanel() {
  const session = useSession();
  const view = useView();
  const panel = useRef<HTMLElement>(null);
  const heldAt = useFocusOnHold(panel, view);
  const bottom = useClearOfComposer(view);
  const findings = view.note ? [] : (view.report?.findings ?? []);
  const onDraft = findings.filter(({ on }) => on === 'draft');
  const [toResolve, cues] = partedCues(findings);
  const cards = [...toResolve, ...onePerCode(cues)];

  // The second half of a double press lands here, since a hold brings the focus: it approves nothing.
  const onKeyDownCapture = (event: KeyboardEvent): void => {
    const button = panel.current?.querySelector<HTMLElement>('.approve-button:enabled');
    const onButton =
      button?.contains(event.target as Element) && (event.key === 'Enter' || event.key === ' ');
    const approves = onButton || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
    if (!approves) {
      if (event.key !== 'Control' && event.key !== 'Meta') heldAt.current = Number.NEGATIVE_INFINITY;
    } else if (button && !isCovered(button) && performance.now() - heldAt.current < SAME_PRESS_MS) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const card = (event.target as Element).closest('.finding');
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') {
      session.setOpen(false);
      session.backToComposer();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      const button = panel.current?.querySelector<HTMLElement>('.approve-button:enabled');
      if (event.isTrusted && button) {
        if (isCovered(button)) session.covered();
        else void session.approveAndSend();
      }
    } else if (step && !(event.target instanceof HTMLInputElement)) moveFocus(panel.current, card, step);
    else return;
    event.preventDefault();
  };

  return (
    <section
      aria-label={t('panel.title')}
      className="panel"
      hidden={!view.open}
      onKeyDown={onKeyDown}
      onKeyDownCapture={onKeyDownCapture}
      ref={panel}
      style={bottom}
    >
      <header className="bar">
        <h2>{t('panel.title')}</h2>
        <span className="origin">
          {view.text.trim() ? t(`panel.origin.${view.suggested ? 'suggestion' : view.origin.kind}`) : ''}
        </span>
        <PauseButton view={view} />
        <Button aria-label={t('panel.close')} onClick={() => session.setOpen(false)} tone="quiet">
          ×
        </Button>
      </header>
      <div className="body">
        <Alerts view={view} />
        <HumanBox />
        <NoticeBar notice={view.notice} />
        {view.suggested && <SuggestionBox text={view.text} />}
        {view.draft ? <DraftBox draft={view.draft} /> : <DraftButton view={view} />}
        <Empty count={onDraft.length} view={view} />
        <List
          findings={onDraft}
          heading={t(view.suggested ? 'panel.suggestion.heading' : 'panel.draft.heading')}
        />
        <List findings={cards} heading={t('panel.customer.heading')} quotes={quotesByCode(cues)} />
        {onDraft.length > 0 && <p className="keys">{t('finding.keys')}</p>}
      </div>
      <ApproveBar />
    </section>
  );
}

function Alerts({ view }: { view: View }) {
  const { protection, report, note, held } = view;
  const faults = report?.faults ?? [];
  const crashed = faults.filter(({ code }) => code !== TOO_LONG);
  return (
    <div aria-live="assertive" className="live">
      {protection.state === 'unprotected' && (
        <p className="alert">{t('badge.unprotected.long', { missing: protection.missing.join(', ') })}</p>
      )}
      {protection.state === 'paused' && <p className="alert">{t('badge.paused.long')}</p>}
      {protection.state === 'outdated' && <p className="alert">{t('badge.outdated.long')}</p>}
      {protection.state === 'loading' && <p className="alert">{t('panel.loading')}</p>}
      {faults.length > crashed.length && (
        <p className="alert">{t('panel.length', { count: MAX_DRAFT.toLocaleString('en') })}</p>
      )}
      {crashed.length > 0 && (
        <p className="alert">{t('panel.faults', { codes: crashed.map(({ code }) => code).join(', ') })}</p>
      )}
      {view.stale && <p className="alert">{t('panel.stale')}</p>}
      {held && !note && <p className="held">{t(view.suggested ? 'panel.held.suggestion' : 'panel.held')}</p>}
      {note && <p className="hint">{t('panel.note')}</p>}
      {view.source === 'page-only' && <p className="hint">{t('panel.page-only')}</p>}
    </div>
  );
}

function PauseButton({ view: { protection, mayPause } }: { view: View }) {
  const session = useSession();
  const paused = protection.state === 'paused';
  if (!paused && !(mayPause && protection.state === 'protected')) return null;
  return (
    <Button onClick={byHand(() => session.pause(!paused))} tone="quiet">
      {t(paused ? 'panel.resume' : 'panel.pause')}
    </Button>
  );
}

function DraftButton({ view }: { view: View }) {
  const session = useSession();
  if (view.note || view.suggested || needsPerson(view) || view.conversation === null) return null;
  const label = view.text.trim() ? 'panel.draft.below' : 'panel.draft';
  return (
    <Button className="draft" disabled={view.busy !== null} onClick={() => void session.compose()}>
      {t(label)}
    </Button>
  );
}

const needsPerson = ({ report, gate }: View): boolean => report?.verdict === 'human' && !gate.owned;

function Empty({ view, count }: { view: View; count: number }) {
  const empty = view.text.trim() === '';
  if (count > 0 || view.draft || view.note || view.protection.state !== 'protected') return null;
  if (empty && needsPerson(view)) return null;
  return <p className="hint">{t(empty ? 'panel.empty.text' : 'panel.empty')}</p>;
}

interface ListProps {
  readonly findings: readonly Finding[];
  readonly heading: string;
  /** All words of a code, where one card stands for several findings. */
  readonly quotes?: ReadonlyMap<string, readonly string[]>;
}

function List({ findings, heading, quotes }: ListProps) {
  if (findings.length === 0) return null;
  return (
    <section className="findings">
      <h3>{heading}</h3>
      {findings.map((finding) => (
        <FindingCard
          finding={finding}
          key={finding.key}
          quotes={quotes?.get(finding.code) ?? [finding.quote]}
        />
      ))}
    </section>
  );
}

/** Takes the focus to what must be decided when a send is held; answers when that was (milliseconds). */
function useFocusOnHold(
  panel: { readonly current: HTMLElement | null },
  { held, open, current }: View,
): { current: number } {
  const focused = useRef(false);
  const at = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const due = held && open;
    if (due && !focused.current) {
      at.current = performance.now();
      const card =
        current && panel.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(current)}"]`);
      const next = card || panel.current?.querySelector<HTMLElement>('.approve-button, .human button');
      next?.focus({ preventScroll: true });
      if (card) card.scrollIntoView({ block: 'nearest' });
    }
    focused.current = due;
  }, [panel, held, open, current]);
  return at;
}

function moveFocus(panel: HTMLElement | null, from: Element | null, step: number): void {
  const cards = [...(panel?.querySelectorAll<HTMLElement>('.finding') ?? [])];
  const at = cards.indexOf(from as HTMLElement);
  cards[Math.max(0, Math.min(cards.length - 1, at < 0 ? 0 : at + step))]?.focus();
}

/** What the customer wrote and the reply must meet, each on its own; and what only informs. */
function partedCues(findings: readonly Finding[]): readonly [readonly Finding[], readonly Finding[]] {
  const all = findings.filter(({ on }) => on === 'conversation');
  const mustMeet = (one: Finding): boolean => one.severity === 'block' && judgesDraft(one);
  return [all.filter(mustMeet), all.filter((one) => !mustMeet(one))];
}

// What a customer feels is one thing, however many words show it; the newest message counts.
function onePerCode(cues: readonly Finding[]): readonly Finding[] {
  return [...new Map(cues.map((cue) => [cue.code, cue])).values()];
}

function quotesByCode(cues: readonly Finding[]): ReadonlyMap<string, readonly string[]> {
  const quotes = new Map<string, string[]>();
  for (const { code, quote } of cues) {
    const known = quotes.get(code) ?? [];
    if (!known.includes(quote)) quotes.set(code, [...known, quote]);
  }
  return quotes;
}
