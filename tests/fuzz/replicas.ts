import { chatwoot } from './chatwoot.ts';
import type { FuzzReplica } from './desk.ts';
import { gmail } from './gmail.ts';
import { zendesk } from './zendesk.ts';

/** Every replica that random attempts are made on. */
export const REPLICAS: readonly FuzzReplica[] = [zendesk, chatwoot, gmail];
