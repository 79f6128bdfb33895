import { useState } from 'react';
import { t } from '#lib/i18n/simulate.ts';
import type { Summary } from '#lib/simulate/summary.ts';
import {
  COLUMNS,
  type Column,
  MEASURES,
  type Measure,
  type Order,
  type RuleRow,
  ruleRows,
} from './rule-rows.ts';
import { number } from './words.ts';

const HEADS = {
  code: 'rules.rule',
  now: 'rules.now',
  was: 'rules.was',
  difference: 'rules.difference',
  alone: 'rules.alone',
} as const;

/** Each rule now, before and by difference; a head sorts, pressed again the other way round. */
export function RuleTable({ summary }: { summary: Summary }) {
  const [measure, setMeasure] = useState<Measure>('block');
  const [order, setOrder] = useState<Order>({ by: 'now', down: true });
  const columns = COLUMNS.filter((column) => summary.was || (column !== 'was' && column !== 'difference'));
  const rows = ruleRows(summary, measure, order);
  return (
    <div className="card">
      <div className="drop-head">
        <h3 id="by-rule">{t('rules.title')}</h3>
        <label className="inline">
          {t('rules.count')}
          <select
            onChange={({ target }) => setMeasure(MEASURES.find((one) => one === target.value) ?? 'block')}
            value={measure}
          >
            {MEASURES.map((one) => (
              <option key={one} value={one}>
                {t(`measure.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {rows.length === 0 ? (
        <p className="hint">{t('rules.none')}</p>
      ) : (
        <table className="simulate-table">
          <thead>
            <tr>
              {columns.map((column) => (
                <Head column={column} key={column} onOrder={setOrder} order={order} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row columns={columns} key={row.code} row={row} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function Head(props: { column: Column; order: Order; onOrder: (order: Order) => void }) {
  const { column, order, onOrder } = props;
  const isBy = order.by === column;
  return (
    <th aria-sort={isBy ? (order.down ? 'descending' : 'ascending') : 'none'} scope="col">
      <button
        className="simulate-sort"
        onClick={() => onOrder({ by: column, down: isBy ? !order.down : column !== 'code' })}
        type="button"
      >
        {t(HEADS[column])}
        <span aria-hidden="true">{isBy ? (order.down ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
}

function Row({ row, columns }: { row: RuleRow; columns: readonly Column[] }) {
  const isBuiltIn = !row.code.startsWith('custom/');
  return (
    <tr>
      <th scope="row">{isBuiltIn ? <a href={`#rules/${row.code}`}>{row.code}</a> : row.code}</th>
      {columns.slice(1).map((column) => (
        <td data-label={t(HEADS[column])} key={column}>
          {column === 'difference' ? signed(row.difference ?? 0) : number(row[column] as number)}
        </td>
      ))}
    </tr>
  );
}

const signed = (value: number): string =>
  value === 0 ? '0' : `${value > 0 ? '+' : '−'}${number(Math.abs(value))}`;
