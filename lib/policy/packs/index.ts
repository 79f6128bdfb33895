import type { Pack } from '../pack.ts';
import euRetail from './eu-retail.json' with { type: 'json' };
import ukConsumerFinance from './uk-consumer-finance.json' with { type: 'json' };

/** The packs that come with Discern. None is legal advice; each names what it stands on. */
export const PACKS = [ukConsumerFinance, euRetail] as unknown as readonly Pack[];
