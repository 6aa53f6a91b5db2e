import { getLocale, getTranslations } from 'next-intl/server';
import type { CSSProperties } from 'react';
import { ButtonLink } from '@/ui/button';
import { EventCard } from '@/ui/event-card';
import { Empty } from '@/ui/feedback';
import { Icon } from '@/ui/icon';
import { PageHead } from '@/ui/page-head';
import { SectionHead } from '@/ui/wayfinding';
import { eventTexts } from './event-texts';
import { readSome } from './read-events';
import { everything } from './search';
import { searchHref } from './search-address';

const promises = [
  ['offered', 'utensils'],
  ['checked', 'badge-check'],
  ['sameTicket', 'ticket'],
] as const;

/** What the label promises, and where one eats soon. */
export async function FreeFoodPage() {
  const [t, locale] = [await getTranslations('discovery.freeFoodPage'), await getLocale()];
  const search = { ...everything, freeFood: true };
  const [items, text] = [await readSome(search, 10, locale), await eventTexts()];
  const actions = (
    <>
      <ButtonLink size="lg" href={searchHref(search)}>
        {t('all')}
      </ButtonLink>
      <ButtonLink size="lg" variant="secondary" href="/sell">
        {t('organise')}
      </ButtonLink>
    </>
  );
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} actions={actions} />
      <section className="section mist" aria-label={t('title')}>
        <div className="container">
          <dl className="facts facts-wide">
            {promises.map(([key, icon]) => (
              <div key={key}>
                <Icon name={icon} />
                <dt>{t(`promise.${key}Title`)}</dt>
                <dd>{t(`promise.${key}Text`)}</dd>
              </div>
            ))}
          </dl>
        </div>
      </section>
      <section className="section food-band" aria-labelledby="soon">
        <div className="container">
          <SectionHead id="soon" title={t('now')} />
          {items.length === 0 ? (
            <Empty as="h3" title={t('empty')}>
              {t('emptyText')}
            </Empty>
          ) : (
            <div className="rail rail-fit" style={{ '--fit': 5 } as CSSProperties}>
              {items.map((line) => (
                <EventCard key={line.id} {...text({ ...line, freeFood: false })} />
              ))}
            </div>
          )}
        </div>
      </section>
    </>
  );
}
