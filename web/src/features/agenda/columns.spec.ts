import type { Agenda, AgendaBooking } from '@estrade/api/bookings-agenda';
import { describe, expect, it } from 'vitest';
import { columnsOf, hoursOf } from './columns';

const zone = 'Europe/Paris';
const booking = (id: string, startsAt: string, endsAt: string, over: Partial<AgendaBooking> = {}): AgendaBooking => ({
  id,
  organizationId: 'o',
  serviceId: 's',
  versionId: 'v',
  state: 'confirmed',
  startsAt,
  endsAt,
  zone,
  wallStart: '',
  expiresAt: null,
  reason: null,
  title: 'Portrait',
  client: null,
  resourceIds: ['r'],
  busyFrom: startsAt,
  busyUntil: endsAt,
  ...over,
});
const day = (on: string, over: Partial<Agenda['resources'][number]['days'][number]> = {}) => ({
  on,
  zone,
  because: 'week' as const,
  holiday: null,
  open: [{ startsAt: `${on}T08:00:00Z`, endsAt: `${on}T16:00:00Z` }],
  ...over,
});
const agenda = (over: Partial<Agenda> = {}): Agenda => ({
  zone,
  now: '2026-11-20T13:30:00Z',
  from: '2026-11-20',
  days: 2,
  resources: [
    {
      id: 'r',
      organizationId: 'o',
      kind: 'person',
      name: 'Soline',
      zone,
      archived: false,
      serviceIds: [],
      days: [day('2026-11-20'), day('2026-11-21', { because: 'closed', open: [] })],
    },
  ],
  bookings: [],
  blocks: [],
  busy: [],
  complete: true,
  ...over,
});

describe('the columns of a calendar', () => {
  it('place what takes time on the wall of the calendar, over midnight on both days', () => {
    const night = booking('night', '2026-11-20T21:00:00Z', '2026-11-21T01:00:00Z');
    const [friday, saturday] = columnsOf(agenda({ bookings: [night] }));
    expect(friday).toMatchObject({
      on: '2026-11-20',
      isToday: true,
      items: [{ from: 1320, until: 1440, begins: true }],
    });
    expect(saturday).toMatchObject({ isToday: false, items: [{ from: 0, until: 120, begins: false }] });
  });

  it('put neighbours in time side by side, and only those', () => {
    const [friday] = columnsOf(
      agenda({
        bookings: [
          booking('a', '2026-11-20T09:00:00Z', '2026-11-20T11:00:00Z'),
          booking('b', '2026-11-20T10:00:00Z', '2026-11-20T12:00:00Z'),
          booking('c', '2026-11-20T11:00:00Z', '2026-11-20T12:00:00Z'),
          booking('d', '2026-11-20T13:00:00Z', '2026-11-20T14:00:00Z'),
        ],
      }),
    );
    expect(friday?.items.map(({ id, lane, lanes }) => [id, lane, lanes])).toEqual([
      ['a', 0, 2],
      ['b', 1, 2],
      ['c', 0, 2],
      ['d', 0, 1],
    ]);
  });

  it('show the margins around a booking, and when nobody is open, and why', () => {
    const kept = { busyFrom: '2026-11-20T09:30:00Z', busyUntil: '2026-11-20T11:15:00Z' };
    const [friday, saturday] = columnsOf(
      agenda({ bookings: [booking('a', '2026-11-20T10:00:00Z', '2026-11-20T11:00:00Z', kept)] }),
    );
    expect(friday?.margins).toMatchObject([
      { from: 630, until: 660 },
      { from: 720, until: 735 },
    ]);
    expect(friday?.closed).toEqual([
      { from: 0, until: 540 },
      { from: 1020, until: 1440 },
    ]);
    expect(saturday?.closed).toEqual([{ from: 0, until: 1440 }]);
    expect(saturday?.remarks).toEqual([{ resourceId: 'r', name: 'Soline', because: 'closed', what: null }]);
  });

  it('show the working day, and more when something lies outside of it', () => {
    expect(hoursOf(columnsOf(agenda()))).toEqual({ from: 8, until: 19 });
    const late = booking('late', '2026-11-20T20:15:00Z', '2026-11-20T21:00:00Z');
    const early = booking('early', '2026-11-20T05:30:00Z', '2026-11-20T06:00:00Z');
    expect(hoursOf(columnsOf(agenda({ bookings: [early, late] })))).toEqual({ from: 6, until: 22 });
  });
});
