const paths = {
  home: 'M2 8l6-5.5L14 8M4 7v6.5h8V7',
  views: 'M2.5 4h11M2.5 8h11M2.5 12h7',
  customers: 'M8 8a2.75 2.75 0 100-5.5A2.75 2.75 0 008 8zm-5.5 6c.4-3 2.6-4.2 5.5-4.2s5.1 1.2 5.5 4.2',
  reports: 'M3 13.5V9m5 4.5V3m5 10.5V6.5',
  settings: 'M2.5 4.5h6m4 0h1M2.5 11.5h1m4 0h6M10.5 3v3m-5 4v3',
  search: 'M7 12A5 5 0 107 2a5 5 0 000 10zm3.7-1.3L14 14',
  bell: 'M3.5 11.5h9c-1.2-1-1.2-2.5-1.2-4.5a3.3 3.3 0 00-6.6 0c0 2 0 3.5-1.2 4.5zM6.8 13.7h2.4',
  close: 'M4.5 4.5l7 7m0-7l-7 7',
  chevron: 'M4.5 6.5L8 10l3.5-3.5',
  mail: 'M2 4h12v8.5H2zM2.2 4.3L8 9l5.8-4.7',
  note: 'M3 2.5h10v7L9.5 13.5H3zm10 7H9.5v4',
  chat: 'M2.5 3h11v8H7.5L4.5 13.5V11h-2z',
  bolt: 'M9 2L3.5 9.2H8L7 14l5.5-7.2H8z',
  read: 'M1.5 8.5L4.5 11.5 10 5M7.5 11l.5.5L13.5 5',
  system: 'M8 14A6 6 0 108 2a6 6 0 000 12zm0-6.5V11M8 5.2v.1',
  send: 'M2.5 8L13.5 3 10 13.5 7.5 9z',
  place: 'M8 14s4.5-4 4.5-7.3a4.5 4.5 0 00-9 0C3.5 10 8 14 8 14zm0-5.7a1.7 1.7 0 100-3.4 1.7 1.7 0 000 3.4z',
  clock: 'M8 14A6 6 0 108 2a6 6 0 000 12zm0-9v3l2 1.5',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, testId }: { name: IconName; testId?: string }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" data-test-id={testId}>
      <path d={paths[name]} />
    </svg>
  );
}

export function Avatar({ name, kind, badge }: { name: string; kind: string; badge?: boolean }) {
  const words = name.split(' ');
  const initials = [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.[0] ?? '')
    .join('');
  return (
    <span className={`avatar avatar-${kind}`} aria-hidden="true">
      {kind === 'bot' ? <Icon name="bolt" /> : kind === 'system' ? <Icon name="system" /> : initials}
      {badge && <span className="avatar-badge" data-test-id="omni-log-avatar-badge-AgentBadge" />}
    </span>
  );
}
