import type { BrowserContext, Route } from 'playwright-core';
import { type Kind, pageOf, type SettingsPage, settingsOf } from './pages.ts';

export const UNKNOWN_ORIGIN = 'https://unknown-desk.example';

/** One reply that reached the server. */
export interface Said {
  readonly at: string;
  readonly text: string;
}

export interface UnknownDesk {
  readonly said: readonly Said[];
  /**
   * Serves the helpdesk: tickets, whose kind of page a query says (`/w/case/4711?kind=chat`), and settings
   * (`/w/settings/hours`, `/w/settings/profile`).
   */
  route(context: BrowserContext): Promise<void>;
  reset(): void;
}

/** A helpdesk that no adapter knows, answered from this process. */
export function createUnknownDesk(): UnknownDesk {
  const said: Said[] = [];
  async function answer(route: Route): Promise<void> {
    const request = route.request();
    const { pathname, searchParams } = new URL(request.url());
    const body = request.postData() ?? '';
    if (pathname === '/x/say') {
      const { at, t } = JSON.parse(body) as { at: string; t: string };
      said.push({ at, text: t });
      return route.fulfill({ json: { ok: true } });
    }
    if (pathname === '/x/form') {
      // A form's own encoding ends every line with CRLF.
      const text = new URLSearchParams(body).get('t') ?? '';
      said.push({ at: '/w/case/4711', text: text.replace(/\r\n/g, '\n') });
      // No redirect: the browser does not ask the interceptor where one leads.
      return show(route, pageOf('form'));
    }
    const [, settings] = /^\/w\/settings\/(hours|profile)$/.exec(pathname) ?? [];
    if (settings) return show(route, settingsOf(settings as SettingsPage));
    if (!pathname.startsWith('/w/case/')) return route.fulfill({ status: 404 });
    return show(route, pageOf((searchParams.get('kind') ?? 'odd') as Kind));
  }
  function show(route: Route, body: string): Promise<void> {
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': "default-src 'self' 'unsafe-inline'" },
      body,
    });
  }
  return {
    said,
    async route(context) {
      await context.route(`${UNKNOWN_ORIGIN}/**`, answer);
    },
    reset() {
      said.length = 0;
    },
  };
}
