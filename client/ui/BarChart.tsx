import { useId, useState } from 'react';
import { useLanguage, useTexts } from '../i18n/language.tsx';
import { formatNumber } from '../i18n/format.ts';
import { dataTexts } from '../i18n/data-texts.ts';
import { BarChartTable } from './BarChartTable.tsx';
import { Button } from './Button.tsx';
import './BarChart.css';

export interface Series {
  id: string;
  label: string;
}

export interface Bar {
  id: string;
  label: string;
  /** One figure for each series, in the same order. */
  values: readonly number[];
}

export interface BarChartProps {
  title: string;
  /** What the bars stand for, as head of the first column of the table. */
  rowHeader: string;
  series: readonly Series[];
  bars: readonly Bar[];
}

/** Stacked bars with their figures in them, told apart by pattern as well as colour; the table shows the same figures. */
export function BarChart(props: BarChartProps) {
  const texts = useTexts(dataTexts);
  const [asTable, setAsTable] = useState(false);
  return (
    <figure className="ui-chart">
      <figcaption className="ui-chart__title">{props.title}</figcaption>
      {asTable ? <BarChartTable {...props} /> : <Bars {...props} />}
      <div className="no-print">
        <Button variant="subtle" onClick={() => setAsTable(!asTable)}>
          {asTable ? texts.showChart : texts.showTable}
        </Button>
      </div>
    </figure>
  );
}

const total = (bar: Bar): number => bar.values.reduce((sum, value) => sum + value, 0);

function Bars({ series, bars }: BarChartProps) {
  const { language } = useLanguage();
  const longest = Math.max(1, ...bars.map(total));
  const inWords = (bar: Bar) =>
    series.map(({ label }, index) => `${label} ${formatNumber(bar.values[index] ?? 0, language)}`).join(', ');
  return (
    <>
      <ul className="ui-chart__legend" aria-hidden="true">
        {series.map(({ id, label }, index) => (
          <li key={id}>
            <Swatch index={index} />
            {label}
          </li>
        ))}
      </ul>
      <ul className="ui-chart__bars">
        {bars.map((bar) => (
          <li key={bar.id}>
            <span className="ui-chart__label">{bar.label}</span>
            <span className="visually-hidden">: {inWords(bar)}</span>
            <span className="ui-chart__total" aria-hidden="true">
              {formatNumber(total(bar), language)}
            </span>
            <StackedBar bar={bar} longest={longest} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Swatch({ index }: { index: number }) {
  return (
    <svg className="ui-chart__swatch" width="20" height="20">
      <Fill index={index} x={0} width={20} height={20} />
    </svg>
  );
}

function StackedBar({ bar, longest }: { bar: Bar; longest: number }) {
  const starts = bar.values.map((_, index) =>
    bar.values.slice(0, index).reduce((sum, value) => sum + value, 0),
  );
  return (
    <svg className="ui-chart__bar" width="100%" height="28" aria-hidden="true">
      {bar.values.map((value, index) => (
        <Fill
          key={index}
          index={index}
          x={percent(starts[index] ?? 0, longest)}
          width={percent(value, longest)}
          height={28}
        />
      ))}
    </svg>
  );
}

const percent = (part: number, whole: number): string => `${(part / whole) * 100}%`;

interface FillProps {
  index: number;
  x: string | number;
  width: string | number;
  height: number;
}

/** A plane in the colour of its series with the pattern of its series over it. */
function Fill({ index, x, width, height }: FillProps) {
  const kind = index % 5;
  const pattern = useId();
  return (
    <>
      <defs>
        <pattern id={pattern} width="8" height="8" patternUnits="userSpaceOnUse">
          <path className="ui-chart__pattern" d={patterns[kind]} />
        </pattern>
      </defs>
      <rect className={`ui-chart__fill ui-chart__fill--${kind}`} x={x} width={width} height={height} />
      <rect fill={`url(#${pattern})`} x={x} width={width} height={height} />
    </>
  );
}

/** Plain, slanted, dotted, level and crossed. */
const patterns = [
  '',
  'M-2 2 2-2M0 8 8 0M6 10l4-4',
  'M3 4a1 1 0 1 0 2 0 1 1 0 1 0-2 0',
  'M0 2h8M0 6h8',
  'M0 0l8 8M8 0 0 8',
];
