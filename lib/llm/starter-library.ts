import type { SavedReply } from './saved-reply.ts';
import { ACCOUNT } from './starter/account.ts';
import { CARE } from './starter/care.ts';
import { DELIVERY } from './starter/delivery.ts';
import { ORDERS } from './starter/orders.ts';
import { PAYMENTS } from './starter/payments.ts';
import { PRODUCT } from './starter/product.ts';

/** The replies that Discern brings along, until a team has approved its own. */
export const STARTER_LIBRARY: readonly SavedReply[] = [
  ...DELIVERY,
  ...PAYMENTS,
  ...ORDERS,
  ...ACCOUNT,
  ...PRODUCT,
  ...CARE,
];
