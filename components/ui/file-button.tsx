import { type ReactNode, useRef } from 'react';
import { Button } from './button.tsx';

/** A button that opens the browser's choice of files. */
export function FileButton(props: {
  children: ReactNode;
  label: string;
  accept: string;
  multiple?: boolean;
  disabled?: boolean;
  tone?: 'plain' | 'primary';
  onFiles: (files: readonly File[]) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        accept={props.accept}
        aria-label={props.label}
        hidden
        multiple={props.multiple ?? false}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // Else the same file could not be chosen again.
          target.value = '';
          if (files.length) props.onFiles(files);
        }}
        ref={input}
        type="file"
      />
      <Button disabled={props.disabled} onClick={() => input.current?.click()} tone={props.tone ?? 'plain'}>
        {props.children}
      </Button>
    </>
  );
}
