import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ImportSettings, Reading } from './draft.ts';
import { readIcal } from './ical.ts';
import { atOnce } from './steps.ts';

const settings: ImportSettings = {
  zone: 'Europe/London',
  country: 'FR',
  language: 'fr',
  categories: [{ slug: 'danse', names: ['Danse et bals', 'Dance'] }],
  kinds: [],
  known: new Set(),
};
const horizon = { from: '2026-01-01', to: '2027-12-31' };
const bytes = (text: string) => new TextEncoder().encode(text);

describe('the calendar of a house', () => {
  let season: Reading;
  beforeAll(() => {
    const answer = atOnce(readIcal(readFileSync(new URL('fixtures/season.ics', import.meta.url)), settings, horizon));
    if (!answer.ok) throw new Error(answer.code);
    season = answer.reading;
  });
  const draft = (id: string) => season.drafts.find(({ sourceId }) => sourceId === `${id}@salle.example.org`);
  const times = (id: string) => draft(id)?.dates.map(({ startsAt, endsAt }) => `${startsAt} ${endsAt}`);

  it('gives one draft per event, with all its dates', () => {
    expect(season.drafts.map(({ line, title }) => [line, title])).toEqual([
      [21, 'Bal du dimanche'],
      [54, 'Sieste musicale'],
      [61, 'Concert en direct'],
      [69, 'Portes ouvertes'],
      [78, 'Conférence'],
      [86, 'Veillée'],
      [93, 'Scène ouverte'],
      [108, "Une date d'une autre série"],
    ]);
    expect(season.refused).toMatchObject([{ line: 101, code: 'events.import_cancelled' }]);
  });

  it('unrolls a recurrence over the change of the clocks, without what was taken out, with what was moved or added', () => {
    expect(times('bal')).toEqual([
      '2026-10-04T20:00 2026-10-05T00:30',
      '2026-10-11T20:00 2026-10-12T00:30',
      '2026-10-25T20:00 2026-10-26T00:30',
      '2026-10-31T21:00 2026-11-01T01:30',
      '2026-11-11T15:00 2026-11-11T19:30',
    ]);
  });

  it('reads texts, place and link', () => {
    expect(draft('bal')).toMatchObject({
      description: 'Deux orchestres, un parquet.  \nVenez comme vous êtes; on vous prête des chaussures.',
      keywords: ['bal', 'danse'],
      category: 'danse',
      link: 'https://salle.example.org/bal',
      place: {
        name: 'Le Grand Mix',
        address: '5 place Notre-Dame',
        postcode: '59200',
        city: 'Tourcoing',
        lat: 50.724,
        lng: 3.161,
      },
    });
    expect(draft('outlook')?.description).toBe('Une **heure** à deux voix');
  });

  it('puts floating times and instants on the clocks of the calendar', () => {
    expect(times('flottant')).toEqual(['2026-07-04T15:00 2026-07-04T16:30']);
    expect(draft('flottant')?.dates[0]?.zone).toBe('Europe/Paris');
    expect(times('utc')).toEqual(['2026-07-04T20:30 2026-07-04T22:30']);
    expect(draft('utc')).toMatchObject({ place: null, onlineUrl: 'https://live.example.org/concert' });
  });

  it('knows the zones of Outlook, and those a file defines itself', () => {
    expect(draft('outlook')?.dates).toMatchObject([{ startsAt: '2026-12-03T19:00', zone: 'Europe/Paris' }]);
    expect(draft('propre')?.dates).toMatchObject([
      { startsAt: '2026-07-03T21:30', endsAt: '2026-07-03T23:30', zone: 'Europe/Paris' },
    ]);
    expect(draft('ailleurs')?.dates).toMatchObject([{ startsAt: '2026-12-02T19:00', zone: 'America/Toronto' }]);
  });

  it('takes whole days as they are shown, both of them', () => {
    expect(times('jours')).toEqual(['2026-09-19T00:00 2026-09-20T23:59']);
    expect(draft('jours')).toMatchObject({
      place: { name: null, address: '12 rue du Moulin', city: 'Saint-Denis', country: 'RE' },
    });
    expect(season.notes.filter(({ line }) => line === 69).map(({ code, column }) => [code, column])).toEqual([
      ['events.import_all_day', 'DTSTART'],
    ]);
  });

  it('cuts a recurrence without end at the horizon, and says so', () => {
    const dates = times('sansfin') ?? [];
    expect([dates.length, dates[0], dates.at(-1)]).toEqual([
      24,
      '2026-01-07T20:00 2026-01-07T22:00',
      '2027-12-01T20:00 2027-12-01T22:00',
    ]);
    expect(season.notes.find(({ line }) => line === 93)?.code).toBe('events.import_recurrence_cut');
  });
});

describe('a file that is no calendar', () => {
  it.each([
    ['', 'events.import_empty'],
    ['titre;date\nA;2026-01-01', 'events.import_ical_unreadable'],
    ['BEGIN:VCALENDAR\nBEGIN:VEVENT\n', 'events.import_ical_unreadable'],
    ['BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR', 'events.import_no_events'],
    ['BEGIN:VCARD\nVERSION:3.0\nFN:A\nEND:VCARD', 'events.import_no_events'],
  ])('%j: %s', (text, code) => {
    expect(atOnce(readIcal(bytes(text), settings, horizon))).toMatchObject({ ok: false, code });
  });

  it.each([
    ['URL:https://a.fr', 'events.import_dates_missing'],
    ['DTSTART:n’importe quoi', 'events.import_date_unreadable'],
    ['DTSTART:20260101T100000\nRRULE:FREQ=SOMETIMES', 'events.import_ical_unreadable'],
    ['DTSTART:20260101T100000\nDTEND:20251231T100000', 'events.ends_before_start'],
  ])('may hold an event with %j: %s', (line, code) => {
    const text = `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:A\n${line}\nEND:VEVENT\nEND:VCALENDAR`;
    const answer = atOnce(readIcal(bytes(text), settings, horizon));
    expect(answer.ok ? answer.reading.refused.map((refusal) => refusal.code) : [answer.code]).toEqual([code]);
  });
});
