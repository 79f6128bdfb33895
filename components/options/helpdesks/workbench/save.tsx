import { type FormEvent, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { useSay } from '#components/ui/notice.tsx';
import { t } from '#lib/i18n/helpdesks.ts';
import { t as common } from '#lib/i18n/options.ts';
import type { TableFields } from '#lib/messaging/settings.ts';
import { ProblemList } from '../../problem-list.tsx';
import { useChange } from '../../queries.ts';
import { useRoute } from '../../route.tsx';
import type { FileProblem } from '../../services.ts';
import { adapters, hostOf, hosts } from '../queries.ts';
import type { Bench } from './table-of.ts';

/** Names the adapter, saves it and switches its host on with it, if one was named. */
export function Save(props: {
  bench: Bench;
  onChange: (bench: Bench) => void;
  onSaved: () => void;
  table: TableFields;
  pattern: string | null;
  /** It was saved before. */
  isKnown: boolean;
}) {
  const { bench, onChange, onSaved, table, pattern, isKnown } = props;
  const [problems, setProblems] = useState<readonly FileProblem[]>([]);
  const save = useChange('adapters.save', adapters);
  const switchOn = useChange('hosts.set', hosts);
  const { go } = useRoute();
  const say = useSay();
  const isReady = bench.parts.composer !== undefined && bench.parts.send !== undefined;

  const onSave = async (): Promise<void> => {
    const answer = await save.mutateAsync({ adapters: [table] });
    if (!answer.ok) return setProblems(answer.problems);
    if (pattern !== null) await switchOn.mutateAsync({ pattern, adapter: table.id });
    onSaved();
    go('helpdesks');
    // After the page has changed: a notice belongs to the page it is said on.
    const { title } = table;
    const text =
      pattern === null
        ? t('bench.saved.only', { title })
        : t('bench.saved', { title, host: hostOf(pattern) });
    say({ text });
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    setProblems([]);
    onSave().catch(({ message }: Error) =>
      say({ text: common('options.not-saved', { reason: message }), tone: 'bad' }),
    );
  };
  return (
    <form className="card" onSubmit={onSubmit}>
      <Field hint={isReady ? undefined : t('bench.need')} label={t('bench.name')}>
        {(control) => (
          <input
            {...control}
            maxLength={100}
            onChange={({ target }) => onChange({ ...bench, title: target.value })}
            required
            value={bench.title}
          />
        )}
      </Field>
      <div className="actions">
        <Button
          disabled={!isReady || bench.title.trim() === '' || save.isPending || switchOn.isPending}
          tone="primary"
          type="submit"
        >
          {t(isKnown ? 'bench.save.known' : 'bench.save')}
        </Button>
      </div>
      <ProblemList problems={problems} />
    </form>
  );
}
