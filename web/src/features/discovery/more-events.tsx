import { getLocale, getTranslations } from 'next-intl/server';
import type { CSSProperties } from 'react';
import { EventCard } from '@/ui/event-card';
import { SectionHead } from '@/ui/wayfinding';
import { eventTexts } from './event-texts';
import { readSome } from './read-events';
import { everything } from './search';
import { searchHref } from './search-address';

const most = 5;

/** What to see next: others of the same category. */
export async function MoreEvents({ category, except }: { category: string; except: string }) {
  const [t, locale] = [await getTranslations('discovery.home'), await getLocale()];
  const search = { ...everything, categories: category ? [category] : [] };
  const others = (await readSome(search, most + 1, locale)).filter(({ id }) => id !== except).slice(0, most);
  if (others.length === 0) return null;
  const text = await eventTexts();
  return (
    <section className="section mist" aria-labelledby="more">
      <div className="container">
        <SectionHead id="more" title={t('sameSpirit')} more={{ href: searchHref(search), label: t('all') }} />
        <div className="rail rail-fit" style={{ '--fit': most } as CSSProperties}>
          {others.map((line) => (
            <EventCard key={line.id} {...text(line)} />
          ))}
        </div>
      </div>
    </section>
  );
}
