import type { EventDate } from '@estrade/api/events-shapes';
import type { Offer, OfferedTicketType } from '@estrade/api/ticketing-offer';
import type { ForSale } from './purchase';

/** A date in Nantes, tomorrow evening, unless told otherwise. */
export function aDate(over: Partial<EventDate> = {}): EventDate {
  return {
    id: 'date-1',
    startsAt: '2099-11-21T20:00',
    endsAt: null,
    doorsAt: '2099-11-21T19:15',
    zone: 'Europe/Paris',
    startInstant: '2099-11-21T19:00:00Z',
    endInstant: '2099-11-21T22:00:00Z',
    place: { name: 'Stereolux', address: null, city: 'Nantes', postcode: null, country: 'FR', lat: 47.2, lng: -1.56 },
    online: false,
    status: 'scheduled',
    phase: 'upcoming',
    ...over,
  };
}

/** A full-price ticket on sale for some dates. */
export function aType(
  over: Partial<OfferedTicketType> = {},
  dateIds: readonly string[] = ['date-1'],
): OfferedTicketType {
  return {
    id: 'full',
    name: 'Plein tarif',
    description: '',
    price: { amount: 3200, currency: 'EUR' },
    fee: { amount: 64, currency: 'EUR' },
    vatRateBp: 550,
    minPerOrder: 1,
    maxPerOrder: 6,
    maxPerPerson: null,
    salesOpenAt: null,
    salesCloseAt: null,
    named: true,
    dates: dateIds.map((dateId) => ({
      dateId,
      saleState: 'on_sale',
      availability: { level: 'many', left: null },
      most: 6,
    })),
    ...over,
  };
}

/** What an event sells: these types, and for each date the best of them. */
export function anOffer(ticketTypes: OfferedTicketType[], over: Partial<Offer> = {}): Offer {
  const dates = [...new Map(ticketTypes.flatMap((type) => type.dates).map((date) => [date.dateId, date])).values()];
  return {
    eventId: 'event-1',
    currency: 'EUR',
    saleState: 'on_sale',
    opensAt: null,
    maxPerOrder: null,
    maxPerPerson: null,
    returnableUntilHours: 48,
    feeReturned: false,
    ticketTypes,
    dates: dates.map(({ dateId, saleState, availability }) => ({ dateId, saleState, availability })),
    now: '2099-11-20T12:00:00Z',
    ...over,
  };
}

export function forSale(
  offer: Offer,
  dates: readonly EventDate[] = [aDate()],
  status: ForSale['event']['status'] = 'published',
): ForSale {
  return {
    event: { id: 'event-1', slug: 'les-marees', status, cancelledReason: null, dates },
    offer,
    commission: { basisPoints: 200, fixed: 0 },
  };
}
