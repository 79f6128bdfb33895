import { Badge } from '#components/ui/badge.tsx';
import { Menu } from '#components/ui/menu.tsx';
import type { Scope } from '#lib/core/policy-file.ts';
import { t as common } from '#lib/i18n/options.ts';
import { t } from '#lib/i18n/work.ts';
import type { PolicyState } from '#lib/messaging/settings.ts';
import { withPart } from '#lib/policy/change.ts';
import { barredBy, LockNote } from '../policy/barred.tsx';
import { editedOf, usePolicyChange } from '../policy/use-policy.ts';
import { sayWhen } from './scope-fields.ts';

/** All scopes in their order; each can be edited, moved and deleted. */
export function ScopeList({ state }: { state: PolicyState }) {
  const { edit } = usePolicyChange();
  const scopes = editedOf(state).scopes ?? [];
  const change = (next: readonly Scope[], text: string, focus = false): void =>
    void edit((file) => withPart(file, 'scopes', next.length > 0 ? next : undefined), text, focus);
  const move = (from: number, to: number): void => {
    const one = scopes[from];
    if (one)
      change(
        scopes.toSpliced(from, 1).toSpliced(to, 0, one),
        t('scopes.moved', { title: one.title, place: to + 1 }),
      );
  };
  return (
    <>
      {state.role === 'lead' && (
        <div className="tools">
          <a className="button button-primary" href="#scopes/+">
            {t('scopes.new')}
          </a>
        </div>
      )}
      {scopes.length === 0 && <p className="empty">{t('scopes.none')}</p>}
      {scopes.length > 0 && (
        <ol className="rows">
          {scopes.map(({ title, when, rules }, at) => {
            const path = `scopes.${title}`;
            const barred = barredBy(state, path) !== null;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a scope is its place in the list; titles may come twice
              <li className="row entry" key={at}>
                <div className="entry-text">
                  <h2>
                    <span className="entry-number">{at + 1}</span>{' '}
                    {barred ? (
                      title
                    ) : (
                      <a aria-label={t('scopes.edit', { title })} href={`#scopes/${at + 1}`}>
                        {title}
                      </a>
                    )}
                  </h2>
                  <p className="hint">{sayWhen(when)}</p>
                  <p className="badges">
                    {Object.entries(rules).map(([code, weight]) => (
                      <Badge key={code}>
                        {code}: {common(`options.rules.${weight}`).toLowerCase()}
                      </Badge>
                    ))}
                  </p>
                  <LockNote path={path} state={state} />
                </div>
                {!barred && (
                  <Menu
                    items={[
                      { say: t('scopes.up'), disabled: at === 0, onSelect: () => move(at, at - 1) },
                      {
                        say: t('scopes.down'),
                        disabled: at === scopes.length - 1,
                        onSelect: () => move(at, at + 1),
                      },
                      {
                        say: common('options.delete'),
                        onSelect: () => change(scopes.toSpliced(at, 1), t('scopes.deleted', { title }), true),
                      },
                    ]}
                    label={t('scopes.actions', { title })}
                  >
                    •••
                  </Menu>
                )}
              </li>
            );
          })}
        </ol>
      )}
    </>
  );
}
