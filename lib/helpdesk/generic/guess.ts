import { isField } from '../composer.ts';
import { type Control, controlsIn, PLAUSIBLE, surroundings } from './controls.ts';
import { type Editable, editablesIn } from './editables.ts';
import { type Log, logNear } from './messages.ts';

/** A composer that was found by what it looks like, with what stands around it. */
export interface Guess {
  readonly composer: Editable;
  /** How sure each role is (0…1). */
  readonly sure: { readonly composer: number; readonly log: number; readonly send: number };
  readonly log: Log | null;
  /** Surest first. */
  readonly controls: readonly Control[];
  /** What stands with the composer: its buttons, tabs and names. */
  readonly around: Element;
}

/** Below this a place to write is no reply: a wiki page, a settings form, a profile. */
export const LEAST = 0.4;
/** Composers that are judged at all; pages with more are forms. */
const MOST = 12;

/** Every composer that the page may have, in the order of the page, and whether anything else could be written in. */
export function guessesIn(scopes: readonly (Document | ShadowRoot)[], page: Document): Guess[] {
  const editables = editablesIn(scopes, page).slice(0, MOST);
  const largest = Math.max(...editables.map(({ area }) => area));
  return editables.map((composer) => judged(composer, largest, page));
}

function judged(composer: Editable, largest: number, page: Document): Guess {
  const { anchor, element, isEditor, named, area } = composer;
  const log = logNear(anchor.parentElement ?? anchor, anchor);
  const around = surroundings(composer, log?.element ?? null);
  const controls = controlsIn(around, composer, page);
  const best = controls[0];
  const has = (...meanings: Parameters<typeof named.has>): boolean => meanings.some((one) => named.has(one));
  let sure = 0.15;
  if (isEditor || !isField(element)) sure += 0.1;
  if (element.getAttribute('aria-multiline') === 'true') sure += 0.05;
  if (has('reply') || has('message') || has('comment') || has('note')) sure += 0.3;
  else if (has('send')) sure += 0.15;
  if (log) sure += 0.4 * log.sure;
  // A button that says nothing of sending stands beside every editor.
  if (best && best.sure > PLAUSIBLE) sure += 0.35 * best.sure;
  if (area > 0 && area === largest) sure += 0.05;
  const { innerHeight = 0 } = page.defaultView ?? {};
  if (area > 0 && anchor.getBoundingClientRect().bottom > innerHeight / 2) sure += 0.05;
  return {
    composer,
    log,
    controls,
    around,
    sure: {
      composer: rounded(Math.min(1, sure)),
      log: rounded(log?.sure ?? 0),
      send: rounded(best?.sure ?? 0),
    },
  };
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
