import { getLocale } from 'next-intl/server';
import type { CSSProperties } from 'react';
import { FreeFood } from '@/ui/badge';
import { ButtonLink } from '@/ui/button';
import { EventCard } from '@/ui/event-card';
import { eventTexts } from '../event-texts';
import { readSome } from '../read-events';
import { everything } from '../search';
import { searchHref } from '../search-address';
import type { SectionProps } from './home-page';

/** Where one eats, and it is offered. */
export async function FreeFoodSection({ section }: Pick<SectionProps<'free_food'>, 'section'>) {
  const locale = await getLocale();
  const search = { ...everything, freeFood: true };
  const [items, text] = [await readSome(search, section.limit, locale), await eventTexts()];
  if (items.length === 0) return null;
  return (
    <section className="section food-band" aria-labelledby="free-food">
      <div className="container food-grid">
        <div className="stack items-start">
          <FreeFood size="lg" />
          <h2 id="free-food">{section.title[locale]}</h2>
          <p className="muted">{section.text[locale]}</p>
          <ButtonLink variant="ink" href={searchHref(search)}>
            {section.button[locale]}
          </ButtonLink>
        </div>
        <div className="rail rail-fit" style={{ '--fit': section.limit } as CSSProperties}>
          {items.map((line) => (
            <EventCard key={line.id} {...text({ ...line, freeFood: false })} />
          ))}
        </div>
      </div>
    </section>
  );
}
