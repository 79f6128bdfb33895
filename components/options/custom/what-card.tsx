import { useFormContext, useWatch } from 'react-hook-form';
import { t } from '#lib/i18n/custom.ts';
import { RuleField, RuleSelect } from './form-field.tsx';
import { PatternField } from './pattern-field.tsx';
import { KINDS, LIMITS, type RuleFields, WEIGHTS } from './rule-form.ts';
import type { Unreadable } from './trial.ts';

const READS = ['draft', 'customer'] as const;
const PLACES = ['conversation', 'draft'] as const;

/** What the rule does, in the words of somebody who never saw one, and the fields that this needs. */
export function WhatCard({ problem, stages }: { problem: Unreadable | undefined; stages: string }) {
  const { register, control } = useFormContext<RuleFields>();
  const kind = useWatch({ control, name: 'kind' });
  return (
    <>
      <div className="card fields">
        <RuleField hint={t('what.name.hint')} label={t('what.name')} name="title" />
      </div>
      <fieldset className="choices">
        <legend>{t('what.kind')}</legend>
        {KINDS.map((one) => (
          <label className="choice" key={one}>
            <input {...register('kind')} type="radio" value={one} />
            <span>
              <strong>{t(`kind.${one}`)}</strong>
              <span className="hint">{t(`kind.${one}.lead`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="card fields">
        <h2>{t('what.title')}</h2>
        <KindFields kind={kind} problem={problem} />
        <RuleSelect
          hint={stages && t('rollout', { stages })}
          label={t('severity')}
          name="severity"
          say={(weight) => t(`severity.${weight}`)}
          values={WEIGHTS}
        />
      </div>
    </>
  );
}

function KindFields({ kind, problem }: { kind: RuleFields['kind']; problem: Unreadable | undefined }) {
  const { register } = useFormContext<RuleFields>();
  switch (kind) {
    case 'phrase':
      return (
        <>
          <RuleField hint={t('phrases.hint')} label={t('phrases')} name="phrases" rows={4} />
          <Reads />
        </>
      );
    case 'pattern':
      return (
        <>
          <PatternField problem={problem} />
          <label className="inline">
            <input {...register('matchCase')} type="checkbox" /> {t('matchCase')}
          </label>
          <Reads />
        </>
      );
    case 'require':
      return (
        <>
          <RuleField hint={t('phrases.hint')} label={t('phrases.require')} name="phrases" rows={3} />
          <RuleField hint={t('when.hint')} label={t('when')} name="when" rows={3} />
          <RuleSelect label={t('where')} name="where" say={(place) => t(`where.${place}`)} values={PLACES} />
        </>
      );
    case 'forbid-after':
      return (
        <>
          <RuleField hint={t('phrases.hint')} label={t('phrases')} name="phrases" rows={3} />
          <RuleField hint={t('after.hint')} label={t('after')} name="after" rows={3} />
        </>
      );
    case 'limit':
      return (
        <div className="pair">
          <RuleSelect label={t('of')} name="of" say={(one) => t(`of.${one}`)} values={LIMITS} />
          <RuleField label={t('max')} name="max" />
        </div>
      );
  }
}

function Reads() {
  return <RuleSelect label={t('reads')} name="reads" say={(side) => t(`reads.${side}`)} values={READS} />;
}
