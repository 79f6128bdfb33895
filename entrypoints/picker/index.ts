import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { probe } from '#lib/helpdesk/workbench/probe.ts';
import { type Results, TASK, type Task } from '#lib/helpdesk/workbench/task.ts';
import { pick } from './pick.ts';
import { trySend } from './try-send.ts';

/** Injected by the settings page for one task of the workbench; what it gives, in time, is what the injection answers. */
export default defineUnlistedScript(run as () => void);

function run(): Results[Task['kind']] | Promise<Results[Task['kind']]> {
  const holder = globalThis as { [TASK]?: Task };
  const task = holder[TASK];
  delete holder[TASK];
  if (!task) return null;
  if (task.kind === 'probe') return probe(task.table, document);
  return task.kind === 'pick' ? pick(task) : trySend(task);
}
