import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import { editable, type Mount } from '../editing.ts';

export const mount: Mount = (host) => {
  const quill = new Quill(editable(host), { theme: 'snow' });
  return {
    blocks: () => quill.getText().replace(/\n$/, '').replaceAll('\u00a0', ' ').split('\n'),
    body: () => quill.getSemanticHTML(),
  };
};
