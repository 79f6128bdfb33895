import type { Conversation, Draft, Evidence, Message, Origin, Policy } from '#lib/core/types.ts';
import { engine } from '#lib/engine/port.ts';
import { bindingOf } from '#lib/gate/binding.ts';
import { type Basis, type DraftView, isNewer } from '#lib/gate/draft-view.ts';
import { type Decision, decide, FRESH, type GateState, type Situation } from '#lib/gate/machine.ts';
import { OriginTracker } from '#lib/gate/origin.ts';
import { PassedPress } from '#lib/gate/passed-press.ts';
import { wordsOf } from '#lib/gate/words.ts';
import type { Adapter, Reading, SendIntent } from '#lib/helpdesk/adapter.ts';
import { composerText } from '#lib/helpdesk/composer.ts';
import { signaturesIn } from '#lib/helpdesk/signature.ts';
import type { PageText } from '#lib/helpdesk/text-of.ts';
import type { Causes } from './causes.ts';
import { Fetched } from './fetched.ts';
import type { Seen } from './front.ts';

/** What stands in a ticket's composer now, judged now. */
export interface Taken extends Situation {
  readonly page: PageText;
  readonly decision: Decision;
}

/** How a text came about, as far as that is known. */
type Came = Pick<Causes, 'now' | 'letters'>;

/** What a ticket is judged with. */
export interface Surroundings {
  readonly adapter: Adapter;
  readonly policy: Policy;
  /** Name of the agent, once it is known. */
  readonly agent: string | undefined;
}

/** So many of the newest messages a reply may quote. */
const MOST_QUOTED = 20;
/** So many of its first words tell that a message is quoted. */
const TELLING = 8;
const textIn = ({ text }: Message): string => text;

interface Given {
  /** Those of the conversation that it was made from. */
  readonly messages: readonly Message[];
  readonly texts: readonly string[];
}
const NOTHING_GIVEN: Given = { messages: [], texts: [] };

/** What Discern remembers of one ticket while its page is open. */
export class Ticket {
  gate: GateState = FRESH;
  readonly origin: OriginTracker;
  readonly fetched = new Fetched();
  /** The press that used the last approval. */
  readonly passed = new PassedPress();
  conversation: Conversation;
  knowledge: readonly Evidence[] = [];
  /** The draft that is on its way or waits for the agent. */
  draft: DraftView | null = null;
  /** How much of the conversation the draft in the reply knew; null where no draft is in it. */
  basis: Basis | null = null;
  /** The send that was held last and is waiting for the agent, and when (milliseconds, `performance.now()`). */
  held: { readonly intent: SendIntent; readonly at: number } | null = null;
  #composer: WeakRef<HTMLElement> | null = null;
  #signatures: readonly string[] = [];
  /** The words that stood in the reply when it was opened. */
  #openedWith = '';
  /** What may stand in a reply although nobody wrote it there. */
  #given = NOTHING_GIVEN;
  #serialised = '';
  #log = '';
  #text: string | null = null;

  /** `drafts`: what machines wrote for any ticket of the page. */
  constructor(conversation: Conversation, drafts?: Set<string>) {
    this.conversation = conversation;
    this.origin = new OriginTracker(drafts);
  }

  /**
   * Reads the composer and judges it: the situation of this very moment, nothing remembered of the text. `anew` reads the
   * conversation too, which a keystroke need not.
   */
  take(reading: Seen, { adapter, policy, agent }: Surroundings, causes: Came, anew: boolean): Taken {
    if (anew) this.#readConversation(reading, adapter, agent);
    const page = composerText(reading.composer);
    this.#meet(reading.composer, page);
    if (reading.suggested) this.origin.expectAi(page.text);
    this.observe(page.text, causes);
    const draft: Draft = {
      text: page.text,
      ...adapter.readAddress(reading),
      // A suggestion goes to the customer, whatever the composer is set to.
      ...(reading.suggested ? { visibility: 'public' as const } : {}),
      origin: this.#originOf(policy),
    };
    const { conversation, knowledge } = this;
    const report = engine()?.review({ draft, conversation, knowledge, policy }) ?? null;
    const situation: Situation = {
      draft,
      report,
      binding: bindingOf(draft, conversation, policy.version),
      ...(policy.gate ? { gate: policy.gate } : {}),
    };
    return { ...situation, page, decision: decide(this.gate, situation) };
  }

  /** Tells how the text came about that stands in the composer now. */
  observe(text: string, { now, letters }: Came): void {
    if (text === this.#text) return;
    this.origin.observe(text, now, letters);
    this.#text = text;
  }

  #originOf({ gate }: Policy): Origin {
    const origin = this.origin.origin(gate?.approveFrom);
    if (origin.kind !== 'inserted') return origin;
    const { messages } = this.conversation;
    if (messages !== this.#given.messages) {
      const said = messages.filter(({ author }) => author === 'customer' || author === 'agent');
      const quoted = said
        .slice(-MOST_QUOTED)
        .map(textIn)
        .filter((text) => this.#isQuoted(text));
      this.#given = { messages, texts: [...this.#signatures, ...quoted] };
    }
    return this.origin.gives(this.#given.texts) ? this.origin.origin(gate?.approveFrom) : origin;
  }

  #isQuoted(text: string): boolean {
    const begins = wordsOf(text).slice(0, TELLING).join(' ');
    return begins !== '' && this.#openedWith.includes(begins);
  }

  // They stand in a reply when it is opened; what is put into it later is the agent's or a script's.
  #meet(composer: HTMLElement, { text }: PageText): void {
    if (this.#composer?.deref() === composer) return;
    this.#composer = new WeakRef(composer);
    if (!this.#text) {
      this.#openedWith = wordsOf(text).join(' ');
      this.#given = NOTHING_GIVEN;
    }
    const signatures = signaturesIn(composer);
    if (signatures.length === 0) return;
    this.#signatures = signatures;
    this.#given = NOTHING_GIVEN;
  }

  /** Whether a message came after the draft in the reply was made. */
  get stale(): boolean {
    return this.basis !== null && isNewer(this.conversation.messages, this.basis);
  }

  /** What the page's log held when it was read last. */
  get log(): string {
    return this.#log;
  }

  // The same object while nothing changed, so that the engine reads a conversation once.
  #readConversation(reading: Reading, adapter: Adapter, agent: string | undefined): void {
    const shown = adapter.readConversation(reading, reading.pane.ownerDocument);
    this.#log = JSON.stringify(shown.messages);
    const read = this.fetched.over(shown);
    const fresh = agent === undefined ? read : { ...read, agent: { name: agent } };
    const serialised = JSON.stringify(fresh);
    if (serialised === this.#serialised) return;
    this.#serialised = serialised;
    this.conversation = fresh;
  }
}
