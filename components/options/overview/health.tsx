import { useQuery } from '@tanstack/react-query';
import type { AuditEvent } from '#lib/core/audit.ts';
import { plural, t } from '#lib/i18n/overview.ts';
import { t as name } from '#lib/i18n/sections.ts';
import type { PolicyState } from '#lib/messaging/settings.ts';
import { hosts } from '../helpdesks/queries.ts';
import { provider, replies } from '../queries.ts';
import type { Section } from '../route.tsx';
import { useServices } from '../services.ts';
import { percent, weekOf } from './week.ts';

interface Line {
  readonly good: boolean;
  readonly say: string;
  /** Where to go about it. */
  readonly section?: Section;
}

/** Whether everything works: settings that can be read, protection, permissions, and the budget. */
export function Health({ state, events }: { state: PolicyState; events: readonly AuditEvent[] | undefined }) {
  const drafter = useQuery(provider).data;
  const saved = useQuery(replies).data;
  const { access } = useServices();
  const list = useQuery(hosts).data;
  const refused = useQuery({
    queryKey: ['refused', list?.hosts.map(({ pattern }) => pattern)],
    enabled: list !== undefined,
    refetchOnWindowFocus: true,
    queryFn: async () => {
      const origins = (list?.hosts ?? []).map(({ pattern }) => pattern.replace(/\/\*$/, ''));
      const may = await Promise.all(origins.map((origin) => access.has(origin)));
      return origins.filter((_, at) => !may[at]).map((origin) => origin.replace('https://', ''));
    },
  }).data;
  if (!drafter || !saved || !list || !refused || !events) return null;
  const unreadable = (
    [
      ['provider', drafter.problem ?? drafter.keyProblem],
      ['replies', saved.problem],
      ['helpdesks', list.problem],
    ] as const
  ).flatMap(([section, problem]) => (problem === undefined ? [] : [section]));
  const lines = [
    policyLine(state),
    unreadable.length === 0
      ? { good: true, say: t('health.settings.good') }
      : {
          good: false,
          say: t('health.settings.bad', {
            which: unreadable.map((one) => name(`section.${one}`)).join(', '),
          }),
          ...(unreadable[0] && { section: unreadable[0] }),
        },
    ...managedLines(state),
    refused.length === 0
      ? { good: true, say: t('health.hosts.good') }
      : {
          good: false,
          say: t('health.hosts.bad', { hosts: refused.join(', ') }),
          section: 'helpdesks' as const,
        },
    ...weekLines(events, state.force.budget?.held),
  ];
  return (
    <section aria-labelledby="health" className="card">
      <h2 id="health">{t('health.title')}</h2>
      <ul className="health">
        {lines.map(({ good, say, section }) => (
          <li className={good ? 'good' : 'warning'} key={say}>
            <Sign good={good} />
            <span className="health-say">{say}</span>
            {section && (
              <a aria-label={`${t('health.open')}: ${name(`section.${section}`)}`} href={`#${section}`}>
                {t('health.open')}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function policyLine({ problem }: PolicyState): Line {
  return problem === undefined
    ? { good: true, say: t('health.policy.good') }
    : { good: false, say: t('health.policy.bad') };
}

function managedLines({ managedProblems = [] }: PolicyState): readonly Line[] {
  return managedProblems.map((problem) => ({ good: false, say: t('health.managed.bad', { problem }) }));
}

function weekLines(events: readonly AuditEvent[], budget: number | undefined): readonly Line[] {
  const { unprotected, decided, held } = weekOf(events, Date.now());
  const protection: Line =
    unprotected === 0
      ? { good: true, say: t('health.protected.good') }
      : { good: false, say: plural('health.protected.bad', unprotected), section: 'decisions' };
  if (budget === undefined) return [protection];
  if (decided === 0) return [protection, { good: true, say: t('health.budget.quiet') }];
  const share = held / decided;
  const slots = { share: percent(share), budget: percent(budget) };
  const good = share <= budget;
  return [protection, { good, say: good ? t('health.budget.good', slots) : t('health.budget.bad', slots) }];
}

function Sign({ good }: { good: boolean }) {
  return (
    <svg height="18" role="img" viewBox="0 0 18 18" width="18">
      <title>{t(good ? 'health.good' : 'health.bad')}</title>
      <path d={good ? 'M3 9.5 7.5 14 15 4.5' : 'M9 3v7.5M9 14.2v.3'} />
    </svg>
  );
}
