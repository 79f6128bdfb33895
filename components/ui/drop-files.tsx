import { type DragEvent, type ReactNode, useState } from 'react';
import { FileButton } from './file-button.tsx';

/** Takes files, by a button or by dropping them. What is dropped while `disabled` is left alone. */
export function DropFiles(props: {
  accept: string;
  /** What may be done here. */
  lead: string;
  /** The button's words, and its name for screen readers. */
  choose: string;
  label: string;
  hint: string;
  disabled: boolean;
  onFiles: (files: readonly File[]) => void;
  children?: ReactNode;
}) {
  const { disabled, onFiles } = props;
  const [over, setOver] = useState(false);
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0 && !disabled) onFiles(files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button does the same
    <div
      className={`card drop ${over ? 'drop-over' : ''}`}
      onDragLeave={() => setOver(false)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDrop={onDrop}
    >
      <div className="drop-head">
        <strong>{props.lead}</strong>
        <FileButton
          accept={props.accept}
          disabled={disabled}
          label={props.label}
          multiple
          onFiles={onFiles}
          tone="primary"
        >
          {props.choose}
        </FileButton>
      </div>
      <p className="hint">{props.hint}</p>
      {props.children}
    </div>
  );
}
