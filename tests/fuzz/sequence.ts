import type { Page } from 'playwright-core';
import { nextFrames } from '#tests/helpers/desk.ts';
import type { FuzzDesk } from './desk.ts';
import { Hands } from './hands.ts';
import { expected, type Standing, sameWords } from './oracle.ts';
import { PATIENCE_MS, Panel } from './panel.ts';
import { type Random, randomFrom } from './random.ts';
import { ALL_STEPS, BLIND_STEPS, OPENINGS, STEP } from './steps.ts';
import { BULK } from './texts.ts';

/** What went wrong in a sequence, with the steps that lead to it. */
export interface BrowserFailure {
  readonly seed: number;
  readonly kind: 'escape' | 'false hold' | 'altered';
  readonly steps: readonly string[];
  readonly text: string;
}

/** What stands, so that the judge knows what must be held. */
export interface Locks {
  /** Whether typed text with something that blocks must be held. */
  readonly typedIsHeld: boolean;
  /** The page loses all names of its parts once a draft stands in it. */
  readonly blind: boolean;
}

const STEPS = 7;

/** What a sequence works with. */
export interface Stage {
  readonly desk: FuzzDesk;
  readonly page: () => Page;
  /** Ends the extension's background; the browser starts it again when something asks it. */
  stopBackground(): Promise<void>;
}

interface Known {
  turns: number;
  note: boolean;
  kept: boolean;
  approved: Standing | null;
}

/** Runs one sequence of steps on a desk, judged by what its server recorded. */
export class Sequence {
  readonly steps: string[] = [];
  readonly #stage: Stage;
  readonly #desk: FuzzDesk;
  readonly #page: () => Page;
  readonly #panel: Panel;
  readonly hands: Hands;
  readonly #random: Random;
  readonly #seed: number;
  readonly #locks: Locks;
  readonly #tickets = new Map<number, Known>();
  readonly #machine: string[] = [];
  /** Texts that were free to go, or could be, when they were sent. */
  readonly #free: string[] = [];
  #ticket = 0;
  #blinded = false;
  #falseHold: string | null = null;

  constructor(stage: Stage, seed: number, locks: Locks) {
    const { desk, page } = stage;
    this.#stage = stage;
    this.#desk = desk;
    this.#page = page;
    this.#panel = new Panel(page);
    this.#seed = seed;
    this.#random = randomFrom(seed);
    this.hands = new Hands(desk, page, this.#panel, this.#random);
    this.#locks = locks;
  }

  /** `round`: which copies of the tickets it works on, so that nothing of the sequences before can answer for it. */
  async run(round: number): Promise<BrowserFailure | null> {
    await this.#panel.close();
    this.#ticket = this.#random.pick(this.#desk.tickets);
    await this.#desk.begin(this.#ticket, round, this.#random);
    // Something of a machine's stands there when the page goes blind; what is typed later nobody can judge.
    await this.#step(this.#locks.blind ? 'draft' : this.#random.pick(OPENINGS));
    if (this.#locks.blind) await this.#blind();
    for (let step = 0; step < STEPS; step++) {
      await this.#step(this.#random.pick(this.#blinded ? BLIND_STEPS : ALL_STEPS));
      const failure = this.#judge();
      if (failure) return failure;
    }
    await this.#step('send');
    return this.#judge();
  }

  #judge(): BrowserFailure | null {
    const found = (kind: BrowserFailure['kind'], text: string): BrowserFailure => ({
      seed: this.#seed,
      kind,
      steps: this.steps,
      text,
    });
    const public_ = this.#desk.recorded().filter((one) => one.public);
    const wrong = public_.find(({ text }) => !this.#free.some((free) => sameWords(free, text)));
    if (wrong) return found('escape', wrong.text);
    return this.#falseHold === null ? null : found('false hold', this.#falseHold);
  }

  async #step(name: string): Promise<void> {
    this.steps.push(name);
    await STEP[name]?.call(this);
    await nextFrames(this.#page());
  }

  get #known(): Known {
    const known = this.#tickets.get(this.#ticket) ?? { turns: 1, note: false, kept: false, approved: null };
    this.#tickets.set(this.#ticket, known);
    return known;
  }

  async #standing(): Promise<Standing> {
    const { turns, note, kept } = this.#known;
    return { ticket: this.#ticket, text: await this.#desk.text(), note, turns, kept };
  }

  async draft(): Promise<void> {
    const before = await this.#desk.text();
    if (!(await this.#panel.draft())) return this.hands.paste();
    const after = await this.#desk.text();
    this.#machine.push(after.startsWith(before) ? after.slice(before.length) : after);
    await this.#panel.close();
  }

  async insert(): Promise<void> {
    await this.#desk.insert?.(this.#ticket, this.#random.pick(BULK));
  }

  async keep(): Promise<void> {
    if ((await this.#panel.keepAll()) > 0) this.#known.kept = true;
    await this.#panel.close();
  }

  async approve(): Promise<void> {
    const standing = await this.#standing();
    const before = this.#desk.recorded().length;
    if (!(await this.#panel.approve())) return;
    this.#free.push(standing.text);
    await this.#recorded(before);
    await this.#heard();
  }

  async switchNote(): Promise<void> {
    if (!this.#desk.note) return;
    await this.#panel.close();
    const known = this.#known;
    await this.#desk.note(!known.note);
    known.note = !known.note;
  }

  async receive(): Promise<void> {
    if (!this.#desk.receive) return;
    await this.#desk.receive(this.#ticket);
    this.#known.turns++;
  }

  async remount(): Promise<void> {
    await this.#desk.remount?.(this.#ticket);
  }

  async switchTicket(): Promise<void> {
    await this.#panel.close();
    this.#ticket = this.#random.pick(this.#desk.tickets);
    await this.#desk.open(this.#ticket);
    this.#known.note = false;
  }

  stopBackground(): Promise<void> {
    return this.#stage.stopBackground();
  }

  async #blind(): Promise<void> {
    await this.#panel.close();
    await this.#desk.breakSelectors?.();
    const isHidden = this.#random.int(2) === 1;
    if (isHidden) await this.#desk.hideEndpoints?.();
    this.#blinded = true;
    this.steps.push('the page’s markup changes');
  }

  /** Sends on one path or, to see whether they race, on two at once. */
  async send(times: 1 | 2 = 1): Promise<void> {
    const standing = await this.#standing();
    if (standing.text.trim() === '') return;
    const { approved } = this.#known;
    const want = expected(standing, this.#machine, approved, this.#locks.typedIsHeld);
    const before = this.#desk.recorded().length;
    const paths = this.#desk.paths(this.#ticket);
    const chosen = [this.#random.pick(times === 1 ? paths : paths.filter(({ alone }) => !alone))];
    if (times === 2) chosen.push(this.#random.pick(paths.filter(({ alone }) => !alone)));
    this.steps.push(`by ${chosen.map(({ name }) => name).join(' and ')}, which must ${want}`);
    if (want !== 'hold') this.#free.push(standing.text);
    await this.#panel.close();
    await this.#desk.focus();
    await Promise.all(chosen.map((path) => path.run()));
    await this.#heard();
    if (want === 'pass' && times === 1) await this.#recorded(before);
    const sent = this.#desk.recorded().length > before;
    if (sent) this.#known.approved = null;
    // With the page's markup gone lock 2 alone stands; what it knows nothing of passes, and it never holds a clean text.
    else if (want === 'pass' && times === 1) this.#falseHold = standing.text;
  }

  /** Waits until more was recorded than before; in vain after a while. */
  async #recorded(before: number): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS;
    while (this.#desk.recorded().length === before && Date.now() < deadline) await nextFrames(this.#page());
  }

  /**
   * Waits until the server has heard everything that the page has sent so far, and the page its answers. No replica
   * sends by a timer: a request that follows a gesture is on its way two frames later, and the one that is made here
   * comes after it.
   */
  async #heard(): Promise<void> {
    await nextFrames(this.#page());
    await this.#page().evaluate(async () => void (await fetch('/heard')));
    await nextFrames(this.#page());
  }
}
