import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';

export interface MenuItem<V extends string> {
  value: V;
  label: ReactNode;
  testId: string;
}

interface Props<V extends string> {
  items: readonly MenuItem<V>[];
  current: V;
  label: string;
  className?: string;
  onPick: (value: V) => void;
  button: (state: { open: boolean; toggle: () => void }) => ReactNode;
}

/** A button with a list of choices above it. The list is gone as soon as focus leaves it. */
export function Menu<V extends string>({ items, current, label, className = '', onPick, button }: Props<V>) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);

  useEffect(() => {
    if (open) list.current?.querySelector<HTMLElement>('[data-current]')?.focus();
  }, [open]);

  const close = () => {
    setOpen(false);
    box.current?.querySelector<HTMLElement>('[aria-haspopup]')?.focus();
  };
  const pick = (value: V) => {
    close();
    onPick(value);
  };
  const onBlur = (event: FocusEvent) => {
    if (!box.current?.contains(event.relatedTarget)) setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const rows = [...(list.current?.children ?? [])] as HTMLElement[];
    const at = rows.indexOf(document.activeElement as HTMLElement);
    if (event.key === 'Escape') close();
    else if (event.key === 'ArrowDown') rows[(at + 1) % rows.length]?.focus();
    else if (event.key === 'ArrowUp') rows[(at - 1 + rows.length) % rows.length]?.focus();
    else if ((event.key === 'Enter' || event.key === ' ') && items[at]) pick(items[at].value);
    else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only watches focus leave what it holds
    <div className={`menu-box ${className}`} ref={box} onBlur={onBlur}>
      {button({ open, toggle: () => setOpen(!open) })}
      {open && (
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the markup of the real workspace
        <ul className="menu" role="menu" aria-label={label} ref={list} onKeyDown={onKeyDown}>
          {items.map((item) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list handles the keys
            <li
              key={item.value}
              // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the markup of the real workspace
              role="menuitem"
              tabIndex={-1}
              data-test-id={item.testId}
              data-current={item.value === current || undefined}
              onClick={() => pick(item.value)}
            >
              {item.label}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
