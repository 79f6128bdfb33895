import { queryOptions, useQuery } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { useSay } from '#components/ui/notice.tsx';
import { t as common } from '#lib/i18n/options.ts';
import { t } from '#lib/i18n/rules.ts';
import { ask } from '#lib/messaging/ask.ts';
import { useChange } from '../queries.ts';
import { useUnsaved } from '../route.tsx';

const notes = queryOptions({ queryKey: ['notes'], queryFn: () => ask('notes.list', null) });

/** A person's own note on a rule; it stays in this browser and changes nothing. */
export function NoteForm({ code }: { code: string }) {
  const { data } = useQuery(notes);
  return data && <Form code={code} key={code} note={data.notes[code] ?? ''} />;
}

function Form({ code, note }: { code: string; note: string }) {
  const save = useChange('notes.save', notes);
  const say = useSay();
  const form = useForm({ values: { note } });
  const { isDirty } = form.formState;
  useUnsaved(isDirty);
  const keep = async (text: string): Promise<void> => {
    try {
      await save.mutateAsync({ code, text: text.trim() });
      say({
        text: t(text.trim() ? 'note.kept' : 'note.deleted', { code }),
        undo: () => save.mutateAsync({ code, text: note }),
      });
    } catch (error) {
      say({ text: common('options.not-saved', { reason: (error as Error).message }), tone: 'bad' });
    }
  };
  return (
    <form
      className="stack-small"
      onSubmit={(event) => void form.handleSubmit((typed) => keep(typed.note))(event)}
    >
      <Field hint={t('note.hint')} label={t('note')}>
        {(control) => <textarea {...control} maxLength={2000} rows={2} {...form.register('note')} />}
      </Field>
      {isDirty && (
        <div className="actions">
          <Button disabled={save.isPending} tone="primary" type="submit">
            {t('note.keep')}
          </Button>
          <Button onClick={() => form.reset()} tone="quiet">
            {common('options.cancel')}
          </Button>
        </div>
      )}
    </form>
  );
}
