import { t } from '#lib/i18n/options.ts';

export type Mode = 'add' | 'replace';

/** Whether an import comes in addition to what is there, or instead of it. */
export function ImportMode({ value, onChange }: { value: Mode; onChange: (mode: Mode) => void }) {
  return (
    <fieldset className="mode">
      <legend>{t('options.mode')}</legend>
      {(['add', 'replace'] as const).map((mode) => (
        <label className="inline" key={mode}>
          <input
            checked={value === mode}
            name="mode"
            onChange={() => onChange(mode)}
            type="radio"
            value={mode}
          />
          {t(`options.mode.${mode}`)}
        </label>
      ))}
    </fieldset>
  );
}
