import type { Finding } from '#lib/core/types.ts';
import type { PassageView } from '#lib/gate/passage.ts';
import { t } from '#lib/i18n/t.ts';
import { useSession } from './session.tsx';

interface PassagesProps {
  readonly finding: Finding;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

/**
 * What a finding stands on. Support is one key away; what contradicts the reply stands beside its words at once, since
 * nobody can decide without seeing both.
 */
export function Passages({ finding, open, onToggle }: PassagesProps) {
  const session = useSession();
  const passages = (finding.evidence ?? []).flatMap((evidence) => session.passage(evidence) ?? []);
  if (passages.length === 0) return null;
  if (finding.code === 'grounding/contradiction') {
    return (
      <dl className="versus">
        <div>
          <dt>{t('passage.reply')}</dt>
          <dd>
            <mark>{finding.quote}</mark>
          </dd>
        </div>
        {passages.map((passage) => (
          <div key={`${passage.title}${passage.before}${passage.words}`}>
            <dt>
              <Source passage={passage} />
            </dt>
            <dd>
              <Words passage={passage} />
            </dd>
          </div>
        ))}
      </dl>
    );
  }
  return (
    <details className="passages" onToggle={(event) => onToggle(event.currentTarget.open)} open={open}>
      <summary>
        {t('passage.show')} <kbd>S</kbd>
      </summary>
      {passages.map((passage) => (
        <figure key={`${passage.title}${passage.before}${passage.words}`}>
          <blockquote>
            <Words passage={passage} />
          </blockquote>
          <figcaption>
            <Source passage={passage} />
          </figcaption>
        </figure>
      ))}
    </details>
  );
}

function Words({ passage: { before, words, after } }: { passage: PassageView }) {
  return (
    <>
      {before}
      <mark>{words}</mark>
      {after}
    </>
  );
}

function Source({ passage: { from, title, url, at } }: { passage: PassageView }) {
  const name = from === 'article' ? t('passage.article', { title }) : t(`passage.${from}`);
  const day = at?.slice(0, 10);
  return (
    <>
      {url ? (
        <a href={url} rel="noreferrer" target="_blank">
          {name}
        </a>
      ) : (
        name
      )}
      {day && <span className="when"> · {day}</span>}
    </>
  );
}
