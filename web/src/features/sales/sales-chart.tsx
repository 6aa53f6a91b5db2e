import type { Sales } from '@estrade/api/ticketing-sales';
import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay, formatMoney, formatNumber } from '@/kit/format';
import { asWritten } from '@/kit/zoned';
import { Chart } from '@/ui/chart';
import { LinkSegment } from '@/ui/wayfinding';
import { Panel } from '@/ui/workspace';
import { isTicked, periods, type Measure, type Period } from './period';

interface SalesChartProps {
  sales: Sales;
  period: Period;
  show: Measure;
  path: string;
}

/** One bar per day of the event's zone; its figures in the table below it. */
export async function SalesChart({ sales, period, show, path }: SalesChartProps) {
  const [t, locale] = [await getTranslations('sales.chart'), await getLocale()];
  const { days, currency } = sales;
  const write = (value: number) =>
    show === 'gross' ? formatMoney({ amount: value, currency }, locale) : formatNumber(value, locale);
  const points = days.map(({ day, tickets, gross }, index) => {
    const value = show === 'gross' ? gross.amount : tickets;
    return {
      key: day,
      label: formatDay(written(day), locale, 'long'),
      tick: isTicked(index, days.length)
        ? formatDay(written(day), locale, 'numeric').replace(/\s\d{4}$/, '')
        : undefined,
      value,
      text: write(value),
    };
  });
  const href = (change: { days?: Period; show?: Measure }) => {
    const next = { days: String(change.days ?? period), show: change.show ?? show };
    return `${path}?${new URLSearchParams(next)}`;
  };
  const ways = periods.map((span) => ({
    href: href({ days: span }),
    label: t('period', { days: span }),
    current: span === period,
  }));
  const measures = (['tickets', 'gross'] as const).map((measure) => ({
    href: href({ show: measure }),
    label: t(`measure.${measure}`),
    current: measure === show,
  }));
  const title = t(`title.${show}`);
  return (
    <Panel
      title={title}
      pad
      end={
        <>
          <LinkSegment label={t('measures')} ways={measures} />
          <LinkSegment label={t('periods')} ways={ways} />
        </>
      }
    >
      <div className="chart-latest">
        <Chart title={title} points={points} columns={{ label: t('day'), value: t(`measure.${show}`) }} axis={write} />
      </div>
    </Panel>
  );
}

function written(day: string) {
  return asWritten(`${day}T12:00`);
}
