import { send } from './send.ts';
import { getState, set } from './store.ts';

// On the document and on the way up, as an app registers its short cuts.
document.addEventListener('keydown', (event) => {
  const mod = event.ctrlKey || event.metaKey;
  if (event.isComposing || !mod || event.altKey || event.defaultPrevented) return;
  if (event.key === 'k' && !event.shiftKey) set({ palette: !getState().palette });
  else if (event.key === 'Enter' && event.shiftKey) void send(true);
  else return;
  event.preventDefault();
});
