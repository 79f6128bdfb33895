import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { useSay } from '#components/ui/notice.tsx';
import { t } from '#lib/i18n/options.ts';
import type { Problem, ReplyFields } from '#lib/messaging/settings.ts';
import { ReadOnlyNote, useIsLead } from '../policy/role.tsx';
import { replies, useChange } from '../queries.ts';
import { useRoute, useUnsaved } from '../route.tsx';
import { BlankList } from './blank-list.tsx';
import { draftOf, type ReplyDraft, replyOf } from './reply-draft.ts';
import { ReplyPreview } from './reply-preview.tsx';
import { ReplyTarget } from './reply-target.tsx';

/** One reply: its words with their blanks, when it fits, and how it reads filled. */
export function ReplyEditor({ reply }: { reply: ReplyFields | undefined }) {
  const [draft, setDraft] = useState<ReplyDraft>(() => draftOf(reply));
  const [first] = useState(draft);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const form = useRef<HTMLFormElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const save = useChange('replies.save', replies);
  const say = useSay();
  const { go } = useRoute();
  const isLead = useIsLead();
  useUnsaved(JSON.stringify(draft) !== JSON.stringify(first));
  useEffect(() => {
    if (problems.length) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [problems]);

  const set = (fields: Partial<ReplyDraft>): void => {
    setDraft({ ...draft, ...fields });
    if (problems.length) setProblems([]);
  };
  const problem = (field: keyof typeof LABELS) =>
    problems.find((one) => one.field === field)?.say.replace(/^Row 1: \w+/, t(LABELS[field]));
  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const answer = await save.mutateAsync({ replies: [replyOf(draft)] }).catch((error: Error) => {
      say({ text: t('options.not-saved', { reason: error.message }), tone: 'bad' });
    });
    if (!answer) return;
    if (!answer.ok) return setProblems(answer.problems);
    say({ text: t('options.replies.saved', { title: draft.title.trim() }) });
    go('#replies');
  };
  const insert = (words: string): void => {
    const box = text.current;
    if (!box) return;
    box.focus();
    box.setRangeText(words, box.selectionStart, box.selectionEnd, 'end');
    set({ text: box.value });
  };

  return (
    <form className="stack" noValidate onSubmit={(event) => void onSubmit(event)} ref={form}>
      <ReadOnlyNote what="replies" />
      <fieldset className="card fields" disabled={!isLead}>
        <Field label={t('options.replies.name')} problem={problem('title')}>
          {(control) => (
            <input {...control} onChange={({ target }) => set({ title: target.value })} value={draft.title} />
          )}
        </Field>
        <Field
          hint={t('options.replies.text.hint')}
          label={t('options.replies.text')}
          problem={problem('text')}
        >
          {(control) => (
            <textarea
              {...control}
              onChange={({ target }) => set({ text: target.value })}
              ref={text}
              rows={14}
              value={draft.text}
            />
          )}
        </Field>
        {isLead && <BlankList onInsert={insert} />}
      </fieldset>
      <ReplyPreview channel={draft.channel === 'messaging' ? 'messaging' : 'email'} text={draft.text} />
      <fieldset className="card fields" disabled={!isLead}>
        <Field
          hint={t('options.replies.asks.hint')}
          label={t('options.replies.asks')}
          problem={problem('asks')}
        >
          {(control) => (
            <textarea
              {...control}
              onChange={({ target }) => set({ asks: target.value })}
              rows={6}
              value={draft.asks}
            />
          )}
        </Field>
        <ReplyTarget draft={draft} onChange={set} />
      </fieldset>
      {isLead && (
        <div className="actions">
          <Button disabled={save.isPending} tone="primary" type="submit">
            {t(save.isPending ? 'options.saving' : 'options.save')}
          </Button>
          <Button onClick={() => go('#replies')}>{t('options.cancel')}</Button>
        </div>
      )}
    </form>
  );
}

const LABELS = {
  title: 'options.replies.name',
  text: 'options.replies.text',
  asks: 'options.replies.asks',
} as const;
