const PATHS = {
  inbox: 'M2.5 9.5h3l1 2h3l1-2h3M2.5 9.5l2-6h7l2 6v4h-11z',
  fin: 'M8 2.5l1.4 4.1 4.1 1.4-4.1 1.4L8 13.5l-1.4-4.1L2.5 8l4.1-1.4z',
  contacts: 'M8 8a2.75 2.75 0 100-5.5A2.75 2.75 0 008 8zm-5.5 6c.4-3 2.6-4.2 5.5-4.2s5.1 1.2 5.5 4.2',
  reports: 'M3 13.5V9m5 4.5V3m5 10.5V6.5',
  settings: 'M2.5 4.5h6m4 0h1M2.5 11.5h1m4 0h6M10.5 3v3m-5 4v3',
  search: 'M7 12A5 5 0 107 2a5 5 0 000 10zm3.7-1.3L14 14',
  chevron: 'M4.5 6.5L8 10l3.5-3.5',
  bolt: 'M9 2L3.5 9.2H8L7 14l5.5-7.2H8z',
  close: 'M3 8.5L6.5 12 13 4.5',
  mail: 'M2 4h12v8.5H2zM2.2 4.3L8 9l5.8-4.7',
  chat: 'M2.5 3h11v8H7.5L4.5 13.5V11h-2z',
  note: 'M3 2.5h10v7L9.5 13.5H3zm10 7H9.5v4',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

export function Avatar({ name, kind }: { name: string; kind: string }) {
  return (
    <span className={`avatar avatar-${kind}`} aria-hidden="true">
      {kind === 'bot' ? <Icon name="fin" /> : name.slice(0, 1)}
    </span>
  );
}
