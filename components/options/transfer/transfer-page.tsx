import { useQuery } from '@tanstack/react-query';
import { Button } from '#components/ui/button.tsx';
import { download } from '#components/ui/files.ts';
import { t } from '#lib/i18n/transfer.ts';
import type { PolicyState } from '#lib/messaging/settings.ts';
import { writePolicyText } from '#lib/policy/file.ts';
import { PolicyHead } from '../policy/policy-head.tsx';
import { policy } from '../queries.ts';
import { Loaded, SectionPage } from '../section.tsx';
import { ImportCard } from './import-card.tsx';

const NAME = 'discern-policy.json';

/** The policy as a file, out and in. */
export function Transfer() {
  const query = useQuery(policy);
  return (
    <SectionPage lead={t('lead')}>
      <Loaded query={query}>
        {(state) => (
          <>
            <PolicyHead state={state} />
            <ExportCard state={state} />
            {state.role === 'lead' && <ImportCard state={state} />}
          </>
        )}
      </Loaded>
    </SectionPage>
  );
}

function ExportCard({ state: { force, draft } }: { state: PolicyState }) {
  const { adapters } = force;
  return (
    <section aria-labelledby="export" className="card">
      <h2 id="export">{t('export.title')}</h2>
      <p className="hint">{t('export.lead')}</p>
      <div className="actions">
        <Button onClick={() => download(NAME, 'application/json', writePolicyText(force))}>
          {t('export.force')}
        </Button>
        {draft && (
          <Button
            onClick={() =>
              download(
                NAME,
                'application/json',
                writePolicyText({ ...draft, ...(adapters ? { adapters } : {}) }),
              )
            }
          >
            {t('export.draft')}
          </Button>
        )}
        <a href="/policy.schema.json">{t('export.schema')}</a>
      </div>
    </section>
  );
}
