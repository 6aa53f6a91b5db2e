import type { Agenda } from '@estrade/api/bookings-agenda';
import clsx from 'clsx';
import { useLocale, useTranslations } from 'next-intl';
import { formatDay } from '@/kit/format';
import { SoftLink } from '@/kit/i18n/soft-link';
import { clockOf } from './clock';
import { type Column, isClosed, type Item } from './columns';
import { DayRemarks } from './remarks';
import { hrefOf, type View } from './view';

const SHOWN = 3;

interface MonthViewProps {
  columns: readonly Column[];
  view: View;
  base: string;
  resources: Agenda['resources'];
}

/** A month at a glance: the first bookings of each day, and how many more there are. */
export function MonthView({ columns, view, base }: MonthViewProps) {
  const [t, locale] = [useTranslations('agenda'), useLocale()];
  const chosen = columns.find(({ on }) => on === view.on);
  return (
    <div className="cal-scroll">
      <WeekdayHeads columns={columns.slice(0, 7)} />
      <ol className="cal-month" aria-label={t('show.month')}>
        {columns.map((column) => (
          <MonthDay key={column.on} column={column} view={view} base={base} />
        ))}
      </ol>
      {chosen && (
        <section className="cal-chosen" aria-label={formatDay(noon(view.on), locale, 'long')}>
          <h2 className="h4 sentence-case">{formatDay(noon(view.on), locale, 'long')}</h2>
          {chosen.items.length === 0 && <p className="muted">{t('free')}</p>}
          <ul>
            {chosen.items.map((item) => (
              <li key={item.id}>
                <MonthItem item={item} view={view} base={base} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function WeekdayHeads({ columns }: { columns: readonly Column[] }) {
  const locale = useLocale();
  const format = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  return (
    <p className="cal-weekdays" aria-hidden="true">
      {columns.map(({ on }) => (
        <span key={on}>{format.format(new Date(`${on}T12:00:00Z`))}</span>
      ))}
    </p>
  );
}

function MonthDay({ column, view, base }: { column: Column; view: View; base: string }) {
  const [t, locale] = [useTranslations('agenda'), useLocale()];
  const { on, isToday, items, remarks } = column;
  return (
    <li className={classOf(column, view)}>
      <SoftLink
        className="cal-number"
        href={hrefOf(base, { ...view, on, booking: undefined })}
        aria-current={isToday ? 'date' : undefined}
        aria-label={t('dayWith', { day: formatDay(noon(on), locale, 'long'), count: items.length })}
      >
        {Number(on.slice(8))}
      </SoftLink>
      <DayRemarks remarks={remarks} />
      <div className="cal-few">
        {items.slice(0, SHOWN).map((item) => (
          <MonthItem key={item.id} item={item} view={view} base={base} />
        ))}
        {items.length > SHOWN && (
          <SoftLink className="link tiny" href={hrefOf(base, { ...view, show: 'day', on, booking: undefined })}>
            {t('more', { count: items.length - SHOWN })}
          </SoftLink>
        )}
      </div>
      {items.length > 0 && (
        <span className="cal-dots" aria-hidden="true">
          {items.slice(0, 4).map((item) => (
            <i key={item.id} className={lookOf(item)} />
          ))}
        </span>
      )}
    </li>
  );
}

function classOf(column: Column, { on }: View): string {
  const outside = column.on.slice(0, 7) !== on.slice(0, 7);
  return clsx(isClosed(column) && 'is-off', outside && 'is-outside', column.on === on && 'is-shown');
}

function MonthItem({ item, view, base }: { item: Item; view: View; base: string }) {
  const t = useTranslations('agenda');
  const className = clsx('cal-line', lookOf(item), view.booking === item.id && 'is-selected');
  const time = <span className="num">{clockOf(item.from)}</span>;
  if (item.kind !== 'booking')
    return (
      <span className={className}>
        {time} {item.kind === 'block' ? item.of.note || t('block.kept') : t('legend.busy')}
      </span>
    );
  const { id, client, title, state } = item.of;
  return (
    <SoftLink className={className} href={hrefOf(base, { ...view, booking: id })}>
      {time} {client?.name ?? t(state === 'held' ? 'heldBy' : 'somebody')}
      <span className="cal-what"> {title}</span>
    </SoftLink>
  );
}

function lookOf(item: Item): string {
  if (item.kind === 'block') return 'is-block';
  if (item.kind === 'busy') return 'is-import';
  return (
    { requested: 'is-ask', held: 'is-hold', completed: 'is-done', no_show: 'is-missed' }[item.of.state as string] ??
    'is-sure'
  );
}

function noon(on: string) {
  return { at: `${on}T12:00:00Z`, zone: 'UTC' };
}
