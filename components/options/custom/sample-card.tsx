import { useDeferredValue, useEffect, useState } from 'react';
import { Field } from '#components/ui/field.tsx';
import { MarkedField } from '#components/ui/marked-field.tsx';
import type { PatternEngine } from '#lib/core/patterns.ts';
import type { CaseResult } from '#lib/engine/declarative/self-test.ts';
import { plural, t } from '#lib/i18n/custom.ts';
import { costOf } from './cost.ts';
import { inMarked } from './marking.ts';
import type { CaseFields, RuleFields } from './rule-form.ts';

/** Any text to try the rule on, with what it finds marked; and what a pattern costs. Nothing of it is stored. */
export function SampleCard(props: {
  sample: CaseFields;
  onChange: (sample: CaseFields) => void;
  result: CaseResult | undefined;
  withCustomer: boolean;
  fields: RuleFields;
  patterns: PatternEngine | null;
}) {
  const { sample, result, onChange } = props;
  const marks = (on: 'draft' | 'conversation') =>
    (result?.found ?? [])
      .filter((one) => one.on === on)
      .map(({ span }) => ({
        span: inMarked(on === 'draft' ? sample.text : sample.customer, span),
        tone: 'warn' as const,
      }));
  return (
    <div className="card fields">
      <h2>{t('sample.title')}</h2>
      {props.withCustomer && (
        <Field label={t('customer')}>
          {(control) => (
            <MarkedField
              {...control}
              marks={marks('conversation')}
              onChange={({ target }) => onChange({ ...sample, customer: target.value })}
              value={sample.customer}
            />
          )}
        </Field>
      )}
      <Field hint={t('sample.hint')} label={t('sample')}>
        {(control) => (
          <MarkedField
            {...control}
            marks={marks('draft')}
            onChange={({ target }) => onChange({ ...sample, text: target.value })}
            value={sample.text}
          />
        )}
      </Field>
      <p className="hint" role="status">
        {result &&
          (result.found.length > 0 ? plural('sample.found', result.found.length) : t('sample.found.none'))}
      </p>
      {props.fields.kind === 'pattern' && props.patterns && (
        <Cost fields={props.fields} patterns={props.patterns} sample={sample} />
      )}
    </div>
  );
}

/** How long one waits for a pause in typing before a pattern is measured. Milliseconds. */
const PAUSE_MS = 500;

function Cost(props: { fields: RuleFields; sample: CaseFields; patterns: PatternEngine }) {
  const { patterns } = props;
  const { pattern, matchCase, flags, passes } = useDeferredValue(props.fields);
  const [cost, setCost] = useState<number | null>(null);
  const texts = [...flags, ...passes, props.sample].map(({ text, customer }) => `${customer}\n${text}`);
  const all = texts.join('\n');
  useEffect(() => {
    setCost(null);
    const timer = setTimeout(() => {
      const compiled = patterns.compile(pattern, matchCase);
      if (pattern && 'pattern' in compiled) setCost(costOf(compiled.pattern, [all], () => performance.now()));
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [patterns, pattern, matchCase, all]);
  if (!pattern) return null;
  return (
    <p className="hint">
      {cost === null
        ? t('cost.measuring')
        : t('cost', { cost: cost < 10 ? cost.toFixed(1) : Math.round(cost) })}
    </p>
  );
}
