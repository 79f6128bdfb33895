import type { AuditEvent } from '#lib/core/audit.ts';
import type { Conversation, Evidence } from '#lib/core/types.ts';

/** What the drafter answers. */
export type DraftAnswer =
  | { readonly ok: true; readonly text: string; readonly source: string; readonly blanks: readonly string[] }
  | { readonly ok: false; readonly reason: string };

/** Everything that is asked of the background: what goes in, what comes out. */
export interface Protocol {
  'panel.inject': { in: null; out: null };
  'draft.compose': { in: Conversation; out: DraftAnswer };
  'knowledge.relevant': { in: { readonly query: string }; out: readonly Evidence[] };
  'knowledge.list': { in: null; out: readonly Evidence[] };
  'knowledge.replace': { in: { readonly json: string }; out: { readonly count: number } };
  'audit.append': { in: AuditEvent; out: null };
  'audit.list': { in: null; out: readonly AuditEvent[] };
}
export type Kind = keyof Protocol;

/** Who may ask: any content script of ours on a helpdesk page, or only pages of the extension itself. */
export const FROM: Readonly<Record<Kind, 'page' | 'extension'>> = {
  'panel.inject': 'page',
  'draft.compose': 'page',
  'knowledge.relevant': 'page',
  'knowledge.list': 'extension',
  'knowledge.replace': 'extension',
  'audit.append': 'page',
  'audit.list': 'extension',
};

export interface Question<K extends Kind = Kind> {
  readonly kind: K;
  readonly input: Protocol[K]['in'];
}

/** Errors come back as data, in words for the person who asked. */
export type Answer<K extends Kind = Kind> =
  | { readonly ok: true; readonly value: Protocol[K]['out'] }
  | { readonly ok: false; readonly error: string };
