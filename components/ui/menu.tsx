import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';

/** One thing that can be done. */
export interface MenuItem {
  readonly say: string;
  readonly onSelect: () => void;
  readonly disabled?: boolean;
}

/** A button that opens a menu; arrow keys move, Escape closes. */
export function Menu(props: { label: string; children: ReactNode; items: readonly MenuItem[] }) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger aria-label={props.label} className="button button-quiet">
        {props.children}
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content align="end" className="menu" sideOffset={4}>
          {props.items.map(({ say, onSelect, disabled = false }) => (
            <DropdownMenu.Item className="menu-item" disabled={disabled} key={say} onSelect={onSelect}>
              {say}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
