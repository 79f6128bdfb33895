import type { Policy } from '#lib/core/types.ts';
import { consume, isTyped } from '#lib/gate/machine.ts';
import type { Cause } from '#lib/gate/origin.ts';
import type { Adapter } from '#lib/helpdesk/adapter.ts';
import { boxOf, composerText } from '#lib/helpdesk/composer.ts';
import { every } from '#lib/helpdesk/every.ts';
import { Marks } from '#lib/helpdesk/marks.ts';
import type { Written } from '#lib/helpdesk/write.ts';
import { Audit } from './audit.ts';
import { Causes } from './causes.ts';
import { Front, type Seen, suggestionIn } from './front.ts';
import { heldAtNetwork } from './held-at-network.ts';
import { knowledgeFor } from './knowledge.ts';
import { LastReading } from './last-reading.ts';
import { NetworkLock } from './network-lock.ts';
import { Pause } from './pause.ts';
import { Standing } from './standing.ts';
import type { Surroundings, Taken, Ticket } from './ticket.ts';
import { Tickets } from './tickets.ts';
import { sameProtection, ViewStore } from './view-store.ts';

/** The ticket in front, read and judged at this moment. */
export interface Now {
  readonly reading: Seen;
  readonly ticket: Ticket;
  readonly taken: Taken;
}

/** What is not as it was: anything in the page, at most which text is in front, or no more than the text itself. */
export type Changed = 'page' | 'front' | 'text';

/** Joins adapter, engine, gate, marks and background for the tickets of one page. */
export class Desk {
  readonly marks = new Marks((field) => every()?.mirrorOf(field));
  /** The composer in front as it was read last: nothing is looked for again at each stroke to place what we show. */
  composer: HTMLElement | null = null;
  readonly store = new ViewStore();
  readonly front = new Front();
  readonly causes = new Causes();
  readonly pause = new Pause(() => this.refresh());
  readonly audit: Audit;
  /** Lock 2. */
  readonly network: NetworkLock;
  readonly standing: Standing;
  readonly page: Document;
  #surroundings: Surroundings;
  readonly #tickets = new Tickets((ticket) => void this.#loadKnowledge(ticket));
  #shown: Ticket | null = null;
  readonly #last = new LastReading();
  #isAlone = false;

  constructor(adapter: Adapter, page: Document, policy: Policy) {
    this.page = page;
    this.#surroundings = { adapter, policy, agent: undefined };
    this.audit = new Audit(
      () => this.adapter.id,
      () => this.#surroundings.policy.version,
    );
    this.standing = new Standing(this);
    this.network = new NetworkLock(
      page,
      (request) => heldAtNetwork(this, request),
      (ticket) => {
        ticket.gate = consume(ticket.gate);
      },
    );
    this.network.setEndpoints(adapter.endpoints);
  }

  /** Reads this page. */
  get adapter(): Adapter {
    return this.#surroundings.adapter;
  }

  /** Reads the page with this adapter from now on. */
  setAdapter(adapter: Adapter): void {
    this.#surroundings = { ...this.#surroundings, adapter };
    this.network.setEndpoints(adapter.endpoints);
    this.refresh();
  }

  /** Whether the policy lets agents pause. */
  get mayPause(): boolean {
    return this.#surroundings.policy.gate?.pause !== false;
  }

  /** Whether a pause is on and this is text that it lets go: only what was typed. */
  isPausedFor({ draft, gate }: Taken): boolean {
    return this.pause.isOn && this.mayPause && isTyped(draft) && !gate?.approveTyped;
  }

  /** Takes in what changed in the composer until now, before something else changes it. */
  settle(): void {
    const reading = this.seen();
    if (reading) this.#ticketOf(reading).observe(composerText(reading.composer).text, this.causes);
    this.causes.seen();
  }

  /**
   * Tells how the next change of the composer comes about, and how many letters the hand writes; without it the change
   * counts as unknown.
   */
  expect(cause: Cause, letters: number): void {
    this.causes.expect(cause, letters);
    this.front.leave();
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
    this.standing.fault();
    this.refresh();
  }

  /** Lock 2 cannot be had: everything rests on lock 1. */
  alone(): void {
    this.#isAlone = true;
    this.refresh();
  }

  /** The text in front: a composer's or a suggestion's; null where no ticket is open or neither is found. */
  seen(): Seen | null {
    const reading = this.adapter.read(this.page);
    return reading && this.front.of(reading);
  }

  /** The ticket in front; null where there is no text in front. */
  now(): Now | null {
    const seen = this.seen();
    return seen && this.judge(seen);
  }

  /** The ticket that the panel shows, as it was read last; null where none is open. */
  shown(): Ticket | null {
    return this.#shown;
  }

  /** Where the composer in front stands in the viewport (CSS pixels); null where there is none. */
  composerBox(): DOMRect | null {
    const box = this.composer && boxOf(this.composer);
    // One that is folded away stands nowhere.
    return box && box.width > 0 ? box : null;
  }

  /** Reads and judges a ticket, at this moment; without `anew` the conversation is taken as it was read last. */
  judge(reading: Seen, anew = true): Now {
    const ticket = this.#ticketOf(reading);
    return { reading, ticket, taken: ticket.take(reading, this.#surroundings, this.causes, anew) };
  }

  /** Writes into the composer as `cause`, and shows what came of it. */
  async write(cause: Cause, change: () => Promise<Written>): Promise<Written> {
    this.causes.write(cause);
    this.store.set({ busy: 'writing' });
    try {
      return await change();
    } finally {
      this.refresh();
      this.causes.write(null);
    }
  }

  /** Shows what changed, and since when (`performance.now()`). */
  refresh(changed: Changed = 'page', since = performance.now()): void {
    const read = this.#last.read(this.adapter, this.page, changed === 'text');
    const reading = read && this.front.of(read);
    this.composer = reading?.composer ?? null;
    if (!reading) {
      this.marks.clear();
      this.#shown = null;
      this.store.leave(this.standing.empty(read, since));
      return;
    }
    const { ticket, taken } = this.judge(reading, changed === 'page');
    this.#shown = ticket;
    this.causes.seen();
    ticket.fetched.follow(this.adapter, reading, this.page, ticket.log, () => {
      this.refresh();
      // What was asked may be known only now.
      void this.#loadKnowledge(ticket);
    });
    const note = taken.draft.visibility === 'internal';
    const hidden = note || this.isPausedFor(taken);
    this.marks.show(reading.composer, taken.page, hidden ? [] : (taken.report?.findings ?? []));
    this.network.follow(ticket, taken);
    for (const { text } of reading.suggestions ?? []) {
      // It can be sent from where it stands.
      if (text) this.network.drafted(this.#ticketOf(suggestionIn(reading, text)), composerText(text).text);
    }
    if (this.#isAlone) this.audit.alone(reading.conversation);
    if (taken.draft.text === '') {
      ticket.held = null;
      ticket.basis = null;
    }
    const { current } = this.store.view;
    if (current !== null && !taken.report?.findings.some(({ key }) => key === current)) {
      this.marks.point(null);
      this.store.set({ current: null });
    }
    const protection = this.standing.over(reading, taken, since);
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
      suggested: reading.suggested === true,
      mayPause: this.mayPause,
      alone: this.#isAlone,
    });
  }

  #ticketOf(reading: Seen): Ticket {
    return this.#tickets.of(reading, this.#surroundings, this.page);
  }

  async #loadKnowledge(ticket: Ticket): Promise<void> {
    ticket.knowledge = await knowledgeFor(ticket.conversation);
    this.refresh();
  }
}
