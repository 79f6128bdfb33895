import { useQuery } from '@tanstack/react-query';
import { t } from '#lib/i18n/work.ts';
import { PolicyHead } from '../policy/policy-head.tsx';
import { editedOf } from '../policy/use-policy.ts';
import { policy } from '../queries.ts';
import { useRoute } from '../route.tsx';
import { Loaded, SectionPage } from '../section.tsx';
import { TopicForm } from './topic-form.tsx';
import { TopicList } from './topic-list.tsx';

/** Who answers what customers write about, or one topic to edit: `#topics/<id>`, `#topics/+`. */
export function Topics() {
  const query = useQuery(policy);
  const { detail } = useRoute();
  if (!detail) {
    return (
      <SectionPage lead={t('topics.lead')}>
        <Loaded query={query}>
          {(state) => (
            <>
              <PolicyHead state={state} />
              <TopicList state={state} />
            </>
          )}
        </Loaded>
      </SectionPage>
    );
  }
  const topic = query.data && editedOf(query.data).topics?.find(({ id }) => id === detail);
  const title = detail === '+' ? t('topics.new') : topic?.title;
  return (
    <SectionPage
      lead={<a href="#topics">← {t('topics.back')}</a>}
      {...(title === undefined ? {} : { title })}
    >
      <Loaded query={query}>
        {(state) =>
          topic || detail === '+' ? (
            <TopicForm key={detail} state={state} topic={topic} />
          ) : (
            <p className="empty">{t('topics.gone')}</p>
          )
        }
      </Loaded>
    </SectionPage>
  );
}
