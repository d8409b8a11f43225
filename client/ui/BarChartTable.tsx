import { formatNumber } from '../i18n/format.ts';
import { useLanguage, useTexts } from '../i18n/language.tsx';
import { dataTexts } from '../i18n/data-texts.ts';
import type { Bar, BarChartProps } from './BarChart.tsx';
import { DataTable } from './DataTable.tsx';
import type { Column } from './DataTable.tsx';

/** The figures of a BarChart. */
export function BarChartTable({ title, rowHeader, series, bars }: BarChartProps) {
  const texts = useTexts(dataTexts);
  const { language } = useLanguage();
  const figure = (value: number) => formatNumber(value, language);
  const columns: Column<Bar>[] = [
    { key: 'label', header: rowHeader, cell: (bar) => bar.label, rowHeader: true },
    ...series.map(({ id, label }, index) => ({
      key: id,
      header: label,
      numeric: true,
      cell: (bar: Bar) => figure(bar.values[index] ?? 0),
    })),
    {
      key: 'total',
      header: texts.total,
      numeric: true,
      cell: (bar) => figure(bar.values.reduce((sum, value) => sum + value, 0)),
    },
  ];
  return <DataTable caption={title} hideCaption columns={columns} rows={bars} rowKey={(bar) => bar.id} />;
}
