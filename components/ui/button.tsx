import type { ComponentProps } from 'react';

/** A button of the interface. `tone` says how much weight it has. */
export function Button({
  tone = 'plain',
  ...props
}: ComponentProps<'button'> & { tone?: 'plain' | 'primary' | 'quiet' }) {
  return <button type="button" {...props} className={`button button-${tone} ${props.className ?? ''}`} />;
}
