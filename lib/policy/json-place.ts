import {
  findNodeAtLocation,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
  visit,
} from 'jsonc-parser';

/** A place in a text, both counted from 1; columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** JSON that was read, or what is wrong with it and where. */
export type JsonRead =
  | {
      readonly ok: true;
      readonly value: unknown;
      readonly placeOf: (path: readonly PropertyKey[]) => Place | undefined;
    }
  | { readonly ok: false; readonly say: string; readonly place: Place };

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false } as const;

/** Words for what the parser found; by its own names. */
const WRONG: Readonly<Record<string, string>> = {
  InvalidSymbol: 'There is a word that JSON does not know',
  InvalidNumberFormat: 'There is a number that JSON does not know',
  PropertyNameExpected: 'Expected a name in double quotes',
  ValueExpected: 'Expected a value',
  ColonExpected: 'Expected a colon',
  CommaExpected: 'Expected a comma',
  CloseBraceExpected: 'Expected }',
  CloseBracketExpected: 'Expected ]',
  EndOfFileExpected: 'Expected nothing more',
  InvalidCommentToken: 'Comments are not allowed in JSON',
  UnexpectedEndOfComment: 'Comments are not allowed in JSON',
  UnexpectedEndOfString: 'Expected the closing quotes of a text',
  UnexpectedEndOfNumber: 'A number is not finished',
  InvalidUnicode: 'There is a \\u without four hexadecimal digits',
  InvalidEscapeCharacter: 'There is a backslash before a character that needs none',
  InvalidCharacter: 'There is a control character in a text; write it as \\n or \\t',
};

/**
 * Reads JSON. The browser's own parser decides; where it refuses, or where a name stands twice in one object, the place is
 * looked for.
 */
export function readJson(text: string): JsonRead {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const errors: ParseError[] = [];
    parseTree(text, errors, STRICT);
    const [first] = errors;
    if (!first) return { ok: false, say: 'Not JSON', place: placeAt(text, text.length) };
    const say = WRONG[printParseErrorCode(first.error)] ?? 'Not JSON';
    return { ok: false, say: `Not JSON: ${say}`, place: placeAt(text, first.offset) };
  }
  const twice = firstTwice(text);
  if (twice) return { ok: false, ...twice };
  let tree: Node | undefined;
  return {
    ok: true,
    value,
    placeOf(path) {
      tree ??= parseTree(text, [], STRICT);
      const node = tree && deepest(tree, path);
      return node && placeAt(text, node.offset);
    },
  };
}

/** JSON.parse takes the last of two equal names without a word: half of what somebody wrote would be lost. */
function firstTwice(text: string): { readonly say: string; readonly place: Place } | undefined {
  const objects: Set<string>[] = [];
  let found: { say: string; place: Place } | undefined;
  visit(
    text,
    {
      onObjectBegin: () => {
        objects.push(new Set());
      },
      onObjectEnd: () => {
        objects.pop();
      },
      onObjectProperty(name, offset) {
        const names = objects.at(-1);
        if (names?.has(name))
          found ??= { say: `${JSON.stringify(name)} stands twice here`, place: placeAt(text, offset) };
        names?.add(name);
      },
    },
    STRICT,
  );
  return found;
}

/** What stands at the path, or at as much of it as there is. */
function deepest(tree: Node, path: readonly PropertyKey[]): Node {
  const segments = path.map((part) => (typeof part === 'symbol' ? '' : part));
  for (let length = segments.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, segments.slice(0, length));
    if (node) return node;
  }
  return tree;
}

function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  return { line: before.split(/\r\n|\r|\n/).length, column: offset - start + 1 };
}
