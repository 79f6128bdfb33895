import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import type { PolicyFile } from '#lib/core/policy-file.ts';
import type { Conversation, Draft, Evidence, Policy, Report } from '#lib/core/types.ts';
import { review } from '#lib/engine/review.ts';
import { ask } from '#lib/messaging/ask.ts';
import type { PolicyState } from '#lib/messaging/settings.ts';
import { toPolicy } from '#lib/policy/in-force.ts';
import { RULES } from '#lib/rules/index.ts';
import { usePatterns } from '../custom/use-patterns.ts';
import { conversationOf, draftOf, listOf, type Scene } from './scene.ts';

/** A reply judged by one policy. */
export interface JudgedBy {
  readonly policy: Policy;
  readonly conversation: Conversation;
  readonly report: Report;
}

/** A scene judged by the policy in force and, where there are changes, by the changed one. */
export interface Judged {
  readonly force: JudgedBy;
  readonly changed: JudgedBy | null;
  readonly draft: Draft;
  readonly knowledge: readonly Evidence[];
  /** Why something could not be read along. */
  readonly knowledgeFailed: string | undefined;
  readonly patternsFailed: string | undefined;
}

const NOTHING: readonly Evidence[] = [];

/** Judges what is typed as the page of a helpdesk would: on this device, at once. */
export function useJudged(state: PolicyState, scene: Scene): Judged {
  const { turns, subject, customer, agent, brand, channel, tags, groups } = scene;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a keystroke in the reply leaves the conversation the same object
  const conversation = useMemo(
    () => conversationOf(scene),
    [turns, subject, customer, agent, brand, channel, tags],
  );
  const { knowledge, failed } = useKnowledge(conversation);
  const { patterns, failed: patternsFailed } = usePatterns(
    hasPattern(state.force) || hasPattern(state.draft),
  );
  const policies = useMemo(() => {
    const now = new Date().toISOString();
    const of = (file: PolicyFile): Policy => ({ ...toPolicy(file, now), groups: listOf(groups) });
    return { force: of(state.force), changed: state.draft ? of(state.draft) : null };
  }, [state, groups]);
  // The engine keeps what it read of a conversation for one policy; each policy gets an object of its own.
  const twin = useMemo(() => ({ ...conversation }), [conversation]);
  const { reply, origin, internal } = scene;
  const draft = useMemo(
    () => draftOf({ reply, origin, internal, channel }),
    [reply, origin, internal, channel],
  );
  const by = useMemo(() => {
    const judge = (policy: Policy, of: Conversation): JudgedBy => ({
      policy,
      conversation: of,
      report: review({ draft, conversation: of, knowledge, policy }, RULES, patterns),
    });
    return {
      force: judge(policies.force, conversation),
      changed: policies.changed && judge(policies.changed, twin),
    };
  }, [draft, conversation, twin, knowledge, policies, patterns]);
  return { ...by, draft, knowledge, knowledgeFailed: failed, patternsFailed };
}

const hasPattern = (file: PolicyFile | undefined): boolean =>
  file?.custom?.some(({ kind }) => kind === 'pattern') ?? false;

/** The articles that would go along with a conversation in a helpdesk; the question to the background is the same. */
function useKnowledge({ subject = '', messages }: Conversation) {
  const asked = messages.filter(({ author }) => author === 'customer').map(({ text }) => text);
  const query = useDeferredValue([subject, ...asked.slice(-3)].join('\n').trim());
  const { data, error } = useQuery({
    queryKey: ['knowledge.relevant', query],
    queryFn: () => ask('knowledge.relevant', { query }),
    enabled: query !== '',
    placeholderData: keepPreviousData,
    // What was pasted here is not kept.
    gcTime: 0,
  });
  return { knowledge: query === '' ? NOTHING : (data ?? NOTHING), failed: error?.message };
}
