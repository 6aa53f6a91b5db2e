import type { EventLine } from '@estrade/api/events-shapes';
import { getLocale, getTranslations } from 'next-intl/server';
import type { CSSProperties } from 'react';
import { readEdition } from '@/kit/edition';
import { formatDay } from '@/kit/format';
import { EventCard, EventRow, WideEventCard } from '@/ui/event-card';
import { SectionHead } from '@/ui/wayfinding';
import { eventTexts } from '../event-texts';
import { readSome, readTotal } from '../read-events';
import { searchHref } from '../search-address';
import type { SectionProps } from './home-page';
import { searchOf } from './section-search';
import { renderedAt } from '@/kit/rendered-at';

const fewest = 2;

/** A row of events: wide cards, posters or lines. It is left out while the search finds next to nothing. */
export async function EventsSection({ section, quiet }: SectionProps<'events'>) {
  const [t, locale] = [await getTranslations('discovery.home'), await getLocale()];
  const search = { ...searchOf(section.filter), sort: section.sort };
  const [items, total] = await Promise.all([readSome(search, section.limit, locale), readTotal(search, locale)]);
  if (items.length < fewest) return null;
  const more = {
    href: searchHref({ ...search, sort: section.sort === 'date' ? null : section.sort }),
    label: total > items.length ? t('count', { count: total }) : t('all'),
  };
  return (
    <section className={quiet ? 'section mist' : 'section'} aria-labelledby={section.id}>
      <div className="container">
        <SectionHead id={section.id} title={section.title[locale]} lead={await leadOf(section)} more={more} />
        <Row items={items} layout={section.layout} />
      </div>
    </section>
  );
}

/** The sentence of the edition; tonight, the day it is. */
async function leadOf({ lead, filter }: SectionProps<'events'>['section']): Promise<string | undefined> {
  const [locale, edition] = [await getLocale(), await readEdition()];
  if (lead || filter.when !== 'tonight') return lead?.[locale];
  const day = formatDay({ at: renderedAt().toISOString(), zone: edition.timeZone }, locale, 'long');
  return day.charAt(0).toLocaleUpperCase(locale) + day.slice(1);
}

async function Row({ items, layout }: { items: readonly EventLine[]; layout: 'wide' | 'posters' | 'list' }) {
  const text = await eventTexts();
  if (layout === 'wide')
    return (
      <div className="rail tonight">
        {items.map((line) => (
          <WideEventCard key={line.id} {...text(line)} />
        ))}
      </div>
    );
  if (layout === 'list')
    return (
      <div>
        {items.map((line) => (
          <EventRow key={line.id} {...text(line)} />
        ))}
      </div>
    );
  return (
    <div className="rail rail-fit" style={{ '--fit': 5 } as CSSProperties}>
      {items.map((line) => (
        <EventCard key={line.id} {...text(line)} />
      ))}
    </div>
  );
}
