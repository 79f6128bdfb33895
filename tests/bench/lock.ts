import { LockCore } from '#lib/gate/lock/core.ts';
import { shinglesOf } from '#lib/gate/lock/shingles.ts';
import type { Subject } from './measure.ts';

const ADDRESS = 'https://helpdesk.example/api/metrics';

/** Another request of a page, as JSON of about so many characters. */
export function requestOf(characters: number): string {
  const event = (at: number) => ({ type: 'click', name: `ticket.view.${at}`, at: 1_764_000_000 + at });
  const events = Array.from({ length: Math.ceil(characters / 60) }, (_, at) => event(at));
  return JSON.stringify({ events }).slice(0, characters);
}

/** What lock 2 adds to a request while these drafts wait for an approval, and while there is none. */
export function guarding(drafts: readonly string[], body: string): Subject[] {
  const lock = new LockCore(() => undefined);
  const idle = new LockCore(() => undefined);
  drafts.forEach((text, index) => {
    lock.receive({ kind: 'set', id: `${index}`, shingles: shinglesOf(text) }, 0);
  });
  const ask = (core: LockCore): string =>
    core.armed ? core.rule('fetch', ADDRESS, body, core.enforces(ADDRESS, 0), 0) : 'go';
  return [
    { name: `${drafts.length} drafts wait`, run: () => ask(lock) },
    { name: 'no draft waits', run: () => ask(idle) },
  ];
}
