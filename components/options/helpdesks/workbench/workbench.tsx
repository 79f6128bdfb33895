import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { conversationPattern } from '#lib/core/host-pattern.ts';
import type { TableFields } from '#lib/messaging/settings.ts';
import { useUnsaved } from '../../route.tsx';
import { useHelpdesks } from '../../services.ts';
import type { OpenTab } from '../services.ts';
import { Check } from './check.tsx';
import { Details } from './details.tsx';
import { Endpoints } from './endpoints.tsx';
import { Parts } from './parts.tsx';
import { Save } from './save.tsx';
import { type Bench, benchOf, EMPTY, tableOf } from './table-of.ts';
import { Where } from './where.tsx';

/** How often a tab is read again while the workbench is in sight; milliseconds. */
const LOOK_AGAIN_MS = 2000;

/** Makes an adapter by pointing at the parts of an open ticket. Nothing of the page is stored but selectors. */
export function Workbench(props: {
  own: readonly TableFields[];
  /** A stored adapter that is changed, and the host that is read with it. */
  base?: TableFields;
  host?: string | undefined;
}) {
  const { own, base, host = null } = props;
  const helpdesks = useHelpdesks();
  const [pattern, setPattern] = useState<string | null>(host);
  const [tab, setTab] = useState<OpenTab | null>(null);
  const [start] = useState(() => (base ? benchOf(base) : EMPTY));
  const [bench, setBench] = useState<Bench>(start);
  const [isSaved, setSaved] = useState(false);
  const table = tableOf(bench, [...helpdesks.reserved, ...own.map(({ id }) => id)], base);
  const isChanged = base ? bench !== start : Object.keys(bench.parts).length > 0;
  useUnsaved(!isSaved && isChanged);
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
  const found = tab ? probe.data : undefined;
  return (
    <>
      <Where onPattern={setPattern} onTab={onTab} pattern={pattern} tab={tab} />
      {(tab || base) && (
        <Parts bench={bench} counts={found?.counts} guess={found?.guess} onChange={setBench} tab={tab} />
      )}
      {(base || (tab && bench.parts.composer)) && (
        <>
          <Details bench={bench} more={base?.keys ?? []} onChange={setBench} probe={found} />
          <Endpoints bench={bench} onChange={setBench} />
          {tab && <Check error={probe.error} probe={found} tab={tab} table={table} />}
          <Save
            bench={bench}
            isKnown={base !== undefined}
            onChange={setBench}
            onSaved={() => setSaved(true)}
            pattern={pattern}
            table={table}
          />
        </>
      )}
    </>
  );
}
