import { useQuery } from '@tanstack/react-query';
import { t } from '#lib/i18n/work.ts';
import { PolicyHead } from '../policy/policy-head.tsx';
import { editedOf } from '../policy/use-policy.ts';
import { policy } from '../queries.ts';
import { useRoute } from '../route.tsx';
import { Loaded, SectionPage } from '../section.tsx';
import { ScopeForm } from './scope-form.tsx';
import { ScopeList } from './scope-list.tsx';

/** Severities for a part of the work, or one scope to edit: `#scopes/<place in the list>`, `#scopes/+`. */
export function Scopes() {
  const query = useQuery(policy);
  const { detail } = useRoute();
  if (!detail) {
    return (
      <SectionPage lead={t('scopes.lead')}>
        <Loaded query={query}>
          {(state) => (
            <>
              <PolicyHead state={state} />
              <ScopeList state={state} />
            </>
          )}
        </Loaded>
      </SectionPage>
    );
  }
  const scope = query.data && editedOf(query.data).scopes?.[Number(detail) - 1];
  const title = detail === '+' ? t('scopes.new') : scope?.title;
  return (
    <SectionPage
      lead={<a href="#scopes">← {t('scopes.back')}</a>}
      {...(title === undefined ? {} : { title })}
    >
      <Loaded query={query}>
        {(state) =>
          scope || detail === '+' ? (
            <ScopeForm key={detail} scope={scope} state={state} />
          ) : (
            <p className="empty">{t('scopes.gone')}</p>
          )
        }
      </Loaded>
    </SectionPage>
  );
}
