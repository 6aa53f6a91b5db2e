import { describe, expect, it } from 'vitest';
import type { EventDate, Place } from './event-date.ts';
import { type Promised, materialChanges, toldOf } from './material-change.ts';

const hall: Place = {
  name: 'Le Grand Mix',
  address: '5 place Notre-Dame',
  postcode: '59200',
  city: 'Tourcoing',
  country: 'FR',
  lat: 50.724,
  lng: 3.161,
};
const first: EventDate = {
  id: 'd1',
  status: 'scheduled',
  startsAt: '2027-01-16T20:30',
  endsAt: '2027-01-16T23:00',
  doorsAt: '2027-01-16T19:30',
  zone: 'Europe/Paris',
  place: hall,
  onlineUrl: null,
};
const second: EventDate = {
  ...first,
  id: 'd2',
  startsAt: '2027-01-17T17:00',
  endsAt: '2027-01-17T19:00',
  doorsAt: null,
};
const event: Promised = { title: 'Nuit des harpes', status: 'published', dates: [first, second] };

const edit = (change: Partial<EventDate>) =>
  materialChanges(event, { ...event, dates: [{ ...first, ...change }, second] });

describe('an edit that does not matter', () => {
  it.each<[string, Promised]>([
    ['nothing', event],
    ['dates in another order', { ...event, dates: [second, first] }],
    ['one more date', { ...event, dates: [first, second, { ...second, id: 'd3' }] }],
    ['the spelling of the title', { ...event, title: 'NUIT des Hârpes ' }],
    ['better coordinates', { ...event, dates: [{ ...first, place: { ...hall, lat: 50.7241 } }, second] }],
    [
      'the spelling of the place',
      { ...event, dates: [{ ...first, place: { ...hall, name: 'le grand mix' } }, second] },
    ],
  ])('%s', (_, after) => {
    expect(materialChanges(event, after)).toEqual([]);
  });

  it('a zone of another name with the same time', () => {
    expect(edit({ zone: 'Europe/Brussels' })).toEqual([]);
  });
});

describe('an edit that ticket holders must hear of', () => {
  it('the event is cancelled: it says only that', () => {
    const after = { ...event, status: 'cancelled', title: 'Annulé', dates: [] };
    expect(materialChanges(event, after)).toEqual([{ kind: 'event_cancelled', refund: true }]);
    expect(materialChanges(after, after)).toEqual([]);
  });

  it('a date is cancelled, or taken away', () => {
    const told = [{ kind: 'date_cancelled', dateId: 'd1', was: { startsAt: '2027-01-16T20:30' }, refund: true }];
    expect(edit({ status: 'cancelled' })).toMatchObject(told);
    expect(materialChanges(event, { ...event, dates: [second] })).toMatchObject(told);
  });

  it('a date is postponed, then finds its new day', () => {
    expect(edit({ status: 'postponed' })).toMatchObject([{ kind: 'date_postponed', refund: true }]);
    const waiting = { ...event, dates: [{ ...first, status: 'postponed' as const }] };
    const found = {
      ...event,
      dates: [{ ...first, startsAt: '2027-03-20T20:30', endsAt: '2027-03-20T23:00', doorsAt: null }],
    };
    expect(materialChanges(waiting, waiting)).toEqual([]);
    expect(materialChanges(waiting, found)).toMatchObject([
      { kind: 'date_moved', is: { startsAt: '2027-03-20T20:30', zone: 'Europe/Paris' }, refund: true },
    ]);
  });

  it.each([
    ['2027-01-16T20:45', false],
    ['2027-01-16T18:30', false],
    ['2027-01-16T17:30', true],
    ['2027-01-23T20:30', true],
  ])('a start at %s instead: refund %s', (startsAt, refund) => {
    expect(edit({ startsAt, endsAt: null, doorsAt: null })).toMatchObject([
      { kind: 'date_moved', is: { startsAt }, refund },
    ]);
  });

  it('the same hands of the clock in another zone are another time', () => {
    expect(edit({ zone: 'America/Toronto' })).toMatchObject([{ kind: 'date_moved', refund: true }]);
  });

  it('a later end, or doors that open earlier', () => {
    expect(edit({ endsAt: '2027-01-17T01:00' })).toMatchObject([{ kind: 'date_moved', refund: false }]);
    expect(edit({ doorsAt: '2027-01-16T19:00' })).toMatchObject([{ kind: 'doors_moved', refund: false }]);
  });

  it('another place: refunded when it is another town', () => {
    expect(edit({ place: { ...hall, name: 'La Condition publique' } })).toMatchObject([
      { kind: 'place_changed', refund: false },
    ]);
    expect(edit({ place: { ...hall, city: 'Lille' } })).toMatchObject([{ kind: 'place_changed', refund: true }]);
    expect(edit({ place: null, onlineUrl: 'https://live.example.org' })).toMatchObject([
      { kind: 'place_changed', refund: true },
      { kind: 'link_changed', is: 'https://live.example.org' },
    ]);
  });

  it('another title', () => {
    expect(materialChanges(event, { ...event, title: 'Nuit des luths' })).toEqual([
      { kind: 'renamed', from: 'Nuit des harpes', to: 'Nuit des luths', refund: false },
    ]);
  });
});

it('is told to other modules in words that keep zone and address', () => {
  const moved = {
    ...first,
    startsAt: '2027-01-23T20:30',
    endsAt: null,
    doorsAt: null,
    place: { ...hall, city: 'Lille' },
  };
  expect(toldOf(materialChanges(event, { ...event, dates: [moved, second] }))).toEqual([
    {
      what: 'date',
      dateId: 'd1',
      before: '2027-01-16T20:30[Europe/Paris]/2027-01-16T23:00[Europe/Paris]',
      after: '2027-01-23T20:30[Europe/Paris]',
      refund: true,
    },
    {
      what: 'place',
      dateId: 'd1',
      before: 'Le Grand Mix, 5 place Notre-Dame, 59200 Tourcoing',
      after: 'Le Grand Mix, 5 place Notre-Dame, 59200 Lille',
      refund: true,
    },
  ]);
  const { dates, ...rest } = event;
  const after = { ...rest, title: 'Nuit des luths', dates: [{ ...first, onlineUrl: 'https://live.example.org' }] };
  expect(toldOf(materialChanges({ ...rest, dates }, after))).toEqual([
    { what: 'title', dateId: null, before: 'Nuit des harpes', after: 'Nuit des luths', refund: false },
    { what: 'online', dateId: 'd1', before: null, after: null, refund: false },
    {
      what: 'date_cancelled',
      dateId: 'd2',
      before: '2027-01-17T17:00[Europe/Paris]/2027-01-17T19:00[Europe/Paris]',
      after: null,
      refund: true,
    },
  ]);
});
