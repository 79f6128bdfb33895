import react from '@vitejs/plugin-react';
import { defineConfig } from 'wxt';
import { enginePlugins } from './entrypoints/engine.content/build.ts';
import { catalogueAsData } from './entrypoints/options/build.ts';
import { INSTALLED } from './lib/helpdesk/matches.ts';

// Public half of a key pair; it fixes the extension's id in every unpacked build. The private half was thrown away.
const KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEArM1i4n99Pzu0IxI1G/27zEKBNYNwMaN3LpmasJUAprM12WsgUCRyn9hixp6J3kCn/YE0Y6zeCpGL7BS82Es6RMDvsY3/qDsP5yo02OaX/QKF/6kjKN9pMBxBI3lC1lazccXmSkHJF5a3OVMDJ0hPBHqg9yGiQ9wRlFWiY+oFlFAqVLrfSBullYW2gv/th8UEvaTDD9jAmvjNCiFkpFOnK1Ilsl+zeTdnHoJqtTRGf8GFw/ZBdNkgeBVuKKYQBphR7hBC699DrMkoYidKXPwY7JePuCStJkAOkCJJalvp6yS9s/6UeLwW/AJ8sj3HmfHvI3inkZrdPGnOJ6BqJYBWhwIDAQAB';

/** Names the extension in Firefox; administrators address it by this id. */
const GECKO_ID = '{6a6c8c0e-8f0b-4c55-9d3f-2f1b7a5d3e90}';

export default defineConfig({
  imports: false,
  outDir: '.output',
  publicDir: 'components/public',
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'Discern',
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko: { id: GECKO_ID } } }
      : { key: KEY, storage: { managed_schema: 'managed-schema.json' } }),
    permissions: ['alarms', 'scripting', 'storage'],
    host_permissions: INSTALLED.map((pattern) => pattern.replace(/(?<=\w)\/.*/, '/*')),
    optional_host_permissions: ['https://*/*', 'http://127.0.0.1/*', 'http://localhost/*'],
    action: { default_title: 'Discern' },
    incognito: 'not_allowed',
  }),
  vite: () => ({ worker: { format: 'es' }, plugins: [react(), catalogueAsData(), ...enginePlugins()] }),
});
