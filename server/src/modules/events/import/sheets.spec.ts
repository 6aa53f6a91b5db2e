import { describe, expect, it } from 'vitest';
import { readCsv } from './csv.ts';
import { mapColumns } from './mapping.ts';
import { readRows } from './rows.ts';
import { atOnce } from './steps.ts';

describe('a spreadsheet of a school', () => {
  it('holds days and times in columns of their own', () => {
    expect(table('Kermesse;12/06/2027;14h;18h30;Préau;Lyon;300;gratuit').drafts).toMatchObject([
      {
        title: 'Kermesse',
        dates: [{ startsAt: '2027-06-12T14:00', endsAt: '2027-06-12T18:30' }],
        place: { name: 'Préau', city: 'Lyon', country: 'FR' },
        capacity: 300,
        price: { kind: 'free' },
      },
    ]);
  });

  it('may say when the doors open', () => {
    expect(doors('20h15').drafts[0]?.dates[0]?.doorsAt).toBe('2027-06-12T20:15');
    for (const text of ['22h', 'tôt']) {
      expect(doors(text).drafts[0]?.dates[0]?.doorsAt).toBeNull();
      expect(doors(text).notes.map(({ code }) => code)).toContain('events.import_doors_unreadable');
    }
  });

  it('may be short', () => {
    const { drafts, notes } = table('Bal;12/06/2027;21h;01h;;;;', 'Loto;13/06/2027');
    expect(drafts.map(({ dates }) => [dates[0]?.startsAt, dates[0]?.endsAt])).toEqual([
      ['2027-06-12T21:00', '2027-06-13T01:00'],
      ['2027-06-13T00:00', '2027-06-13T23:59'],
    ]);
    expect(notes.map(({ line, code }) => [line, code])).toEqual([
      [2, 'events.import_place_missing'],
      [2, 'events.import_ends_next_day'],
      [3, 'events.import_place_missing'],
      [3, 'events.import_all_day'],
    ]);
  });

  it('knows towns the gazetteer does not', () => {
    const { drafts, notes } = table(
      'Fête;12/06/2027;14h;;Place;Trifouilly-les-Oies;douze;',
      'Fête;19/06/2027;14h;;Place;Lyonn;;',
    );
    expect(drafts.map(({ place }) => place)).toMatchObject([
      { city: 'Trifouilly-les-Oies', country: 'FR', lat: null },
      { city: 'Lyonn', lat: null },
    ]);
    expect(notes.map(({ code }) => code)).toContain('events.import_town_unknown');
    expect(notes.map(({ code }) => code)).toContain('events.import_capacity_unreadable');
  });
});

it('refuses more dates than an event can have', () => {
  const dates = Array.from(
    { length: 129 },
    (_, at) => `2027-01-01T${String(at % 24).padStart(2, '0')}:${String(Math.floor(at / 24)).padStart(2, '0')}`,
  );
  expect(readText(`titre,horaires\nTrop,${dates.join(';')}`).refused).toMatchObject([
    { line: 2, code: 'events.import_too_many_dates', params: { count: 129, most: 128 } },
  ]);
  expect(readText(`titre,horaires\nAssez,${dates.slice(1).join(';')}`).drafts[0]?.dates).toHaveLength(128);
});

it('takes an online event with its zone', () => {
  const { drafts } = readText(
    'title,start,timezone,online\nTalk,2027-01-05 19:00,America/Toronto,https://live.example.org/1',
  );
  expect(drafts).toMatchObject([
    {
      place: null,
      onlineUrl: 'https://live.example.org/1',
      dates: [{ startsAt: '2027-01-05T19:00', zone: 'America/Toronto' }],
    },
  ]);
});

it('keeps a long summary whole, at the head of the description', () => {
  const long = 'Une phrase assez longue pour que dix fois elle dépasse la place. '.repeat(10).trim();
  const { drafts } = readText(`titre;resume;description;date\nA;${long};Suite;2027-01-05 19:00`);
  expect(drafts[0]?.summary.length).toBeLessThanOrEqual(280);
  expect(drafts[0]?.description).toBe(`${long}\n\nSuite`);
});

function doors(text: string) {
  return readText(`Nom;Date;Heure;Portes\nBal;12/06/2027;21h;${text}`);
}

function table(...rows: readonly string[]) {
  return readText(['Nom;Date;Heure;Heure de fin;Salle;Ville;Jauge;Prix', ...rows].join('\n'));
}

function readText(text: string) {
  const answer = readCsv(new TextEncoder().encode(text));
  if (!answer.ok) throw new Error(answer.code);
  const { mapping } = mapColumns(answer.table.header);
  return atOnce(
    readRows(answer.table, mapping, {
      zone: 'Europe/Paris',
      country: 'FR',
      language: 'fr',
      categories: [],
      kinds: [],
      known: new Set(),
    }),
  );
}
