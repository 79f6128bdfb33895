import type { Policy } from '#lib/core/types.ts';
import type { Cause } from '#lib/gate/origin.ts';
import type { View } from '#lib/gate/view.ts';
import type { Adapter, Reading } from '#lib/helpdesk/adapter.ts';
import { boxOf } from '#lib/helpdesk/composer.ts';
import { Marks } from '#lib/helpdesk/marks.ts';
import type { Written } from '#lib/helpdesk/write.ts';
import { ask, hasBackground } from '#lib/messaging/ask.ts';
import { Audit } from './audit.ts';
import { type Surroundings, type Taken, Ticket } from './ticket.ts';
import { sameProtection, ViewStore } from './view-store.ts';

/** A reading whose composer was found. */
export type Seen = Reading & { readonly composer: HTMLElement };

/** The ticket in front, read and judged at this moment. */
export interface Now {
  readonly reading: Seen;
  readonly ticket: Ticket;
  readonly taken: Taken;
}

/** Joins adapter, engine, gate, marks and background for the tickets of one page. */
export class Desk {
  readonly marks = new Marks();
  readonly store = new ViewStore();
  readonly audit: Audit;
  readonly page: Document;
  #surroundings: Surroundings;
  readonly #tickets = new Map<string, Ticket>();
  #faulted = false;
  #cause: Cause | null = null;
  #writing: Cause | null = null;

  constructor(adapter: Adapter, page: Document, policy: Policy) {
    this.page = page;
    this.#surroundings = { adapter, policy, agent: undefined };
    this.audit = new Audit(
      () => this.adapter.id,
      () => this.#surroundings.policy.version,
    );
  }

  /** Reads this page. */
  get adapter(): Adapter {
    return this.#surroundings.adapter;
  }

  /** Reads the page with this adapter from now on. */
  setAdapter(adapter: Adapter): void {
    this.#surroundings = { ...this.#surroundings, adapter };
    this.refresh();
  }

  /** Tells how the next change of the composer comes about; without it the change counts as unknown. */
  expect(cause: Cause): void {
    this.#cause = cause;
  }

  /** Judges by this policy from now on; approvals given under another are void. */
  usePolicy(policy: Policy): void {
    if (policy.version === this.#surroundings.policy.version) return;
    this.#surroundings = { ...this.#surroundings, policy };
    this.refresh();
  }

  /** Asks the helpdesk who is signed in, so that drafts can be signed. */
  async meetAgent(): Promise<void> {
    const agent = await this.adapter.agentName(this.page);
    this.#surroundings = { ...this.#surroundings, agent };
    this.refresh();
  }

  /** Lock 1 failed on an event: from now on nothing here may be called protected. */
  fault(): void {
    this.#faulted = true;
    this.refresh();
  }

  /** The ticket in front; null where none is open or its composer is not found. */
  now(): Now | null {
    const reading = this.adapter.read(this.page);
    return reading && isSeen(reading) ? this.judge(reading) : null;
  }

  /** The ticket that the panel shows, as it was read last; null where none is open. */
  shown(): Ticket | null {
    return this.#tickets.get(this.store.view.conversation ?? '') ?? null;
  }

  /** Where the composer in front stands in the viewport (CSS pixels); null where there is none. */
  composerBox(): DOMRect | null {
    const composer = this.adapter.read(this.page)?.composer;
    return composer ? boxOf(composer) : null;
  }

  /** Reads and judges a ticket, at this moment; without `anew` the conversation is taken as it was read last. */
  judge(reading: Seen, anew = true): Now {
    const ticket = this.#ticketOf(reading);
    const cause = this.#writing ?? this.#cause ?? 'unknown';
    return { reading, ticket, taken: ticket.take(reading, this.#surroundings, cause, anew) };
  }

  /** Writes into the composer as `cause`, and shows what came of it. */
  async write(cause: Cause, change: () => Promise<Written>): Promise<Written> {
    this.#writing = cause;
    this.store.set({ busy: 'writing' });
    try {
      return await change();
    } finally {
      this.refresh();
      this.#writing = null;
    }
  }

  /** Shows what changed. `onlyText` says that nothing but the composer's text did, as at a keystroke. */
  refresh(onlyText = false): void {
    const reading = this.adapter.read(this.page);
    if (!reading || !isSeen(reading)) {
      this.marks.clear();
      if (reading) this.audit.unprotected(reading.conversation, reading.missing);
      this.store.leave(reading ? { state: 'unprotected', missing: reading.missing } : { state: 'idle' });
      return;
    }
    const { ticket, taken } = this.judge(reading, !onlyText);
    this.#cause = null;
    ticket.fetched.follow(this.adapter, reading, this.page, ticket.log, () => {
      this.refresh();
      // What was asked may be known only now.
      void this.#loadKnowledge(ticket);
    });
    const note = taken.draft.visibility === 'internal';
    this.marks.show(reading.composer, taken.page, note ? [] : (taken.report?.findings ?? []));
    if (reading.missing.length > 0) this.audit.unprotected(reading.conversation, reading.missing);
    if (taken.draft.text === '') {
      ticket.held = null;
      ticket.basis = null;
    }
    const { current } = this.store.view;
    if (current !== null && !taken.report?.findings.some(({ key }) => key === current)) {
      this.marks.point(null);
      this.store.set({ current: null });
    }
    const protection = this.#protection(reading, taken);
    const { view } = this.store;
    this.store.set({
      ...(view.conversation === reading.conversation ? {} : { notice: null, current: null, pointed: null }),
      protection: sameProtection(view.protection, protection) ? view.protection : protection,
      conversation: reading.conversation,
      customer: ticket.conversation.customer.name ?? null,
      text: taken.draft.text,
      note,
      origin: taken.draft.origin,
      report: taken.report,
      gate: ticket.gate,
      decision: taken.decision,
      held: ticket.held !== null,
      draft: ticket.draft,
      stale: ticket.stale,
      source: ticket.fetched.source,
    });
  }

  #protection(reading: Reading, taken: Taken): View['protection'] {
    if (this.#faulted) return { state: 'unprotected', missing: ['lock'] };
    if (reading.missing.length > 0) return { state: 'unprotected', missing: reading.missing };
    if (!hasBackground()) return { state: 'outdated' };
    if (!taken.report) return { state: 'loading' };
    const { confidence } = reading;
    return { state: 'protected', ...(confidence ? { guess: confidence } : {}) };
  }

  #ticketOf(reading: Reading): Ticket {
    const known = this.#tickets.get(reading.conversation);
    if (known) return known;
    const ticket = new Ticket(this.adapter.readConversation(reading, this.page));
    this.#tickets.set(reading.conversation, ticket);
    void this.#loadKnowledge(ticket);
    return ticket;
  }

  async #loadKnowledge(ticket: Ticket): Promise<void> {
    const { subject = '', messages } = ticket.conversation;
    const asked = messages.filter(({ author }) => author === 'customer').map(({ text }) => text);
    const query = [subject, ...asked.slice(-3)].join('\n');
    // Without knowledge the rules are stricter, so a failure here is safe.
    ticket.knowledge = await ask('knowledge.relevant', { query }).catch(() => []);
    this.refresh();
  }
}

/** Whether the composer was found. */
export function isSeen(reading: Reading): reading is Seen {
  return reading.composer !== null;
}
