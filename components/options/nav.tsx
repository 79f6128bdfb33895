import { useEffect, useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { t } from '#lib/i18n/options.ts';
import { t as name } from '#lib/i18n/sections.ts';
import { GROUPS, useRoute } from './route.tsx';

/** The sections of the settings, by group. On a narrow screen they are a menu, which a choice or Escape closes. */
export function Nav() {
  const { section } = useRoute();
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever went somewhere is done with the menu
  useEffect(() => setOpen(false), [section]);
  return (
    <nav
      aria-label={t('options.nav')}
      className="nav"
      onKeyDown={({ key }) => {
        if (key !== 'Escape' || !open) return;
        setOpen(false);
        menu.current?.focus();
      }}
    >
      <Button className="skip" onClick={() => document.getElementById('heading')?.focus()}>
        {name('skip')}
      </Button>
      <div className="nav-head">
        <p className="brand">
          <img alt="" height="24" src="/icon-48.png" width="24" /> {t('options.title')}
        </p>
        <Button
          aria-controls="sections"
          aria-expanded={open}
          className="nav-menu"
          onClick={() => setOpen(!open)}
          ref={menu}
        >
          <svg aria-hidden="true" height="14" viewBox="0 0 14 14" width="14">
            <path d={open ? 'M2 2l10 10M12 2L2 12' : 'M1 3h12M1 7h12M1 11h12'} />
          </svg>
          {name('menu')}
        </Button>
      </div>
      <div className={`nav-groups ${open ? 'nav-open' : ''}`} id="sections">
        {GROUPS.map(({ group, sections }) => (
          <div className="nav-group" key={group}>
            <h2 id={`nav-${group}`}>{name(`group.${group}`)}</h2>
            <ul aria-labelledby={`nav-${group}`}>
              {sections.map((one) => (
                <li key={one}>
                  <a
                    aria-current={one === section ? 'page' : undefined}
                    href={`#${one}`}
                    onClick={() => setOpen(false)}
                  >
                    {name(`section.${one}`)}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </nav>
  );
}
