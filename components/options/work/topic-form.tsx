import { Controller, useForm } from 'react-hook-form';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import type { Topic } from '#lib/core/policy-file.ts';
import { t as common } from '#lib/i18n/options.ts';
import { t } from '#lib/i18n/work.ts';
import type { PolicyState } from '#lib/messaging/settings.ts';
import { withPart } from '#lib/policy/change.ts';
import { phrase } from '#lib/policy/custom-schema.ts';
import { linesOf } from '../lines-form.tsx';
import { barredBy, LockNote } from '../policy/barred.tsx';
import { editedOf, usePolicyChange } from '../policy/use-policy.ts';
import { useRoute, useUnsaved } from '../route.tsx';
import { OwnerChoice } from './owner-choice.tsx';
import { newId } from './topic-id.ts';

interface Fields {
  title: string;
  phrases: string;
  owner: Topic['owner'];
}

/** The form of one topic; without one, of a new one. */
export function TopicForm({ topic, state }: { topic: Topic | undefined; state: PolicyState }) {
  const { edit } = usePolicyChange();
  const { go } = useRoute();
  const { topics = [] } = editedOf(state);
  const form = useForm<Fields>({
    defaultValues: {
      title: topic?.title ?? '',
      phrases: topic?.phrases.join('\n') ?? '',
      owner: topic?.owner ?? 'person',
    },
  });
  const { register, formState, control } = form;
  const { errors, isDirty } = formState;
  useUnsaved(isDirty);
  const path = `topics.${topic?.id ?? '+'}`;
  const barred = barredBy(state, path) !== null;

  const keep = async ({ title, phrases, owner }: Fields): Promise<void> => {
    const id = topic?.id ?? newId(title, topics);
    const next: Topic = { id, title: title.trim(), phrases: linesOf(phrases), owner };
    const at = topic ? topics.indexOf(topic) : topics.length;
    const text = t('topics.kept', { title: next.title });
    if (await edit((file) => withPart(file, 'topics', topics.toSpliced(at, 1, next)), text)) go('#topics');
  };
  return (
    <form className="stack" noValidate onSubmit={(event) => void form.handleSubmit(keep)(event)}>
      <LockNote path={path} state={state} />
      <div className="card">
        <Field label={t('topics.title')} problem={errors.title && t('topics.bad.title')}>
          {(field) => (
            <input
              {...field}
              disabled={barred}
              maxLength={100}
              {...register('title', { validate: (title) => title.trim() !== '' })}
            />
          )}
        </Field>
        <Field hint={t('topics.phrases.hint')} label={t('topics.phrases')} problem={errors.phrases?.message}>
          {(field) => (
            <textarea
              {...field}
              disabled={barred}
              rows={6}
              {...register('phrases', { validate: problemOf })}
            />
          )}
        </Field>
      </div>
      <Controller
        control={control}
        name="owner"
        render={({ field }) => (
          <OwnerChoice
            disabled={barred}
            label={t('topics.owner')}
            onChange={field.onChange}
            value={field.value}
          />
        )}
      />
      <div className="actions">
        <Button disabled={barred} tone="primary" type="submit">
          {t('topics.keep')}
        </Button>
        <a className="button button-plain" href="#topics">
          {common('options.cancel')}
        </a>
        {isDirty && <span className="hint unsaved">{common('options.unsaved')}</span>}
      </div>
    </form>
  );
}

function problemOf(text: string): true | string {
  const lines = linesOf(text);
  if (lines.length === 0) return t('topics.bad.phrases');
  for (const line of lines) {
    const read = phrase.safeParse(line);
    if (!read.success)
      return t('topics.bad.phrase', { phrase: line, problem: read.error.issues[0]?.message ?? '' });
  }
  return true;
}
