import { useController, useFormContext } from 'react-hook-form';
import { Field } from '#components/ui/field.tsx';
import { MarkedField } from '#components/ui/marked-field.tsx';
import { t } from '#lib/i18n/custom.ts';
import type { RuleFields } from './rule-form.ts';
import type { Unreadable } from './trial.ts';

/** The pattern, with the piece marked that cannot be read. One line, however long: it grows, and Enter saves the rule. */
export function PatternField({ problem }: { problem: Unreadable | undefined }) {
  const { control } = useFormContext<RuleFields>();
  const { field, fieldState } = useController({ control, name: 'pattern' });
  const { span } = problem ?? {};
  // The problem is that of the last pause in typing.
  const marks = span && span[1] <= field.value.length ? [{ span, tone: 'block' as const }] : [];
  return (
    <Field
      hint={t('pattern.hint', { date: '\\b\\d{1,2}/\\d{1,2}\\b' })}
      label={t('pattern')}
      problem={problem?.say ?? fieldState.error?.message}
    >
      {(aria) => (
        <div className="mono">
          <MarkedField
            {...aria}
            marks={marks}
            name={field.name}
            onBlur={field.onBlur}
            onChange={({ target }) => field.onChange(target.value.replace(/[\r\n]+/g, ''))}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
              event.preventDefault();
              event.currentTarget.form?.requestSubmit();
            }}
            ref={field.ref}
            rows={1}
            spellCheck={false}
            value={field.value}
          />
        </div>
      )}
    </Field>
  );
}
