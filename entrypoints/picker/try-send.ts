import { EVENTS } from '#lib/gate/intercept.ts';
import { scopesOf } from '#lib/helpdesk/scopes.ts';
import { intentOf } from '#lib/helpdesk/table/send.ts';
import type { Results, Task } from '#lib/helpdesk/workbench/task.ts';
import { showOverlay } from './overlay.ts';

/** What else a press raises. */
const STOPPED = [...EVENTS, 'dblclick'];

/** Waits until a person sends as they usually do, stops it, and says what it was taken for. Null after Escape. */
export function trySend({ table, say, keys }: Extract<Task, { kind: 'try' }>): Promise<Results['try']> {
  const { promise, resolve } = Promise.withResolvers<Results['try']>();
  const overlay = showOverlay(say, keys, true);
  const abort = new AbortController();
  const done = (result: Results['try']): void => {
    abort.abort();
    overlay.close();
    resolve(result);
  };
  const listener = (event: Event): void => {
    // Someone may have to move around in the page, and into the reply, before they send.
    const intent = intentOf(table, event, document);
    const isEscape = event.type === 'keydown' && (event as KeyboardEvent).key === 'Escape';
    if (!intent && !isEscape) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (isEscape) done(null);
    else if (intent?.completes) done({ by: intent.by, control: intent.control });
  };
  const views = scopesOf(document, table.shadow, table.frames).flatMap((scope) =>
    'defaultView' in scope && scope.defaultView ? [scope.defaultView] : [],
  );
  for (const view of views) {
    for (const type of STOPPED)
      view.addEventListener(type, listener, { capture: true, signal: abort.signal });
  }
  overlay.host.addEventListener('discern:close', () => done(null), { signal: abort.signal });
  addEventListener('pagehide', () => done(null), { signal: abort.signal });
  return promise;
}
