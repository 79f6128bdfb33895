import { en } from './en.ts';
import { textsOf } from './texts.ts';

export type MessageKey = keyof typeof en;

/** The texts of badge, panel and card. */
export const { t, plural } = textsOf(en);
