import { useForm } from 'react-hook-form';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { t } from '#lib/i18n/options.ts';
import { useUnsaved } from './route.tsx';

/** A list of short texts, one a line. `onKeep` gets those that are not blank, each once. */
export function LinesForm(props: {
  label: string;
  hint: string;
  keep: string;
  lines: readonly string[];
  disabled: boolean;
  rows?: number;
  onKeep: (lines: readonly string[]) => void;
}) {
  const form = useForm({ values: { text: props.lines.join('\n') } });
  const { isDirty } = form.formState;
  useUnsaved(isDirty);
  return (
    <form
      className="stack-small"
      onSubmit={(event) => void form.handleSubmit(({ text }) => props.onKeep(linesOf(text)))(event)}
    >
      <Field hint={props.hint} label={props.label}>
        {(control) => (
          <textarea
            {...control}
            disabled={props.disabled}
            rows={props.rows ?? 3}
            {...form.register('text')}
          />
        )}
      </Field>
      {isDirty && (
        <div className="actions">
          <Button tone="primary" type="submit">
            {props.keep}
          </Button>
          <Button onClick={() => form.reset()} tone="quiet">
            {t('options.cancel')}
          </Button>
        </div>
      )}
    </form>
  );
}

/** The lines of a text that are not blank, each once, in their order. */
export function linesOf(text: string): readonly string[] {
  return [...new Set(text.split(/\r?\n/).map((line) => line.trim()))].filter(Boolean);
}
