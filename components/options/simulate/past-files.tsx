import { DropFiles } from '#components/ui/drop-files.tsx';
import { t } from '#lib/i18n/simulate.ts';

const ACCEPT = '.jsonl,.ndjson,.json,.csv,.tsv,.gz,application/json,text/csv,application/gzip';

/** Takes files with past replies, by choice or by dropping them. */
export function PastFiles(props: { isBusy: boolean; onFiles: (files: readonly File[]) => void }) {
  return (
    <DropFiles
      accept={ACCEPT}
      choose={t('files.choose')}
      disabled={props.isBusy}
      hint={t('files.kinds')}
      label={t('files.label')}
      lead={t('files.drop')}
      onFiles={props.onFiles}
    />
  );
}
