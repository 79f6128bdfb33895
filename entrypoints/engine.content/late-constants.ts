import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseAst } from 'vite';
import { type Edit, edited, type Node, walk } from './ast.ts';

/** Where constants may be made late: not the list of rules, nor kinds of numbers, which are read as a whole module. */
const LATE = /\/lib\/(?:core(?!\/identifiers)|rules)\/(?!index\.ts)/;

/**
 * Makes constants (`UPPER_CASE`) that are patterns, lists or tables when they are first needed: each becomes a function, and
 * each use of it a call. A reply needs a tenth of them.
 */
export function lateConstants(code: string, program: Node, file: string): string {
  const edits: Edit[] = [];
  const late = new Set(LATE.test(file) ? lateIn(program) : []);
  const spaces = new Map<string, ReadonlySet<string>>();
  for (const { type, source, specifiers = [] } of program.body ?? []) {
    if (type !== 'ImportDeclaration' || !source) continue;
    const theirs = lateExports(String(source.value), file);
    for (const { type: kind, local, imported } of specifiers) {
      if (kind === 'ImportNamespaceSpecifier') spaces.set(local?.name ?? '', theirs);
      else if (theirs.has(imported?.name ?? '')) late.add(local?.name ?? '');
    }
  }
  for (const statement of program.body ?? []) {
    if (statement.type === 'ImportDeclaration') continue;
    const { name, init } = LATE.test(file) ? (lateOf(statement) ?? {}) : {};
    if (name && init) {
      const exported = statement.declaration ? 'export ' : '';
      edits.push([statement.start, init.start, `var ${name}$;${exported}const ${name}=()=>${name}$??=(`]);
      edits.push([init.end, init.end, ')']);
    }
    uses(statement, late, spaces, edits);
  }
  return edited(code, edits);
}

function uses(
  statement: Node,
  late: ReadonlySet<string>,
  spaces: ReadonlyMap<string, ReadonlySet<string>>,
  edits: Edit[],
): void {
  walk(statement, (node, parent) => {
    const { type, name = '', end } = node;
    if (type === 'MemberExpression' && spaces.get(node.object?.name ?? '')?.has(node.property?.name ?? ''))
      edits.push([end, end, '()']);
    if (type !== 'Identifier' || !late.has(name)) return;
    const isDeclared = parent?.type === 'VariableDeclarator' && parent.id === node;
    const isName =
      (parent?.type === 'MemberExpression' && parent.property === node && !parent.computed) ||
      (parent?.type === 'Property' && parent.key === node && !parent.computed);
    if (isDeclared || isName) return;
    edits.push([end, end, parent?.type === 'Property' && parent.shorthand ? `:${name}()` : '()']);
  });
}

/** The constants of a module that are made late. */
function lateIn({ body = [] }: Node): string[] {
  return body.flatMap((statement) => lateOf(statement)?.name ?? []);
}

/** The constant that a statement declares, if it is to be made late. */
function lateOf(statement: Node): { readonly name: string; readonly init: Node } | undefined {
  const { type, kind, declarations = [] } = statement.declaration ?? statement;
  const [{ id = undefined, init = undefined } = {}, ...more] = declarations;
  if (type !== 'VariableDeclaration' || kind !== 'const' || more.length > 0) return undefined;
  return id?.name && init && isLate(id, init) ? { name: id.name, init } : undefined;
}

function isLate({ name = '' }: Node, init: Node): boolean {
  if (!/^[A-Z][A-Z\d_]*$/.test(name)) return false;
  // The types around a value.
  const { type, regex, callee } = /^TS/.test(init.type) && init.expression ? init.expression : init;
  if (type === 'NewExpression') return !/Array$/.test(callee?.name ?? '');
  return regex !== undefined || /^(?:Call|Array|Object)Expression$/.test(type);
}

const known = new Map<string, ReadonlySet<string>>();

function lateExports(source: string, from: string): ReadonlySet<string> {
  const path = source.startsWith('#lib/')
    ? join(import.meta.dirname, '../..', source.slice(1))
    : join(dirname(from.split('?')[0] as string), source);
  if (!LATE.test(path)) return new Set();
  let names = known.get(path);
  if (!names) {
    names = new Set(lateIn(parseAst(readFileSync(path, 'utf8'), { lang: 'ts' }) as unknown as Node));
    known.set(path, names);
  }
  return names;
}
