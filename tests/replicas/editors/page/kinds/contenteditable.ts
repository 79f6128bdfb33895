import { blocksOf, editable, type Mount } from '../editing.ts';

export const mount: Mount = (host) => {
  const element = editable(host);
  element.contentEditable = 'true';
  return { blocks: () => blocksOf(element.innerHTML), body: () => element.innerHTML };
};
