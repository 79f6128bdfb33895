import { type DragEvent, useState } from 'react';
import { FileButton } from '#components/ui/file-button.tsx';
import { t } from '#lib/i18n/simulate.ts';

const ACCEPT = '.jsonl,.ndjson,.json,.csv,.tsv,.gz,application/json,text/csv,application/gzip';

/** Takes files with past replies, by choice or by dropping them. */
export function PastFiles(props: { isBusy: boolean; onFiles: (files: readonly File[]) => void }) {
  const [over, setOver] = useState(false);
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0 && !props.isBusy) props.onFiles(files);
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
        <strong>{t('files.drop')}</strong>
        <FileButton
          accept={ACCEPT}
          disabled={props.isBusy}
          label={t('files.label')}
          multiple
          onFiles={props.onFiles}
          tone="primary"
        >
          {t('files.choose')}
        </FileButton>
      </div>
      <p className="hint">{t('files.kinds')}</p>
    </div>
  );
}
