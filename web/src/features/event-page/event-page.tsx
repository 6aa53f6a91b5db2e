import type { Event } from '@estrade/api/events-shapes';
import type { Offer } from '@estrade/api/ticketing-offer';
import { getLocale, getTranslations } from 'next-intl/server';
import { readEdition } from '@/kit/edition';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { JsonLd } from '@/kit/json-ld';
import { ButtonLink } from '@/ui/button';
import { Notice } from '@/ui/feedback';
import { Prose } from '@/ui/prose';
import { Crumbs } from '@/ui/wayfinding';
import { BuyBar } from './buy-bar';
import { BuyBox } from './buy-box';
import { Dates } from './dates';
import { EventHead } from './event-head';
import { eventData } from './event-data';
import { FoodOffer } from './food-offer';
import { Gallery } from './gallery';
import { OrganizerCard } from './organizer-card';
import { PlaceSection } from './place-section';
import { PurchaseProvider } from './purchase';

interface EventPageProps {
  event: Event;
  offer: Offer;
  /** Names of the categories and labels it bears. */
  category: string | null;
  labels: readonly { name: string; icon: string | null }[];
  /** The secret part of the address of an event that is not public. */
  invitation?: string;
}

/** An event: what, when, where, how much, and the places. */
export async function EventPage({ event, offer, category, labels, invitation }: EventPageProps) {
  const [t, locale, edition] = [await getTranslations('event-page'), await getLocale(), await readEdition()];
  const crumbs = [
    { label: t('home'), path: '/' },
    { label: category ?? t('events'), path: category ? `/events?category=${event.category}` : '/events' },
    { label: event.title, path: `/events/${event.slug}` },
  ];
  const { id, slug, status, cancelledReason, dates } = event;
  return (
    <ClientMessages of={['event-page']}>
      <JsonLd data={eventData({ event, offer, crumbs }, locale)} />
      <div className="container">
        <div className="pt-4">
          <Crumbs items={crumbs.map(({ label, path }, index) => ({ label, href: index < 2 ? path : undefined }))} />
        </div>
        <Notices event={event} />
        <EventHead event={event} offer={offer} />
      </div>
      <PurchaseProvider
        forSale={{
          event: { id, slug, status, cancelledReason, dates },
          offer,
          commission: edition.commission,
          invitation,
        }}
      >
        <div className="container event-split">
          {dates.length > 1 && <Dates homeZone={edition.timeZone} />}
          <BuyBox homeZone={edition.timeZone} />
          <div className="stack gap-12 event-about">
            {event.food && <FoodOffer food={event.food} />}
            {event.description && (
              <section aria-labelledby="about">
                <h2 className="h3 mb-4" id="about">
                  {t('about')}
                </h2>
                <Prose text={event.description} />
              </section>
            )}
            <Gallery pictures={event.pictures.slice(1)} />
            <section aria-labelledby="organizer">
              <h2 className="h3 mb-4" id="organizer">
                {t('organizedBy')}
              </h2>
              <OrganizerCard organizer={event.organizer} />
            </section>
            <PlaceSection event={event} labels={labels} />
          </div>
        </div>
        <BuyBar />
      </PurchaseProvider>
    </ClientMessages>
  );
}

async function Notices({ event }: { event: Event }) {
  const t = await getTranslations('event-page');
  const edit = event.editable && (
    <ButtonLink
      size="sm"
      variant="secondary"
      className="mt-3"
      href={`/workspace/${event.organizer.handle}/events/${event.id}`}
    >
      {t('editIt')}
    </ButtonLink>
  );
  const isPublic =
    event.visibility === 'public' &&
    (event.status === 'published' || event.status === 'cancelled' || event.status === 'archived');
  return (
    <div className="stack gap-3 mt-4">
      {event.status === 'cancelled' && (
        <Notice tone="bad" icon="calendar-x" title={t('state.cancelledTitle')}>
          {event.cancelledReason ?? t('state.cancelled')}
        </Notice>
      )}
      {!isPublic && (
        <Notice tone="accent" icon="lock">
          {t('draftNotice')}
        </Notice>
      )}
      {edit}
    </div>
  );
}
