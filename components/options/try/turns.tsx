import { useRef } from 'react';
import { Button } from '#components/ui/button.tsx';
import { type FieldMark, MarkedField } from '#components/ui/marked-field.tsx';
import { useSay } from '#components/ui/notice.tsx';
import type { Finding } from '#lib/core/types.ts';
import { t } from '#lib/i18n/try.ts';
import { AUTHORS, type Scene, type Turn } from './scene.ts';

/** The conversation, message by message, with what is found in it marked. */
export function Turns(props: {
  turns: Scene['turns'];
  /** Findings on each turn, by its `key`. */
  found: ReadonlyMap<number, readonly Finding[]>;
  onChange: (change: (turns: Scene['turns']) => Scene['turns']) => void;
}) {
  const { turns, onChange } = props;
  const list = useRef<HTMLOListElement>(null);
  const say = useSay();
  const set = (key: number, fields: Partial<Turn>): void =>
    onChange((all) => all.map((turn) => (turn.key === key ? { ...turn, ...fields } : turn)));
  const add = (author: 'customer' | 'agent'): void => {
    const key = Math.max(-1, ...turns.map((turn) => turn.key)) + 1;
    onChange((all) => [...all, { key, author, text: '' }]);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('li:last-child textarea')?.focus());
  };
  const remove = (turn: Turn, index: number): void => {
    onChange((all) => all.filter(({ key }) => key !== turn.key));
    const undo = async (): Promise<void> => onChange((all) => all.toSpliced(index, 0, turn));
    say({ text: t('removed'), focus: true, undo });
  };
  return (
    <section aria-labelledby="try-conversation" className="card fields">
      <h2 id="try-conversation">{t('conversation')}</h2>
      {turns.length === 0 && <p className="hint">{t('conversation.none')}</p>}
      <ol className="turns" ref={list}>
        {turns.map((turn, index) => (
          <li className={`turn turn-${turn.author}`} key={turn.key}>
            <div className="turn-head">
              <select
                aria-label={t('author', { number: index + 1 })}
                onChange={({ target }) =>
                  set(turn.key, { author: AUTHORS.find((one) => one === target.value) ?? 'customer' })
                }
                value={turn.author}
              >
                {AUTHORS.map((author) => (
                  <option key={author} value={author}>
                    {t(`author.${author}`)}
                  </option>
                ))}
              </select>
              <Button
                aria-label={t('remove.one', { number: index + 1 })}
                onClick={() => remove(turn, index)}
                tone="quiet"
              >
                {t('remove')}
              </Button>
            </div>
            <MarkedField
              aria-label={t('message', { number: index + 1 })}
              marks={marksOf(props.found.get(turn.key))}
              onChange={({ target }) => set(turn.key, { text: target.value })}
              value={turn.text}
            />
          </li>
        ))}
      </ol>
      <div className="actions">
        <Button onClick={() => add('customer')}>{t('add.customer')}</Button>
        <Button onClick={() => add('agent')}>{t('add.agent')}</Button>
      </div>
    </section>
  );
}

/** Marks of findings in the text that they lie in. */
export function marksOf(
  findings: readonly Finding[] = [],
  current: string | null = null,
): readonly FieldMark[] {
  return findings.map(({ span, severity, key }) => ({ span, tone: severity, current: key === current }));
}
