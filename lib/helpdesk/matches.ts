/** Intercom's hosts: one for each region. */
export const INTERCOM: readonly string[] = [
  'https://app.intercom.com/*',
  'https://app.eu.intercom.com/*',
  'https://app.au.intercom.com/*',
];

/** Where Discern runs as soon as it is installed. Every other helpdesk is switched on in the settings, host by host. */
export const INSTALLED: readonly string[] = ['https://*.zendesk.com/agent/*', ...INTERCOM];

/** Whether an address lies under a match pattern (scheme, host with an optional leading `*.`, path with `*`). */
export function isUnder(pattern: string, address: string): boolean {
  const parts = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)(\/.*)$/.exec(pattern);
  if (!parts || !URL.canParse(address)) return false;
  const [, scheme, host = '', path = ''] = parts;
  const url = new URL(address);
  if (scheme !== '*' && url.protocol !== `${scheme}:`) return false;
  if (host.startsWith('*.')) {
    if (url.hostname !== host.slice(2) && !url.hostname.endsWith(host.slice(1))) return false;
  } else if (host !== '*' && url.hostname !== host) return false;
  return wildcard(path).test(url.pathname + url.search);
}

/** A pattern with `*` as a regular expression over the whole text. */
export function wildcard(pattern: string): RegExp {
  return new RegExp(`^${pattern.split(/\*+/).map(literally).join('[^]*')}$`);
}

const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
