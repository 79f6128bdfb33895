import type { Sequence } from './sequence.ts';
import { CLEAN, RISKY } from './texts.ts';

/** What a sequence is made of. */
export const STEP: Readonly<Record<string, (this: Sequence) => Promise<void>>> = {
  type() {
    return this.hands.type(CLEAN);
  },
  'type something risky'() {
    return this.hands.type(RISKY);
  },
  draft() {
    return this.draft();
  },
  paste() {
    return this.hands.paste();
  },
  'appear by itself'() {
    return this.insert();
  },
  'type with an input method'() {
    return this.hands.compose();
  },
  'change a character'() {
    return this.hands.edit();
  },
  'delete some'() {
    return this.hands.backspace();
  },
  undo() {
    return this.hands.undo();
  },
  'keep what is found'() {
    return this.keep();
  },
  approve() {
    return this.approve();
  },
  'switch reply and note'() {
    return this.switchNote();
  },
  'a message arrives'() {
    return this.receive();
  },
  'the composer is made anew'() {
    return this.remount();
  },
  'switch ticket'() {
    return this.switchTicket();
  },
  'the background is stopped'() {
    return this.stopBackground();
  },
  send() {
    return this.send(1);
  },
  'send twice at once'() {
    return this.send(2);
  },
};
/** Sends and approvals come oftener than the rest. */
export const ALL_STEPS = [...Object.keys(STEP), 'send', 'send', 'approve'];
export const OPENINGS = ['type', 'draft', 'paste', 'type something risky', 'type with an input method'];
/** Without an adapter there is no panel to speak of; what is left is what a page can do. */
export const BLIND_STEPS = ['send', 'send twice at once', 'the composer is made anew'];
