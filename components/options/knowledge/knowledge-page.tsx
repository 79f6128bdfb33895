import { useQuery } from '@tanstack/react-query';
import { t } from '#lib/i18n/options.ts';
import { ReadOnlyNote, useIsLead } from '../policy/role.tsx';
import { articles } from '../queries.ts';
import { Loaded, SectionPage } from '../section.tsx';
import { ArticleImport } from './article-import.tsx';
import { ArticleList } from './article-list.tsx';

/** The articles that drafts and checks stand on. */
export function Knowledge() {
  const query = useQuery(articles);
  const isLead = useIsLead();
  return (
    <SectionPage lead={t('options.knowledge.lead')}>
      <Loaded query={query}>
        {(stored) => (
          <>
            <ReadOnlyNote what="articles" />
            {isLead && <ArticleImport stored={stored} />}
            <ArticleList stored={stored} />
          </>
        )}
      </Loaded>
    </SectionPage>
  );
}
