const LEAST_DIGITS = 4;
/** Letters without a digit can be part of a number only if they are few, as in "GB29 NWBK". */
const MOST_LETTERS = 4;
/** A run with fewer digits holds no number, but for a PAN, which stands in one piece. */
const LEAST_IN_RUN = 6;
const LONG_GROUP = 8;
const WIDEST_GAP = 5;

/** Letters and digits without anything between them. */
export interface Group {
  readonly start: number;
  readonly end: number;
  readonly digits: number;
  /** What stands between this group and the one before can stand inside a number. */
  readonly joined: boolean;
  /** A number may begin here: the run that it belongs to has digits enough. */
  open: boolean;
}

/** Whether a text has enough digits for any number at all. */
export function hasNumber(text: string, least = LEAST_DIGITS): boolean {
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    if (isDigit(text.charCodeAt(i)) && ++digits >= least) return true;
  }
  return false;
}

/** Whether a group is a word of the sentence rather than part of a number. */
export function isWord({ start, end, digits }: Group): boolean {
  return digits === 0 && end - start > MOST_LETTERS;
}

/** Texts remembered: several scans read the same sentence one after the other. */
const REMEMBERED = 64;
const NONE: readonly Group[] = [];
const memory = new Map<string, readonly Group[]>();

/** The groups of a folded text, or none if no number can be in it. */
export function groupsIn(text: string): readonly Group[] {
  if (!hasNumber(text)) return NONE;
  let groups = memory.get(text);
  if (!groups) {
    groups = opened(groupsOf(text));
    if (memory.size >= REMEMBERED) memory.clear();
    memory.set(text, groups);
  }
  return groups;
}

// Marks where a number may begin; gives no groups at all where none may.
function opened(groups: readonly Group[]): readonly Group[] {
  let any = false;
  for (let first = 0; first < groups.length; ) {
    let next = first;
    let digits = 0;
    let long = false;
    do {
      const { start, end, digits: own } = groups[next] as Group;
      digits += own;
      long ||= own >= LEAST_DIGITS && end - start >= LONG_GROUP;
      next++;
    } while (next < groups.length && (groups[next] as Group).joined && !isWord(groups[next] as Group));
    const opens = digits >= LEAST_IN_RUN || long;
    any ||= opens;
    for (; first < next; first++) {
      const group = groups[first] as Group;
      group.open = opens && (group.digits > 0 || (!isWord(group) && first + 1 < next));
    }
  }
  return any ? groups : NONE;
}

function groupsOf(text: string): Group[] {
  const groups: Group[] = [];
  let previous = -1;
  for (let i = 0; i < text.length; ) {
    if (!isPart(text.charCodeAt(i))) {
      i++;
      continue;
    }
    const start = i;
    let digits = 0;
    for (; i < text.length && isPart(text.charCodeAt(i)); i++) if (isDigit(text.charCodeAt(i))) digits++;
    groups.push({
      start,
      end: i,
      digits,
      joined: previous >= 0 && joins(text, previous, start),
      open: false,
    });
    previous = i;
  }
  return groups;
}

// Up to five blanks, or one separator with a blank on either side at most.
function joins(text: string, from: number, to: number): boolean {
  if (to - from > WIDEST_GAP) return false;
  let separators = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 32) continue;
    // + - . /
    if (code !== 43 && code !== 45 && code !== 46 && code !== 47) return false;
    separators++;
  }
  return separators === 0 || (separators === 1 && to - from <= 3);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

// Letters, digits, the underscore, and anything beyond ASCII that is no blank, dash or quotation mark.
function isPart(code: number): boolean {
  return (
    isDigit(code) ||
    (code >= 97 && code <= 122) ||
    code === 95 ||
    (code >= 0xc0 && (code < 0x2000 || code > 0x206f))
  );
}
