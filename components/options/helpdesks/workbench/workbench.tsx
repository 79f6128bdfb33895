import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { conversationPattern } from '#lib/core/host-pattern.ts';
import type { TableFields } from '#lib/messaging/settings.ts';
import { useUnsaved } from '../../route.tsx';
import { useHelpdesks } from '../../services.ts';
import type { OpenTab } from '../services.ts';
import { Check } from './check.tsx';
import { Details } from './details.tsx';
import { Parts } from './parts.tsx';
import { Save } from './save.tsx';
import { type Bench, tableOf } from './table-of.ts';
import { Where } from './where.tsx';

/** How often a tab is read again while the workbench is in sight; milliseconds. */
const LOOK_AGAIN_MS = 2000;
const EMPTY: Bench = { parts: {}, conversation: '', keys: { enter: true, mod: true }, title: '' };

/** Makes an adapter by pointing at the parts of an open ticket. Nothing of the page is stored but selectors. */
export function Workbench({ own }: { own: readonly TableFields[] }) {
  const helpdesks = useHelpdesks();
  const [pattern, setPattern] = useState<string | null>(null);
  const [tab, setTab] = useState<OpenTab | null>(null);
  const [bench, setBench] = useState<Bench>(EMPTY);
  const [isSaved, setSaved] = useState(false);
  const table = tableOf(bench, [...helpdesks.reserved, ...own.map(({ id }) => id)]);
  useUnsaved(!isSaved && Object.keys(bench.parts).length > 0);
  const probe = useQuery({
    queryKey: ['probe', tab?.id, table],
    queryFn: () => helpdesks.probe(tab?.id ?? -1, table),
    enabled: tab !== null,
    refetchInterval: LOOK_AGAIN_MS,
    placeholderData: (before) => before,
    // It holds words of a conversation: gone as soon as nobody looks at it.
    gcTime: 0,
  });
  const onTab = (next: OpenTab | null): void => {
    setTab(next);
    if (next && bench.conversation === '') {
      setBench({ ...bench, conversation: conversationPattern(next.address) });
    }
  };
  return (
    <>
      <Where onPattern={setPattern} onTab={onTab} pattern={pattern} tab={tab} />
      {tab && (
        <Parts
          bench={bench}
          counts={probe.data?.counts}
          guess={probe.data?.guess}
          onChange={setBench}
          tab={tab}
        />
      )}
      {tab && bench.parts.composer && (
        <>
          <Details bench={bench} onChange={setBench} probe={probe.data} />
          <Check error={probe.error} probe={probe.data} tab={tab} table={table} />
          <Save
            bench={bench}
            onChange={setBench}
            onSaved={() => setSaved(true)}
            pattern={pattern ?? ''}
            table={table}
          />
        </>
      )}
    </>
  );
}
