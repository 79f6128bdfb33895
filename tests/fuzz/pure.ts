import type { Conversation, Draft } from '#lib/core/types.ts';
import { review } from '#lib/engine/review.ts';
import { bindingOf } from '#lib/gate/binding.ts';
import {
  approve,
  consume,
  decide,
  FRESH,
  type GateState,
  keep,
  open,
  type Situation,
} from '#lib/gate/machine.ts';
import { OriginTracker } from '#lib/gate/origin.ts';
import { DEFAULT_POLICY } from '#lib/policy/defaults.ts';
import { RULES } from '#lib/rules/index.ts';
import { expected, type Standing } from './oracle.ts';
import { type Random, randomFrom } from './random.ts';
import { BULK, CLEAN, RISKY } from './texts.ts';

/** What went wrong in a sequence, with the steps that lead to it. */
export interface Failure {
  readonly seed: number;
  readonly kind: 'escape' | 'false hold';
  readonly steps: readonly string[];
  readonly text: string;
}

/** Questions are asked by a person once; more of the same wording keeps the engine's memory warm. */
const QUESTION = 'Hello, I have a question about my order.';
const STEPS = 12;

/** One ticket as state machine, origin and engine see it, without a page. */
class Ticket {
  text = '';
  note = false;
  turns = 1;
  gate: GateState = FRESH;
  approved: Standing | null = null;
  readonly origin = new OriginTracker();
  readonly id: number;

  constructor(id: number) {
    this.id = id;
  }

  get standing(): Standing {
    const kept = this.gate.kept.size > 0;
    return { ticket: this.id, text: this.text, note: this.note, turns: this.turns, kept };
  }

  situation(): Situation {
    const conversation: Conversation = {
      helpdesk: 'fuzz',
      id: `${this.id}`,
      customer: {},
      messages: Array.from({ length: this.turns }, () => ({ author: 'customer', text: QUESTION })),
    };
    const draft: Draft = {
      text: this.text,
      visibility: this.note ? 'internal' : 'public',
      to: [],
      origin: this.origin.origin(),
    };
    const report = review({ draft, conversation, knowledge: [], policy: DEFAULT_POLICY }, RULES);
    return { draft, report, binding: bindingOf(draft, conversation, DEFAULT_POLICY.version) };
  }

  change(text: string, cause: 'typing' | 'paste' | 'ai' | 'unknown'): void {
    this.text = text;
    this.origin.observe(text, cause);
  }
}

const added = (text: string, more: string): string => (text === '' ? more : `${text} ${more}`);

const ACTIONS: Readonly<Record<string, (ticket: Ticket, random: Random) => void>> = {
  type: (ticket, random) => ticket.change(added(ticket.text, random.pick(CLEAN)), 'typing'),
  'type something risky': (ticket, random) => ticket.change(added(ticket.text, random.pick(RISKY)), 'typing'),
  draft: (ticket, random) => ticket.change(added(ticket.text, random.pick(BULK)), 'ai'),
  paste: (ticket, random) => ticket.change(added(ticket.text, random.pick(BULK)), 'paste'),
  'appear by itself': (ticket, random) => ticket.change(added(ticket.text, random.pick(BULK)), 'unknown'),
  clear: (ticket) => ticket.change('', 'typing'),
  'change a character': (ticket, random) => {
    const at = random.int(ticket.text.length + 1);
    ticket.change(`${ticket.text.slice(0, at)}x${ticket.text.slice(at)}`, 'typing');
  },
  'delete a word': (ticket, random) => {
    const words = ticket.text.split(' ');
    words.splice(random.int(words.length), 1);
    ticket.change(words.join(' '), 'typing');
  },
  'switch reply and note': (ticket) => {
    ticket.note = !ticket.note;
  },
  'a message arrives': (ticket) => {
    ticket.turns++;
  },
  'keep what is found': (ticket) => {
    for (const { key, severity } of ticket.situation().report?.findings ?? []) {
      if (severity === 'block') ticket.gate = keep(open(ticket.gate, key), key, 'agreed with the lead');
    }
  },
  approve: (ticket) => {
    const situation = ticket.situation();
    ticket.gate = approve(ticket.gate, situation);
    if (ticket.gate.approval === situation.binding) ticket.approved = ticket.standing;
  },
};
const NAMES = Object.keys(ACTIONS);

/** Runs one sequence; null where everything came out as it must. `gate` is the decision that is tried. */
export function runPure(seed: number, gate: typeof decide = decide): Failure | null {
  const random = randomFrom(seed);
  const tickets = [new Ticket(1), new Ticket(2)] as const;
  const steps: string[] = [];
  let ticket: Ticket = tickets[0];
  for (let step = 0; step < STEPS; step++) {
    const what = random.int(NAMES.length + 4);
    const name = NAMES[what];
    if (name !== undefined) {
      steps.push(name);
      ACTIONS[name]?.(ticket, random);
    } else if (what === NAMES.length) {
      steps.push('switch ticket');
      ticket = ticket === tickets[0] ? tickets[1] : tickets[0];
    } else {
      steps.push('send');
      const kind = send(ticket, gate);
      if (kind) return { seed, kind, steps, text: ticket.text };
    }
  }
  return null;
}

function send(ticket: Ticket, gate: typeof decide): Failure['kind'] | null {
  const situation = ticket.situation();
  const { pass } = gate(ticket.gate, situation);
  const want = expected(ticket.standing, [], ticket.approved);
  if (pass) {
    ticket.gate = consume(ticket.gate);
    ticket.approved = null;
    if (!ticket.note) ticket.change('', 'typing');
  }
  if (want === 'hold' && pass) return 'escape';
  return want === 'pass' && !pass ? 'false hold' : null;
}
