import { Tabs as Primitive } from 'radix-ui';
import type { ReactNode } from 'react';

/** One of several ways to do the same. */
export interface Tab {
  readonly name: string;
  readonly say: string;
  readonly content: ReactNode;
}

/** Ways beside each other, one in sight; arrow keys move between them. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly [Tab, ...Tab[]] }) {
  return (
    <Primitive.Root className="tabs" defaultValue={tabs[0].name}>
      <Primitive.List aria-label={label} className="tab-list">
        {tabs.map(({ name, say }) => (
          <Primitive.Trigger className="tab" key={name} value={name}>
            {say}
          </Primitive.Trigger>
        ))}
      </Primitive.List>
      {tabs.map(({ name, content }) => (
        <Primitive.Content className="tab-content" key={name} value={name}>
          {content}
        </Primitive.Content>
      ))}
    </Primitive.Root>
  );
}
