import { type RefObject, useRef } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { type FieldMark, MarkedField } from '#components/ui/marked-field.tsx';
import type { CaseResult } from '#lib/engine/declarative/self-test.ts';
import { t } from '#lib/i18n/custom.ts';
import { inMarked, markedAs, marking, write } from './marking.ts';
import type { RuleFields } from './rule-form.ts';

type Side = 'flags' | 'passes';

/** One of the rule's tests: its text with what the rule finds marked, how it comes out, and the way to mark words. */
export function CaseRow(props: {
  side: Side;
  index: number;
  withCustomer: boolean;
  result: CaseResult | undefined;
  onRemove: () => void;
}) {
  const { side, index, result } = props;
  const text = useRef<HTMLTextAreaElement>(null);
  const customer = useRef<HTMLTextAreaElement>(null);
  const last = useRef(text);
  const { getValues, setError } = useFormContext<RuleFields>();
  const row = index + 1;

  const mark = (): void => {
    const field = (props.withCustomer && last.current.current) || text.current || customer.current;
    if (!field) return;
    const on = field === text.current ? 'draft' : 'conversation';
    const found = (result?.found ?? []).filter((one) => one.on === on).map(({ span }) => span);
    const { selectionStart, selectionEnd, value } = field;
    const change =
      selectionStart < selectionEnd
        ? marking(value, [selectionStart, selectionEnd])
        : markedAs(getValues(`${side}.${index}.${on === 'draft' ? 'text' : 'customer'}`), found);
    if (change) write(field, change);
    else {
      field.focus();
      setError(`${side}.${index}.text`, { type: 'mark', message: t('mark.none') });
    }
  };

  return (
    <li className="case">
      {props.withCustomer && (
        <CaseField
          field={customer}
          name={`${side}.${index}.customer`}
          onUse={() => {
            last.current = customer;
          }}
          result={result}
          title={t(`${side}.customer`, { row })}
        />
      )}
      <CaseField
        field={text}
        name={`${side}.${index}.text`}
        onUse={() => {
          last.current = text;
        }}
        result={result}
        title={t(`${side}.row`, { row })}
      />
      <div className="case-foot">
        <Outcome result={result} side={side} />
        {side === 'flags' && (
          <Button aria-label={t('mark.one', { row })} onClick={mark}>
            {t('mark')}
          </Button>
        )}
        <Button aria-label={t(`${side}.remove`, { row })} onClick={props.onRemove} tone="quiet">
          {t('row.remove')}
        </Button>
      </div>
    </li>
  );
}

function CaseField(props: {
  name: `${Side}.${number}.${'text' | 'customer'}`;
  title: string;
  result: CaseResult | undefined;
  field: RefObject<HTMLTextAreaElement | null>;
  onUse: () => void;
}) {
  const { name, result } = props;
  const { control } = useFormContext<RuleFields>();
  const { field, fieldState } = useController({ control, name });
  const on = name.endsWith('.text') ? 'draft' : 'conversation';
  const marks = (result?.found ?? [])
    .filter((one) => one.on === on)
    .map(({ span }): FieldMark => ({ span: inMarked(field.value, span), tone: 'warn' }));
  return (
    <Field label={props.title} problem={fieldState.error?.message}>
      {(aria) => (
        <MarkedField
          {...aria}
          marks={marks}
          name={field.name}
          onBlur={field.onBlur}
          onChange={field.onChange}
          onFocus={props.onUse}
          ref={(element) => {
            props.field.current = element;
            field.ref(element);
          }}
          value={field.value}
        />
      )}
    </Field>
  );
}

function Outcome({ result, side }: { result: CaseResult | undefined; side: Side }) {
  if (!result) return <span className="case-result" />;
  return (
    <span className={`case-result ${result.ok ? 'good' : 'problem'}`}>
      <span aria-hidden>{result.ok ? '✓ ' : '✗ '}</span>
      {result.ok ? t(`result.ok.${side}`) : result.say}
    </span>
  );
}
