import { levelOf } from '#lib/gate/guess.ts';
import type { View } from '#lib/gate/view.ts';
import { t } from '#lib/i18n/guard.ts';
import type { Desk } from './desk.ts';
import { adopt } from './ours.ts';

// A filled shape for each state, so that colour is never the only sign.
const GLYPHS = { ok: '✓', warn: '▲', hold: '⬢', off: '⊘', busy: '…', quiet: '?' } as const;
type Tone = keyof typeof GLYPHS;

/** A page in which there is nothing to write in needs no badge; the toolbar icon says it where it should be said. */
const SILENT: ReadonlySet<View['protection']['state']> = new Set(['idle', 'absent']);

const EDGE = 16;
const WIDEST = 320;
const FOOTER = 76;
const COMPOSER_HEAD = 52;

const STYLE = `
:host { all: initial; position: fixed; right: 16px; bottom: 76px; z-index: 2147483646; color-scheme: light dark; }
button { display: flex; align-items: center; gap: 8px; max-width: min(320px, calc(100vw - 32px)); padding: 8px 14px;
  border-radius: 999px; border: 1px solid light-dark(#d0d5dd, #475467); background: light-dark(#fff, #1d2433);
  color: light-dark(#1d2939, #f2f4f7); font: 600 13px/1.3 system-ui, sans-serif; cursor: pointer;
  box-shadow: 0 2px 8px rgb(16 24 40 / 18%); text-align: left; }
button:hover { border-color: light-dark(#98a2b3, #98a2b3); }
button:focus-visible { outline: 3px solid #6938ef; outline-offset: 2px; }
.glyph { flex: none; width: 18px; text-align: center; }
.ok .glyph { color: light-dark(#067647, #47cd89); } .warn .glyph { color: light-dark(#b54708, #fdb022); }
.hold .glyph, .off .glyph { color: light-dark(#b42318, #f97066); }
.off { border-color: light-dark(#b42318, #f97066); }
.quiet { padding: 4px; gap: 0; } .quiet .label { position: absolute; clip-path: inset(50%); white-space: nowrap; }
.quiet:is(:hover, :focus-visible) { padding: 8px 14px; gap: 8px; }
.quiet:is(:hover, :focus-visible) .label { position: static; clip-path: none; }
:host([hidden]) { display: none; }
`;

/** The small button that always says where Discern stands. Plain DOM, so that the guard stays light. */
export function mountBadge(page: Document, desk: Desk, toggle: () => void, signal: AbortSignal): void {
  const { store } = desk;
  const host = page.createElement('discern-badge');
  const root = host.attachShadow({ mode: 'open' });
  const style = page.createElement('style');
  style.textContent = STYLE;
  const button = page.createElement('button');
  button.type = 'button';
  const glyph = page.createElement('span');
  glyph.className = 'glyph';
  glyph.setAttribute('aria-hidden', 'true');
  const label = page.createElement('span');
  label.className = 'label';
  label.setAttribute('role', 'status');
  button.append(glyph, label);
  root.append(style, button);
  button.addEventListener('click', toggle);

  const show = (): void => {
    const { view } = store;
    const { tone, text, title } = stateOf(view);
    const covered = view.open && view.protection.state !== 'outdated';
    const isHidden = SILENT.has(view.protection.state) || covered;
    if (host.hidden !== isHidden) host.hidden = isHidden;
    const alone = view.alone && !SILENT.has(view.protection.state) ? t('badge.alone') : '';
    const full = [title ?? text, guessed(view), alone].filter(Boolean).join('\n');
    // Most keystrokes change nothing that it says: then nothing is written that would have to be laid out again.
    if (button.className !== tone) button.className = tone;
    if (glyph.textContent !== GLYPHS[tone]) glyph.textContent = GLYPHS[tone];
    if (label.textContent !== text) label.textContent = text;
    if (button.title !== full) button.title = full;
    if (button.ariaExpanded !== String(view.open)) button.ariaExpanded = String(view.open);
    if (!host.isConnected) page.documentElement.append(host);
    if (!isHidden) host.style.bottom = `${bottomFor(desk.composerBox())}px`;
  };
  show();
  adopt(host, signal);
  signal.addEventListener('abort', store.subscribe(show));
  page.defaultView?.addEventListener('resize', show, { signal });
}

// Over the helpdesk's footer, or above the composer where its own buttons would be covered. CSS pixels.
function bottomFor(composer: DOMRect | null): number {
  const covers = composer !== null && composer.right > innerWidth - WIDEST - EDGE;
  return covers ? Math.max(FOOTER, innerHeight - composer.top + COMPOSER_HEAD) : FOOTER;
}

/** What was found by guess, and how surely; empty where an adapter knows the page. */
function guessed({ protection }: View): string {
  if (protection.state !== 'protected' || !protection.guess) return '';
  const roles = Object.entries(protection.guess).map(([role, share]) => {
    const name = role === 'composer' || role === 'log' || role === 'send' ? t(`guess.role.${role}`) : role;
    return `${name} ${t(`guess.${levelOf(share)}`)}`;
  });
  return t('guess', { roles: roles.join(', ') });
}

/** What the badge says of a view. */
export function stateOf(view: View): { tone: Tone; text: string; title?: string } {
  const { protection, report, decision } = view;
  if (protection.state === 'unprotected') {
    const missing = protection.missing.join(', ');
    const title = t('badge.unprotected.long', { missing });
    return { tone: 'off', text: t('badge.unprotected', { missing }), title };
  }
  if (protection.state === 'outdated') {
    const text = t(view.held ? 'badge.outdated.held' : 'badge.outdated');
    return { tone: 'off', text, title: t('badge.outdated.long') };
  }
  if (protection.state === 'paused')
    return { tone: 'warn', text: t('badge.paused'), title: t('badge.paused.long') };
  if (protection.state === 'reading')
    return { tone: 'ok', text: t('badge.reading'), title: t('badge.reading.long') };
  if (protection.state === 'doubt')
    return { tone: 'quiet', text: t('badge.doubt'), title: t('badge.doubt.long') };
  if (protection.state === 'looking') return { tone: 'busy', text: t('badge.looking') };
  if (protection.state === 'loading' || !report) return { tone: 'busy', text: t('badge.loading') };
  if (view.note) return { tone: 'ok', text: t('badge.note') };
  const onDraft = report.findings.filter(({ on, severity }) => on === 'draft' && severity !== 'info');
  const blocking = decision.pass ? undefined : decision.needs.find(({ kind }) => kind === 'resolve');
  if (blocking?.kind === 'resolve')
    return { tone: 'hold', text: t('badge.hold', { count: blocking.keys.length }) };
  if (report.verdict === 'human') return { tone: 'hold', text: t('badge.human') };
  if (onDraft.length > 0) return { tone: 'warn', text: t('badge.findings', { count: onDraft.length }) };
  if (view.text.trim() === '') return { tone: 'ok', text: t('badge.draft') };
  return decision.pass ? { tone: 'ok', text: t('badge.clear') } : { tone: 'warn', text: t('badge.approve') };
}
