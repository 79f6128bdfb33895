import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useSay } from '#components/ui/notice.tsx';
import type { Finding } from '#lib/core/types.ts';
import { plural, t } from '#lib/i18n/try.ts';
import type { PolicyState } from '#lib/messaging/settings.ts';
import { policy } from '../queries.ts';
import { Loaded, SectionPage } from '../section.tsx';
import { AboutTicket } from './about-ticket.tsx';
import { AgentCard, type By } from './agent-card.tsx';
import { Compared } from './compared.tsx';
import { DrySession } from './dry-session.ts';
import { ReplyCard } from './reply-card.tsx';
import { EMPTY, filledOf, type Scene } from './scene.ts';
import { StartField } from './start-field.tsx';
import { Turns } from './turns.tsx';
import { useJudged } from './use-judged.ts';

// What is pasted outlives a look at another page of the settings, but not the tab.
let last: Scene = EMPTY;

/** A conversation and a reply to try the policy on. */
export function TryIt() {
  const query = useQuery(policy);
  return (
    <SectionPage lead={t('lead')}>
      <Loaded query={query}>{(state) => <Trial state={state} />}</Loaded>
    </SectionPage>
  );
}

function Trial({ state }: { state: PolicyState }) {
  const [scene, setScene] = useState(last);
  const [by, setBy] = useState<By>('changed');
  const [status, setStatus] = useState('');
  const [current, setCurrent] = useState<string | null>(null);
  const reply = useRef<HTMLTextAreaElement>(null);
  const say = useSay();
  const set = (fields: Partial<Scene>): void => setScene((before) => ({ ...before, ...fields }));
  const [session] = useState(
    () =>
      new DrySession({
        write: (text) => set({ reply: text }),
        focusReply: () => reply.current?.focus(),
        point: setCurrent,
        leaves: (because) => setStatus(t(`sent.${because}`)),
      }),
  );
  const judged = useJudged(state, scene);
  const { force, changed, draft, knowledge } = judged;
  const shown = (by === 'changed' && changed) || force;
  const { report } = shown;

  useEffect(() => {
    last = scene;
  }, [scene]);
  useEffect(() => {
    setStatus('');
    session.look({
      draft,
      conversation: shown.conversation,
      knowledge,
      report: shown.report,
      policy: shown.policy,
    });
  }, [session, draft, knowledge, shown]);
  const found = useMemo(() => byTurn(scene, report.findings), [scene, report]);
  const start = (next: Scene): void => {
    setScene(next);
    if (scene.turns.length > 0 || scene.reply !== '')
      say({ text: t('started'), undo: async () => setScene(scene) });
  };

  return (
    <div className="try">
      <div className="stack">
        <StartField onStart={start} scene={scene} />
        <Turns
          found={found}
          onChange={(change) => setScene((before) => ({ ...before, turns: change(before.turns) }))}
          turns={scene.turns}
        />
        <p className="hint" role="status">
          {judged.knowledgeFailed === undefined
            ? knowledgeText(knowledge.length)
            : t('known.failed', { reason: judged.knowledgeFailed })}
        </p>
        <AboutTicket onChange={set} scene={scene} />
        <ReplyCard
          current={current}
          field={reply}
          findings={report.findings}
          onChange={set}
          onSend={() => setStatus(session.press() ? t('sent.held') : t('sent.passes'))}
          scene={scene}
          status={status}
        />
      </div>
      <div className="stack">
        {judged.patternsFailed !== undefined && (
          <p className="problem">{t('patterns.failed', { reason: judged.patternsFailed })}</p>
        )}
        <AgentCard
          approveTyped={shown.policy.gate?.approveTyped ?? false}
          by={by}
          canCompare={changed !== null}
          draft={draft}
          onBy={setBy}
          report={report}
          session={session}
        />
        {changed && <Compared changed={changed} draft={draft} force={force} />}
      </div>
    </div>
  );
}

function knowledgeText(count: number): string {
  return count === 0 ? t('known.none') : plural('known', count);
}

/** Findings on the conversation, by the key of the turn that each lies in. */
function byTurn(scene: Scene, findings: readonly Finding[]): ReadonlyMap<number, readonly Finding[]> {
  const filled = filledOf(scene);
  return Map.groupBy(
    findings.filter(({ on }) => on === 'conversation'),
    ({ message }) => filled[message ?? -1]?.key ?? -1,
  );
}
