import { events } from '@estrade/api/events';
import type { Event } from '@estrade/api/events-shapes';
import { inventoryRoutes } from '@estrade/api/ticketing-inventory-routes';
import type { Offer } from '@estrade/api/ticketing-offer';
import { cache } from 'react';
import { api, publicApi } from '@/kit/api';
import { cacheTags } from '@/kit/cache-tags';
import { orPage } from '@/kit/session';

/** A public event, the same for everyone. Asked once per page, for its head and its body. */
export const readEvent = cache((slug: string, locale: string): Promise<Event> =>
  orPage(publicApi(locale, { tags: [cacheTags.event(slug)] })(events.show, { params: { slug } })),
);

/** The event as this visitor may see it: invited by a secret address, or one of its organizers. */
export const readEventAsMe = cache(async (slug: string, key?: string): Promise<Event> =>
  orPage((await api())(events.show, { params: { slug }, query: { key } })),
);

/** What it sells; fresh enough to be shown, and asked again by the browser. */
export const readOffer = cache((eventId: string, locale: string): Promise<Offer> =>
  orPage(publicApi(locale, { tags: [cacheTags.offer(eventId)] })(inventoryRoutes.offer, { params: { eventId } })),
);
