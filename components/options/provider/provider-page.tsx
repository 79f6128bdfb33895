import { useQuery } from '@tanstack/react-query';
import { t } from '#lib/i18n/options.ts';
import { provider } from '../queries.ts';
import { Loaded, SectionPage } from '../section.tsx';
import { Unreadable } from '../unreadable.tsx';
import { ProviderForm } from './provider-form.tsx';

/** Who drafts: the approved replies, or a model. */
export function ProviderPage() {
  const query = useQuery(provider);
  return (
    <SectionPage lead={t('options.provider.lead')}>
      <Loaded query={query}>
        {(state) => (
          <>
            <Unreadable problem={state.problem} resource={provider} what="provider" />
            <Unreadable problem={state.keyProblem} resource={provider} what="key" />
            <ProviderForm state={state} />
          </>
        )}
      </Loaded>
    </SectionPage>
  );
}
