import { useQuery } from '@tanstack/react-query';
import { t } from '#lib/i18n/options.ts';
import { replies } from '../queries.ts';
import { useRoute } from '../route.tsx';
import { Loaded, SectionPage } from '../section.tsx';
import { ReplyEditor } from './reply-editor.tsx';
import { ReplyList } from './reply-list.tsx';

/** The replies the team has approved, or one of them to edit: `#replies/<id>`, `#replies/+`. */
export function Replies() {
  const query = useQuery(replies);
  const { detail } = useRoute();
  if (!detail) {
    return (
      <SectionPage lead={t('options.replies.lead')}>
        <Loaded query={query}>{(state) => <ReplyList state={state} />}</Loaded>
      </SectionPage>
    );
  }
  const reply = query.data?.replies.find(({ id }) => id === detail);
  const title = detail === '+' ? t('options.replies.new') : reply?.title;
  return (
    <SectionPage
      lead={<a href="#replies">← {t('options.replies.back')}</a>}
      {...(title === undefined ? {} : { title })}
    >
      <Loaded query={query}>
        {() =>
          reply || detail === '+' ? (
            <ReplyEditor key={detail} reply={reply} />
          ) : (
            <p className="empty">{t('options.replies.gone')}</p>
          )
        }
      </Loaded>
    </SectionPage>
  );
}
