import { BarChart } from '../../ui/BarChart.tsx';

interface Props {
  title: string;
  /** What the bars stand for. */
  rowHeader: string;
  /** What their numbers count. */
  count: string;
  bars: { label: string; value: number }[];
}

/** A bar for each reference date, with its number. */
export default function OverviewChart({ title, rowHeader, count, bars }: Props) {
  return (
    <BarChart
      title={title}
      rowHeader={rowHeader}
      series={[{ id: 'count', label: count }]}
      bars={bars.map(({ label, value }) => ({ id: label, label, values: [value] }))}
    />
  );
}
