import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCsv } from './csv.ts';
import type { DraftEvent, ImportSettings, Reading } from './draft.ts';
import { mapColumns } from './mapping.ts';
import { previewOf } from './preview.ts';
import { readRows } from './rows.ts';
import { shiftReading } from './shift.ts';
import { atOnce } from './steps.ts';

const settings: ImportSettings = {
  zone: 'Europe/Paris',
  country: 'FR',
  language: 'fr',
  categories: [
    { slug: 'musique', names: ['Musique', 'Music'] },
    { slug: 'ateliers', names: ['Ateliers', 'Workshops'] },
    { slug: 'famille', names: ['En famille', 'Family'] },
  ],
  kinds: [{ slug: 'concert', names: ['Concert', 'Concert'] }],
  known: new Set(),
};

function read(file: Uint8Array, more: Partial<ImportSettings> = {}): Reading {
  const answer = readCsv(file);
  if (!answer.ok) throw new Error(answer.code);
  const { mapping, problems } = mapColumns(answer.table.header);
  expect(problems).toEqual([]);
  return atOnce(readRows(answer.table, mapping, { ...settings, ...more }));
}

describe('the season of a house', () => {
  const file = readFileSync(new URL('fixtures/season.csv', import.meta.url));
  let season: Reading;
  beforeAll(() => {
    season = read(file);
  });
  const draft = (sourceId: string): DraftEvent => {
    const found = season.drafts.find((one) => one.sourceId === sourceId);
    if (!found) throw new Error(`no draft ${sourceId}`);
    return found;
  };
  const notesOf = (line: number) =>
    season.notes.filter((note) => note.line === line).map(({ code, column }) => [code, column]);

  it('has each row as a draft, or refused with its line, its column and the reason', () => {
    expect(season.drafts.map(({ line, sourceId }) => [line, sourceId])).toEqual([
      [2, '1001'],
      [9, '1002'],
      [10, '1003'],
      [12, '1005'],
      [18, '1010'],
    ]);
    expect(season.refused.map(({ line, column, code, value }) => [line, column, code, value])).toEqual([
      [11, 'titre', 'events.import_title_missing', ''],
      [13, 'latitude', 'events.import_coordinates_elsewhere', '43.2965 5.3698'],
      [14, 'horaires', 'events.import_date_unreadable', 'bientôt'],
      [15, 'uid', 'events.import_uid_repeated', '1001'],
      [16, 'horaires', 'events.ends_before_start', '2018-05-05T20:00:00 2018-05-04T20:00:00'],
      [17, null, 'events.import_row_repeated', 'Atelier contes'],
    ]);
    expect(season.refused.find(({ code }) => code === 'events.import_coordinates_elsewhere')?.params).toMatchObject({
      city: 'Brest',
    });
    expect(season.refused.find(({ code }) => code === 'events.import_uid_repeated')?.params).toEqual({ first: 2 });
  });

  it('reads words, times, place and price of a full row', () => {
    expect(draft('1001')).toEqual({
      line: 2,
      sourceId: '1001',
      title: 'Nuit des harpes & des luths',
      summary: 'Trois harpistes, deux luthistes, une nuit.',
      description:
        '## Le programme\n\n21h30 : ouverture\n\n- Bach\n- Dowland\n\nFin 2017. Voir [le site](https://harpes.example.org/nuit)',
      language: 'fr',
      category: 'musique',
      kind: 'concert',
      keywords: ['harpe', 'luth', 'nuit'],
      dates: [
        {
          startsAt: '2017-11-18T21:30',
          startsFold: 'earlier',
          endsAt: '2017-11-19T05:30',
          endsFold: 'earlier',
          doorsAt: null,
          zone: 'Europe/Paris',
        },
      ],
      place: {
        name: 'Le Grand Mix',
        address: '5 place Notre-Dame',
        postcode: '59200',
        city: 'Tourcoing',
        country: 'FR',
        lat: 50.724,
        lng: 3.161,
      },
      onlineUrl: null,
      price: {
        kind: 'amounts',
        text: 'Plein tarif : 12€ / Réduit : 8,50 €',
        amounts: [
          { amount: 850, currency: 'EUR' },
          { amount: 1200, currency: 'EUR' },
        ],
        beforeTax: false,
      },
      capacity: null,
      pictureUrl: 'https://img.example.org/harpes.jpg',
      link: 'https://agenda.example.org/harpes',
    });
  });

  it('puts dates in order, each once, and notes a title that names one', () => {
    expect(draft('1002').dates.map(({ startsAt }) => startsAt)).toEqual(['2017-11-24T17:00', '2017-11-25T17:00']);
    expect(draft('1002').place).toMatchObject({
      name: 'Gare de Lille',
      address: 'Place des Buisses',
      city: 'Lille',
      lat: 50.6366,
    });
    expect(notesOf(9)).toEqual([
      ['events.import_names_a_date', 'titre'],
      ['events.import_dates_repeated', 'horaires'],
    ]);
  });

  it('reads HTML, instants, and the clocks of La Réunion', () => {
    expect(draft('1003')).toMatchObject({
      summary: 'Une heure de contes à deux voix. de 3 à 6 ans',
      description: 'Une heure de contes à **deux voix**.\n\n- de 3 à 6 ans',
      keywords: ['contes', 'enfants', 'lecture', 'famille'],
      category: 'famille',
      dates: [{ startsAt: '2018-03-24T15:00', endsAt: '2018-03-24T16:00', zone: 'Indian/Reunion' }],
      place: { address: '2 rue du Moulin', postcode: '97400', city: 'Saint-Denis', country: 'RE' },
      price: { kind: 'unknown', text: 'Sur inscription' },
    });
  });

  it('turns coordinates the right way round, and moves a time that the clocks skip', () => {
    expect(draft('1005')).toMatchObject({
      place: { lat: 48.8778, lng: 2.2955 },
      dates: [{ startsAt: '2018-03-25T03:30', endsAt: '2018-03-25T05:00' }],
      link: 'https://www.example.org',
    });
    expect(notesOf(12).map(([code]) => code)).toEqual([
      'events.import_coordinates_swapped',
      'events.import_time_moved',
    ]);
  });

  it('says what it could not understand, and goes on', () => {
    expect(draft('1010')).toMatchObject({
      dates: [{ startsAt: '2018-04-03T00:00', endsAt: '2018-04-05T23:59' }],
      place: { name: null, address: null, city: 'Paris' },
      pictureUrl: null,
    });
    expect(notesOf(18).toSorted()).toEqual([
      ['events.import_all_day', 'horaires'],
      ['events.import_language_unknown', 'langue'],
      ['events.import_link_unreadable', 'image'],
      ['events.import_link_unreadable', 'lien'],
      ['events.import_place_vague', 'lieu'],
      ['events.import_price_unclear', 'tarif'],
    ]);
  });

  it('comes back another year, the same weekdays and hours, all of it ahead', () => {
    const preview = previewOf(season, '2026-11-20');
    expect(preview).toMatchObject({
      rows: 11,
      ready: 5,
      refusedRows: 6,
      dates: 6,
      firstDay: '2017-11-18',
      lastDay: '2018-04-03',
      suggestedWeeks: 470,
      cut: false,
    });
    expect(preview.counts[0]).toEqual({ code: 'events.import_link_unreadable', count: 2 });
    const again = atOnce(shiftReading(season, preview.suggestedWeeks));
    expect(again.drafts.map(({ dates }) => dates[0]?.startsAt)).toEqual([
      '2026-11-21T21:30',
      '2026-11-27T17:00',
      '2027-03-27T15:00',
      '2027-03-28T03:30',
      '2027-04-06T00:00',
    ]);
    expect(previewOf(again, '2026-11-20').suggestedWeeks).toBe(0);
  });

  it('is not imported twice', () => {
    const again = read(file, { known: new Set(['1001', '1002']) });
    expect(
      again.refused
        .filter(({ code }) => code === 'events.import_already_there')
        .map(({ line, value }) => [line, value]),
    ).toEqual([
      [2, '1001'],
      [9, '1002'],
      [15, '1001'],
    ]);
  });
});
