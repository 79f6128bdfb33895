import { browser } from 'wxt/browser';

/** Whether the browser lets the extension reach an origin. */
export function permitted(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(origin)] });
}

/** The match pattern of an origin. It names no port: Firefox knows none in a pattern, and Chromium takes any port then. */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}
