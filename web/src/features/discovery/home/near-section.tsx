import type { EventLine } from '@estrade/api/events-shapes';
import { getLocale, getTranslations } from 'next-intl/server';
import { EventRow } from '@/ui/event-card';
import { SectionHead } from '@/ui/wayfinding';
import { eventTexts } from '../event-texts';
import { NearLink } from '../near-link';
import { readSome } from '../read-events';
import { everything } from '../search';
import type { SectionProps } from './home-page';
import { townsOf } from './towns';
import { TownsMap } from './towns-map';

/** Towns where something is on, drawn as a map of links; beside it what the liveliest town has, and the way to one's own place. */
export async function NearSection({ section }: Pick<SectionProps<'near'>, 'section'>) {
  const [t, locale] = [await getTranslations('discovery.home'), await getLocale()];
  const towns = townsOf(await readSome({ ...everything, when: 'month' }, 100, locale));
  const [first] = towns;
  if (!first) return null;
  const here = { ...everything, where: first.name, point: { lat: first.lat, lng: first.lng } };
  const items = await readSome({ ...here, sort: 'date' }, section.limit, locale);
  return (
    <section className="section" aria-labelledby="near">
      <div className="container">
        <SectionHead
          id="near"
          title={section.title[locale]}
          lead={section.lead[locale]}
          more={{ href: '/events?view=map', label: t('openMap') }}
        />
        <div className="near">
          <TownsMap towns={towns} />
          <div className="stack gap-4">
            <div className="between">
              <h3 className="h4">{t('nearTitle', { place: first.name })}</h3>
              <NearLink search={{}} className="btn btn-secondary btn-sm">
                {t('nearest')}
              </NearLink>
            </div>
            <Rows items={items} />
          </div>
        </div>
      </div>
    </section>
  );
}

async function Rows({ items }: { items: readonly EventLine[] }) {
  const text = await eventTexts();
  return (
    <div>
      {items.map((line) => (
        <EventRow key={line.id} as="h3" {...text({ ...line, distance: null })} />
      ))}
    </div>
  );
}
