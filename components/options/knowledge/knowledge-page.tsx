import { useQuery } from '@tanstack/react-query';
import { t } from '#lib/i18n/options.ts';
import { articles } from '../queries.ts';
import { Loaded, SectionPage } from '../section.tsx';
import { ArticleImport } from './article-import.tsx';
import { ArticleList } from './article-list.tsx';

/** The articles that drafts and checks stand on. */
export function Knowledge() {
  const query = useQuery(articles);
  return (
    <SectionPage lead={t('options.knowledge.lead')}>
      <Loaded query={query}>
        {(stored) => (
          <>
            <ArticleImport stored={stored} />
            <ArticleList stored={stored} />
          </>
        )}
      </Loaded>
    </SectionPage>
  );
}
