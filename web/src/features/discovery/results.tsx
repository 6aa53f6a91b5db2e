import type { EventLine } from '@estrade/api/events-shapes';
import { useLocale } from 'next-intl';
import type { CSSProperties } from 'react';
import { formatDay } from '@/kit/format';
import { EventCard, EventRow, type EventCardProps } from '@/ui/event-card';
import { Icon } from '@/ui/icon';

/** Posters of the first row, which are seen before anything is scrolled. */
const AT_ONCE = 4;

type Text = (line: EventLine) => EventCardProps;

/** Posters in a grid. */
export function ResultGrid({ items, text, as = 'h2' }: { items: readonly EventLine[]; text: Text; as?: 'h2' | 'h3' }) {
  return (
    <ul
      className="grid results-grid"
      style={{ '--col': 'clamp(148px, 17vw, 208px)', '--gap': 'var(--space-8) var(--space-4)' } as CSSProperties}
    >
      {items.map((line, index) => (
        <li key={keyOf(line)}>
          <EventCard as={as} first={index < AT_ONCE} {...text(line)} />
        </li>
      ))}
    </ul>
  );
}

/** One event a line; in the order of dates, under a heading for each day. */
export function ResultList({ items, text, byDay }: { items: readonly EventLine[]; text: Text; byDay: boolean }) {
  const locale = useLocale();
  if (!byDay) return <Rows items={items} text={text} as="h2" />;
  return [...Map.groupBy(items, dayOf)].map(([day, lines]) => (
    <section key={day} aria-labelledby={`day-${day}`}>
      <h2 className="h4 muted day-head" id={`day-${day}`}>
        {formatDay({ at: `${day}T12:00:00Z`, zone: 'UTC' }, locale, 'long')}
      </h2>
      <Rows items={lines} text={text} as="h3" />
    </section>
  ));
}

function Rows({ items, text, as }: { items: readonly EventLine[]; text: Text; as: 'h2' | 'h3' }) {
  return (
    <ul className="results-rows">
      {items.map((line) => (
        <li key={keyOf(line)} data-slug={line.slug}>
          <EventRow
            as={as}
            {...text(line)}
            end={
              <span className="only-desk">
                <Icon name="chevron-right" size="lg" className="faint" />
              </span>
            }
          />
        </li>
      ))}
    </ul>
  );
}

// An event stands once in a list, with the date it was found by.
function keyOf({ id, next }: EventLine): string {
  return next?.id ?? id;
}

function dayOf({ next }: EventLine): string {
  return next?.startsAt.slice(0, 10) ?? '';
}
