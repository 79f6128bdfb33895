import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerUnder, secretNames } from '#lib/gate/lock/protocol.ts';
import { Net } from '../lock.content/net.ts';
import { stand } from '../lock.content/stand.ts';

/**
 * Lock 2 for a page that is open already and has none: put into the page's own world by the background. It guards what the
 * page calls from now on; a function that the page's code took before is not in its reach.
 *
 * What it gives, and the injection answers to the background, are the names of its channel: no event could pass them
 * unseen by the page. One string, since the page could have taught objects to give themselves away.
 */
export default defineUnlistedScript(() => {
  const names = secretNames();
  stand(new Net((receive) => answerUnder(names, document, receive)));
  return `${names.up},${names.down}`;
});
