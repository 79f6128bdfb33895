import { type ReactNode, useState } from 'react';
import { Button } from './button.tsx';

/** A button for what cannot be undone: the first press asks, the second does it. Leaving it takes the question back. */
export function SureButton(props: {
  children: ReactNode;
  sure: string;
  onSure: () => void;
  disabled?: boolean;
}) {
  const [asked, setAsked] = useState(false);
  return (
    <Button
      className={asked ? 'button-danger' : ''}
      disabled={props.disabled}
      onBlur={() => setAsked(false)}
      onClick={() => {
        setAsked(!asked);
        if (asked) props.onSure();
      }}
    >
      <span aria-live="polite">{asked ? props.sure : props.children}</span>
    </Button>
  );
}
