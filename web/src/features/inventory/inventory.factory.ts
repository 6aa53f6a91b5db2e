import type { Inventory, Quota, TicketType } from '@estrade/api/ticketing-inventory';

export function aType(given: Partial<TicketType> = {}): TicketType {
  return {
    id: '019a9d2c-0000-7000-8000-00000000000a',
    eventId: '019a9d2c-0000-7000-8000-000000000001',
    name: 'Plein tarif',
    description: '',
    price: { amount: 1200, currency: 'EUR' },
    vatRateBp: 550,
    salesOpenAt: null,
    salesCloseAt: null,
    minPerOrder: 1,
    maxPerOrder: 10,
    maxPerPerson: null,
    named: true,
    hidden: false,
    paused: false,
    archived: false,
    position: 0,
    quotaIds: ['019a9d2c-0000-7000-8000-0000000000b1'],
    sold: 0,
    held: 0,
    ...given,
  };
}

export function aQuota(given: Partial<Quota> = {}): Quota {
  return {
    id: '019a9d2c-0000-7000-8000-0000000000b1',
    eventId: '019a9d2c-0000-7000-8000-000000000001',
    dateId: '019a9d2c-0000-7000-8000-000000000003',
    name: 'Salle',
    open: true,
    capacity: 420,
    held: 12,
    sold: 312,
    blocked: 0,
    left: 96,
    ticketTypeIds: ['019a9d2c-0000-7000-8000-00000000000a'],
    ...given,
  };
}

export function anInventory(given: Partial<Inventory> = {}): Inventory {
  return {
    eventId: '019a9d2c-0000-7000-8000-000000000001',
    currency: 'EUR',
    settings: {
      paused: false,
      maxPerOrder: null,
      maxPerPerson: null,
      feePaidBy: 'organizer',
      returnableUntilHours: null,
      feeReturned: false,
    },
    commission: { rateBp: 250, fixed: { amount: 25, currency: 'EUR' }, vatRateBp: 2000 },
    dates: [
      {
        id: '019a9d2c-0000-7000-8000-000000000003',
        startsAt: '2027-06-26T18:00:00Z',
        wallStart: '2027-06-26T20:00',
        zone: 'Europe/Paris',
        status: 'scheduled',
      },
    ],
    ticketTypes: [aType()],
    quotas: [aQuota()],
    ...given,
  };
}
