import { useQuery } from '@tanstack/react-query';
import { Badge } from '#components/ui/badge.tsx';
import { t } from '#lib/i18n/transfer.ts';
import type { PolicyState, PolicyVersion } from '#lib/messaging/settings.ts';
import { ChangeList } from '../policy/change-list.tsx';
import { PolicyHead } from '../policy/policy-head.tsx';
import { policy } from '../queries.ts';
import { useRoute } from '../route.tsx';
import { Loaded, SectionPage } from '../section.tsx';
import { sayMoment } from '../when.ts';
import { history } from './queries.ts';
import { VersionView } from './version-view.tsx';

/** Every policy that came into force, or one of them to look at: `#history/<number>`. */
export function History() {
  const state = useQuery(policy);
  const versions = useQuery(history);
  const { detail } = useRoute();
  if (!detail) {
    return (
      <SectionPage lead={t('history.lead')}>
        <Loaded query={state}>
          {(now) => (
            <>
              <PolicyHead state={now} />
              <Loaded query={versions}>{(all) => <Versions all={all} now={now} />}</Loaded>
            </>
          )}
        </Loaded>
      </SectionPage>
    );
  }
  const one = versions.data?.find(({ id }) => String(id) === detail);
  return (
    <SectionPage
      lead={<a href="#history">← {t('history.back')}</a>}
      {...(one ? { title: t('history.of', { when: sayMoment(one.at) }) } : {})}
    >
      <Loaded query={versions}>
        {(all) =>
          one ? (
            <Loaded query={state}>
              {(now) => <VersionView all={all} key={detail} now={now} one={one} />}
            </Loaded>
          ) : (
            <p className="empty">{t('history.gone')}</p>
          )
        }
      </Loaded>
    </SectionPage>
  );
}

function Versions({ all, now }: { all: readonly PolicyVersion[]; now: PolicyState }) {
  if (all.length === 0) return <p className="empty">{t('history.none')}</p>;
  return (
    <ol className="rows">
      {all.map((one, at) => (
        <li className="row version" key={one.id}>
          <div className="version-head">
            <h2>
              <a aria-label={t('history.open.one', { when: sayMoment(one.at) })} href={`#history/${one.id}`}>
                <time dateTime={one.at}>{sayMoment(one.at)}</time>
              </a>
            </h2>
            <span className="hint">{t('history.by', { by: one.by })}</span>
            {at === 0 && one.version === now.version && <Badge tone="strong">{t('history.now')}</Badge>}
          </div>
          {one.note && <p>{one.note}</p>}
          {one.changes.length === 0 ? (
            <p className="hint">{t('history.same')}</p>
          ) : (
            <ChangeList changes={one.changes} />
          )}
        </li>
      ))}
    </ol>
  );
}
