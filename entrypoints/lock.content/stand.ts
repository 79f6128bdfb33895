import { wrapFetch } from './fetch.ts';
import { wrapForms } from './form.ts';
import { announce, inEveryFrame } from './frames.ts';
import { watchGestures } from './gestures.ts';
import type { Net } from './net.ts';
import { wrapBeacon, wrapBlobs, wrapSocket } from './sockets.ts';
import { wrapXhr } from './xhr.ts';

/** Puts lock 2 around everything in this window and its frames that can carry a text away. */
export function stand(net: Net): void {
  announce(window);
  inEveryFrame(window, (view) => {
    const watchAgain = watchGestures(view, net);
    wrapBlobs(view, net);
    wrapFetch(view, net);
    wrapXhr(view, net);
    wrapBeacon(view, net);
    wrapSocket(view, net);
    const guardAgain = wrapForms(view, net);
    return () => {
      watchAgain();
      guardAgain();
    };
  });
}
