import proseMirror from 'prosemirror-view/style/prosemirror.css?inline';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import composer from './composer.css?inline';
import conversation from './conversation.css?inline';
import { settings } from './dialect.ts';
import { installReplica } from './replica.ts';
import shell from './shell.css?inline';
import './shortcuts.ts';
import { load } from './store.ts';
import theme from './theme.css?inline';

/** Where the inbox is drawn: the rewrite attaches its root when it has something to show, not before. */
function mountPoint(): { root: HTMLElement; tree: Document | ShadowRoot } | null {
  const host = document.getElementById('teammate-app-react');
  const ember = document.getElementById('ember-app');
  if (settings.generation === 'light') return ember && { root: ember, tree: document };
  const tree = host?.attachShadow({ mode: 'open' });
  if (!tree) return null;
  const root = document.createElement('div');
  tree.append(root);
  return { root, tree };
}

installReplica();
await load();
const place = mountPoint();
if (place) {
  const page = new CSSStyleSheet();
  page.replaceSync(theme);
  document.adoptedStyleSheets.push(page);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(proseMirror + theme + shell + conversation + composer);
  place.tree.adoptedStyleSheets = [sheet];
  place.root.className = 'root';
  createRoot(place.root).render(<App />);
}
