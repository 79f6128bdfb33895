import type { Mount } from '../editing.ts';
import { mount as mountTiptap } from './tiptap.ts';

/** Tiptap in an open shadow root, as in helpdesks that are made of web components. */
export const mount: Mount = (host) => {
  const root = host.attachShadow({ mode: 'open' });
  const holder = document.createElement('div');
  root.append(holder);
  return mountTiptap(holder);
};
