import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type Mount, nextFrames } from '../editing.ts';

let current = '';

function Composer() {
  const [value, setValue] = useState('');
  current = value;
  return (
    <textarea
      className="editable"
      aria-label="Reply"
      value={value}
      onChange={(event) => setValue(event.currentTarget.value)}
    />
  );
}

export const mount: Mount = async (host) => {
  createRoot(host).render(<Composer />);
  await nextFrames();
  return { blocks: () => current.split('\n'), body: () => current };
};
