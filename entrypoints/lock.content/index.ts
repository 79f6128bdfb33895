import { defineContentScript } from 'wxt/utils/define-content-script';
import { openToGuard } from '#lib/gate/lock/protocol.ts';
import { INSTALLED } from '#lib/helpdesk/matches.ts';
import { Net } from './net.ts';
import { stand } from './stand.ts';

/**
 * Lock 2. Stands in the page's own world, before its first script, around everything that can carry a text away. It
 * needs no selector, so it still holds when the helpdesk changes its markup.
 *
 * What a page that means harm can still do, since nothing in its own world can be kept from it for good: encode a text
 * (base64, encryption, an image), send it from a worker, through WebRTC or WebTransport, by navigating or loading an
 * image, from a frame of another origin, or long after a gesture to an endpoint that no adapter names; answer
 * differently each time a body is read. Lock 1 holds the gesture in all of these cases. Of a body that is larger than
 * `MOST_READ` only the beginning and the end are read.
 */
export default defineContentScript({
  matches: [...INSTALLED],
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  world: 'MAIN',
  main() {
    stand(new Net((receive) => openToGuard(document, receive)));
  },
});
