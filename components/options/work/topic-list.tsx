import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import type { Topic } from '#lib/core/policy-file.ts';
import { t as common } from '#lib/i18n/options.ts';
import { t } from '#lib/i18n/work.ts';
import type { PolicyState } from '#lib/messaging/settings.ts';
import { withPart } from '#lib/policy/change.ts';
import { barredBy, LockNote } from '../policy/barred.tsx';
import { editedOf, usePolicyChange } from '../policy/use-policy.ts';
import { OwnerChoice } from './owner-choice.tsx';

/** All topics, and who answers what fits none. */
export function TopicList({ state }: { state: PolicyState }) {
  const { edit } = usePolicyChange();
  const { topics = [], otherTopics = 'ai' } = editedOf(state);
  const remove = ({ id, title }: Topic): void => {
    const rest = topics.filter((one) => one.id !== id);
    void edit(
      (file) => withPart(file, 'topics', rest.length > 0 ? rest : undefined),
      t('topics.deleted', { title }),
      true,
    );
  };
  return (
    <>
      <OwnerChoice
        disabled={barredBy(state, 'otherTopics') !== null}
        label={t('topics.others')}
        onChange={(owner) =>
          void edit(
            (file) => withPart(file, 'otherTopics', owner),
            t('topics.others.set', { owner: t(`topics.owner.${owner}`) }),
          )
        }
        value={otherTopics}
      />
      <LockNote path="otherTopics" state={state} />
      {state.role === 'lead' && (
        <div className="tools">
          <a className="button button-primary" href="#topics/+">
            {t('topics.new')}
          </a>
        </div>
      )}
      {topics.length === 0 && <p className="empty">{t('topics.none')}</p>}
      {topics.length > 0 && (
        <ul className="rows">
          {topics.map((topic) => {
            const { id, title, phrases, owner } = topic;
            const barred = barredBy(state, `topics.${id}`) !== null;
            return (
              <li className="row entry" key={id}>
                <div className="entry-text">
                  <h2>
                    {barred ? (
                      title
                    ) : (
                      <a aria-label={t('topics.edit', { title })} href={`#topics/${encodeURIComponent(id)}`}>
                        {title}
                      </a>
                    )}
                  </h2>
                  <p className="hint">{phrases.join(', ')}</p>
                  <LockNote path={`topics.${id}`} state={state} />
                </div>
                <Badge tone={owner === 'person' ? 'warn' : 'plain'}>{t(`topics.owner.${owner}`)}</Badge>
                {!barred && (
                  <Button
                    aria-label={t('topics.delete', { title })}
                    onClick={() => remove(topic)}
                    tone="quiet"
                  >
                    {common('options.delete')}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
