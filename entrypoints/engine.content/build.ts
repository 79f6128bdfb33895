// What the build does to the engine's content script, which every helpdesk page pays for. No rule knows of it.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type Plugin, parseAst } from 'vite';
import { lean } from '../../lib/core/lean.ts';

/** What a rule says of itself for the reference and the settings page, and its triggers, which the build works out. */
const LEFT_OUT: ReadonlySet<string> = new Set(['examples', 'firesOn', 'notOn', 'triggers']);
/** Patterns that are shorter compile fast as they are. */
const LONG_PATTERN = 60;
const CODE = /\/lib\/(?:core|rules|engine)\//;
/** Where constants may be made late: not the list of rules, nor kinds of numbers, which are read as a whole module. */
const LATE = /\/lib\/(?:core(?!\/identifiers)|rules)\/(?!index\.ts)/;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly name?: string;
  readonly value?: Node | string;
  readonly kind?: string;
  readonly computed?: boolean;
  readonly shorthand?: boolean;
  readonly key?: Node;
  readonly id?: Node;
  readonly init?: Node | null;
  readonly object?: Node;
  readonly property?: Node;
  readonly callee?: Node;
  readonly expression?: Node;
  readonly source?: Node | null;
  readonly local?: Node;
  readonly imported?: Node;
  readonly arguments?: readonly Node[];
  readonly properties?: readonly Node[];
  readonly specifiers?: readonly Node[];
  readonly declarations?: readonly Node[];
  readonly declaration?: Node | null;
  readonly body?: readonly Node[];
  readonly regex?: { readonly pattern: string; readonly flags: string };
}

/** The four, in the order in which they work. */
export function enginePlugins(): Plugin[] {
  return [
    builtTriggers(),
    engineOnly('without-documentation', /\/lib\/rules\/[a-z]+\/[a-z-]+\.ts$/, withoutDocumentation),
    engineOnly('lean-patterns', CODE, leanPatterns),
    engineOnly('late-constants', CODE, lateConstants),
  ];
}

const isEngine = ({ define }: { readonly define?: Readonly<Record<string, unknown>> }): boolean =>
  define?.['import.meta.env.ENTRYPOINT'] === '"engine"';

/** Puts the triggers of all rules into one table, by running the rules: no word list is made in the page. */
function builtTriggers(): Plugin {
  let engine = false;
  return {
    name: 'discern:built-triggers',
    configResolved(config) {
      engine = isEngine(config);
    },
    async transform(_, id) {
      if (!engine || !id.endsWith('/lib/engine/built.ts')) return null;
      return { code: `export const BUILT = ${JSON.stringify(await triggersOfAll())};`, map: null };
    },
  };
}

async function triggersOfAll(): Promise<unknown> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    root: join(import.meta.dirname, '../..'),
    build: {
      lib: { entry: join(import.meta.dirname, 'triggers.ts'), formats: ['es'] },
      minify: false,
      target: 'esnext',
      write: false,
    },
  });
  const [first] = [made].flat();
  if (!first || !('output' in first)) throw new Error('the triggers of the rules were not built');
  const code = Buffer.from(first.output[0].code).toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)).TRIGGERS;
}

function engineOnly(
  name: string,
  files: RegExp,
  change: (code: string, program: Node, file: string) => string,
): Plugin {
  let engine = false;
  return {
    name: `discern:${name}`,
    enforce: 'post',
    configResolved(config) {
      engine = isEngine(config);
    },
    transform(code, id) {
      if (!engine || !files.test(id)) return null;
      return { code: change(code, this.parse(code) as unknown as Node, id), map: null };
    },
  };
}

/** Leaves out what the engine in the page does not read of a rule. */
export function withoutDocumentation(code: string, { body = [] }: Node, file: string): string {
  const rule = body.find(({ type }) => type === 'ExportDefaultDeclaration')?.declaration;
  if (rule?.callee?.name !== 'defineRule') throw new Error(`${file} exports no rule`);
  const edits: Edit[] = [];
  for (const { key, start, end } of rule.arguments?.[0]?.properties ?? [])
    if (LEFT_OUT.has(key?.name ?? '')) edits.push([start, code[end] === ',' ? end + 1 : end, '']);
  return edited(code, edits);
}

/** Writes patterns in the form that V8 compiles fastest; those that are put together pass `lean` as they run. */
export function leanPatterns(code: string, program: Node): string {
  const edits: Edit[] = [];
  walk(program, ({ start, end, regex }) => {
    if (!regex || regex.pattern.length < LONG_PATTERN || regex.flags.includes('v')) return;
    edits.push([start, end, String(lean(regex.pattern, regex.flags))]);
  });
  return edited(code, edits);
}

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

type Edit = readonly [start: number, end: number, text: string];

function edited(code: string, edits: readonly Edit[]): string {
  let out = code;
  for (const [start, end, text] of edits.toSorted((a, b) => b[0] - a[0] || b[1] - a[1]))
    out = out.slice(0, start) + text + out.slice(end);
  return out;
}

function walk(node: Node, visit: (node: Node, parent?: Node) => void, parent?: Node): void {
  visit(node, parent);
  for (const value of Object.values(node))
    for (const part of Array.isArray(value) ? value : [value]) if (isNode(part)) walk(part, visit, node);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}
