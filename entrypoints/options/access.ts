import { browser } from 'wxt/browser';
import { patternOf, permitted } from '../background/permitted.ts';

/** Asks the browser about reaching an origin. Only ever that one origin. */
export const access = {
  has: permitted,
  request: (origin: string): Promise<boolean> =>
    browser.permissions.request({ origins: [patternOf(origin)] }),
};
