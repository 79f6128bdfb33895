// What the build does to the engine's content script, which every helpdesk page pays for. No rule knows of it.
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { lean } from '../../lib/core/lean.ts';
import { type Edit, edited, type Node, walk } from './ast.ts';
import { lateConstants } from './late-constants.ts';

/** What a rule says of itself for the reference and the settings page, and its triggers, which the build works out. */
const LEFT_OUT: ReadonlySet<string> = new Set(['examples', 'firesOn', 'notOn', 'triggers']);
/** Patterns that are shorter compile fast as they are. */
const LONG_PATTERN = 60;
const CODE = /\/lib\/(?:core|rules|engine)\//;
/** All of them, in the order in which they work. */
export function enginePlugins(): Plugin[] {
  return [
    builtTriggers(),
    engineOnly('without-documentation', /\/lib\/rules\/[a-z]+\/[a-z-]+\.ts$/, withoutDocumentation),
    engineOnly('lean-patterns', CODE, leanPatterns),
    engineOnly('late-constants', CODE, lateConstants),
    narrow(),
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

/** Writes the script in characters of one byte, see `escaped`. */
function narrow(): Plugin {
  let engine = false;
  return {
    name: 'discern:narrow',
    enforce: 'post',
    configResolved(config) {
      engine = isEngine(config);
    },
    generateBundle(_, bundle) {
      if (!engine) return;
      for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') chunk.code = escaped(chunk.code);
    },
  };
}

/** Code with every character beyond Latin-1 as an escape: a page keeps a script with one such character in two bytes each. */
export function escaped(code: string): string {
  return code.replace(/(\\*)([\u0100-\uffff])/g, (_, slashes: string, character: string) => {
    if (slashes.length % 2 === 1) throw new Error(`a backslash stands before ${character}`);
    return `${slashes}\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
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
