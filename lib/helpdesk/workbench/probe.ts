import type { Message } from '#lib/core/types.ts';
import { inFront } from '../generic/state.ts';
import { locateAll, type Role } from '../roles.ts';
import { scopesOf } from '../scopes.ts';
import { addressOf, conversationOf, readTable } from '../table/read.ts';
import type { AdapterTable, RoleName } from '../table/table.ts';

/** What a table finds in a page, for the person who makes it. Texts of messages are shown and not kept. */
export interface Probe {
  /** Null where the address is no ticket's. */
  readonly conversation: string | null;
  readonly counts: Readonly<Record<string, number>>;
  /** Roles that are not found, with the reason. */
  readonly missing: readonly string[];
  /** For each role: what would be said if the page changed and it were not found any more. */
  readonly drift: readonly { readonly role: string; readonly missing: readonly string[] }[];
  readonly visibility: 'public' | 'internal';
  /** How sure each role would be (0…1) without the table, by guess. */
  readonly guess: Readonly<Record<string, number>>;
  readonly messages: readonly Pick<Message, 'author' | 'name' | 'text'>[];
}

/** Messages and characters of each that the preview shows. */
const MOST = 50;
const LONGEST = 500;
const NOTHING: Role = { candidates: [':not(*)'], required: true };

/** Reads a page with a table. Changes nothing in it; a role is taken away by reading with a selector for nothing. */
export function probe(table: AdapterTable, page: Document): Probe {
  const reading = readTable(table, page);
  const scopes = scopesOf(page, table.shadow, table.frames);
  const roles = Object.entries(table.roles) as [RoleName, Role][];
  const without = (name: RoleName): AdapterTable => ({
    ...table,
    roles: { ...table.roles, [name]: { ...NOTHING, required: table.roles[name]?.required ?? false } },
  });
  return {
    conversation: reading?.conversation ?? null,
    counts: Object.fromEntries(roles.map(([name, role]) => [name, locateAll(scopes, role).length])),
    missing: reading?.missing ?? [],
    drift: reading
      ? roles.map(([role]) => ({ role, missing: readTable(without(role), page)?.missing ?? [] }))
      : [],
    guess: inFront(page)?.sure ?? { composer: 0 },
    visibility: reading ? addressOf(table, reading).visibility : 'public',
    messages: reading
      ? conversationOf(table, reading, page)
          .messages.slice(-MOST)
          .map(({ author, name, text }) => ({
            author,
            text: text.slice(0, LONGEST),
            ...(name ? { name } : {}),
          }))
      : [],
  };
}
