import type { Status } from '../tickets.ts';
import { switchChannel } from './editors.ts';
import { submit } from './send.ts';
import { getState, ticketOf } from './store.ts';

const statuses: Readonly<Record<string, Status | undefined>> = {
  KeyU: undefined,
  KeyO: 'open',
  KeyP: 'pending',
  KeyD: 'hold',
  KeyS: 'solved',
};

// In the capture phase and as early as a page can: the hardest case for whoever wants to come before it.
document.addEventListener(
  'keydown',
  (event) => {
    if (!event.ctrlKey || !event.altKey || event.metaKey || event.repeat) return;
    const id = getState().active;
    if (event.code in statuses) void submit(id, statuses[event.code]);
    else if (event.code === 'KeyC') switchChannel(id, ticketOf(id).channel);
    else if (event.code === 'KeyX') switchChannel(id, 'internal');
    else return;
    event.preventDefault();
    event.stopPropagation();
  },
  true,
);
