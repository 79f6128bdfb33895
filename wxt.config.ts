import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { lean } from './lib/core/lean.ts';
import { INSTALLED } from './lib/helpdesk/matches.ts';

// Public half of a key pair; it fixes the extension's id in every unpacked build. The private half was thrown away.
const KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEArM1i4n99Pzu0IxI1G/27zEKBNYNwMaN3LpmasJUAprM12WsgUCRyn9hixp6J3kCn/YE0Y6zeCpGL7BS82Es6RMDvsY3/qDsP5yo02OaX/QKF/6kjKN9pMBxBI3lC1lazccXmSkHJF5a3OVMDJ0hPBHqg9yGiQ9wRlFWiY+oFlFAqVLrfSBullYW2gv/th8UEvaTDD9jAmvjNCiFkpFOnK1Ilsl+zeTdnHoJqtTRGf8GFw/ZBdNkgeBVuKKYQBphR7hBC699DrMkoYidKXPwY7JePuCStJkAOkCJJalvp6yS9s/6UeLwW/AJ8sj3HmfHvI3inkZrdPGnOJ6BqJYBWhwIDAQAB';

/** What a rule says of itself for the reference and the settings page; the engine in the page never reads it. */
const DOCUMENTATION: Readonly<Record<string, string>> = {
  examples: '{ flags: [], passes: [] }',
  firesOn: "''",
  notOn: "''",
};

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly key?: { readonly name?: string };
  readonly value?: Node;
  readonly callee?: { readonly name?: string };
  readonly arguments?: readonly { readonly properties?: readonly Node[] }[];
  readonly declaration?: Node;
  readonly body?: readonly Node[];
  readonly regex?: { readonly pattern: string; readonly flags: string };
}

/** Leaves the rules' documentation out of the engine's content script, which every helpdesk page pays for. */
function withoutDocumentation(): Plugin {
  let engine = false;
  return {
    name: 'discern:without-documentation',
    enforce: 'post',
    configResolved({ define }) {
      engine = define?.['import.meta.env.ENTRYPOINT'] === '"engine"';
    },
    transform(code, id) {
      if (!engine || !/\/lib\/rules\/[a-z]+\/[a-z-]+\.ts$/.test(id)) return null;
      const { body = [] } = this.parse(code) as unknown as Node;
      const rule = body.find(({ type }) => type === 'ExportDefaultDeclaration')?.declaration;
      if (rule?.callee?.name !== 'defineRule') throw new Error(`${id} exports no rule`);
      let short = code;
      for (const { key, value } of [...(rule.arguments?.[0]?.properties ?? [])].reverse()) {
        const instead = DOCUMENTATION[key?.name ?? ''];
        if (instead && value) short = short.slice(0, value.start) + instead + short.slice(value.end);
      }
      return { code: short, map: null };
    },
  };
}

/** Patterns that are shorter compile fast as they are. */
const LONG_PATTERN = 60;

/** Writes the engine's patterns in the form that V8 compiles fastest; those that are put together pass `lean` as they run. */
function leanPatterns(): Plugin {
  let engine = false;
  return {
    name: 'discern:lean-patterns',
    enforce: 'post',
    configResolved({ define }) {
      engine = define?.['import.meta.env.ENTRYPOINT'] === '"engine"';
    },
    transform(code, id) {
      if (!engine || !/\/lib\/(?:core|rules|engine)\//.test(id)) return null;
      const all = literals(this.parse(code) as unknown as Node);
      let short = code;
      for (const { start, end, regex } of all.toSorted((a, b) => b.start - a.start)) {
        if (!regex || regex.pattern.length < LONG_PATTERN || regex.flags.includes('v')) continue;
        short = short.slice(0, start) + String(lean(regex.pattern, regex.flags)) + short.slice(end);
      }
      return { code: short, map: null };
    },
  };
}

/** The regular expressions in a syntax tree. */
function literals(node: Node): readonly Node[] {
  if (node.regex) return [node];
  return Object.values(node).flatMap((value: unknown) => {
    const parts: readonly unknown[] = Array.isArray(value) ? value : [value];
    return parts.flatMap((part) => (isNode(part) ? literals(part) : []));
  });
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

export default defineConfig({
  imports: false,
  outDir: '.output',
  publicDir: 'components/public',
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'Discern',
    ...(browser === 'firefox' ? {} : { key: KEY }),
    permissions: ['scripting', 'storage'],
    host_permissions: INSTALLED.map((pattern) => pattern.replace(/(?<=\w)\/.*/, '/*')),
    optional_host_permissions: ['https://*/*', 'http://127.0.0.1/*', 'http://localhost/*'],
    incognito: 'not_allowed',
  }),
  vite: () => ({ plugins: [react(), withoutDocumentation(), leanPatterns()] }),
});
