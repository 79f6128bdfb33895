import { editable, type Mount } from '../editing.ts';

export const mount: Mount = (host) => {
  const field = editable(host, 'textarea') as HTMLTextAreaElement;
  return { blocks: () => field.value.split('\n'), body: () => field.value };
};
