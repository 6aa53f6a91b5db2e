import { describe, expect, it } from 'vitest';
import { mapColumns } from './mapping.ts';

describe('the columns', () => {
  it('of an OpenAgenda export are all understood', () => {
    const header =
      'uid;titre;resume;description;lieu;adresse;ville;latitude;longitude;horaires;tarif;mots_cles;langue;image;lien';
    const names = header.split(';');
    const { mapping, columns, problems } = mapColumns(names);
    expect(columns).not.toContain('ignore');
    expect(problems).toEqual([]);
    expect(Object.fromEntries(Object.entries(mapping).map(([field, column]) => [field, names[column]]))).toEqual({
      uid: 'uid',
      title: 'titre',
      summary: 'resume',
      description: 'description',
      place_name: 'lieu',
      address: 'adresse',
      city: 'ville',
      lat: 'latitude',
      lng: 'longitude',
      times: 'horaires',
      price: 'tarif',
      keywords: 'mots_cles',
      language: 'langue',
      picture: 'image',
      link: 'lien',
    });
  });

  it('of a school spreadsheet, in French', () => {
    const { mapping, problems } = mapColumns([
      'Évènement',
      'Nom',
      'Date',
      'Heure de début',
      'Heure de fin',
      'Salle',
      'Jauge',
    ]);
    expect(mapping).toEqual({ title: 0, start: 2, start_time: 3, end_time: 4, place_name: 5, capacity: 6 });
    expect(problems).toEqual([]);
  });

  it('of a calendar, in English', () => {
    const { mapping } = mapColumns([
      'Subject',
      'Start Date',
      'Start Time',
      'End Date',
      'End Time',
      'Location',
      'Description',
    ]);
    expect(mapping).toEqual({ title: 0, start: 1, start_time: 2, end: 3, end_time: 4, place_name: 5, description: 6 });
  });
});

describe('the organizer', () => {
  it('is always right', () => {
    const { mapping, columns } = mapColumns(['titre', 'nom', 'date', 'lieu'], { Nom: 'title', lieu: 'ignore' });
    expect(mapping).toEqual({ title: 1, start: 2 });
    expect(columns).toEqual(['ignore', 'title', 'start', 'ignore']);
  });

  it('is told what cannot be', () => {
    expect(mapColumns(['titre', 'date'], { Ville: 'city' }).problems).toEqual([
      { field: 'city', code: 'events.import_column_unknown', params: { column: 'Ville' } },
    ]);
    expect(mapColumns(['titre', 'nom', 'date'], { titre: 'title', nom: 'title' }).problems).toEqual([
      { field: 'title', code: 'events.import_column_twice', params: { column: 'nom' } },
    ]);
  });

  it('is told what cannot be done without', () => {
    expect(mapColumns(['foo', 'bar']).problems.map(({ field }) => field)).toEqual(['title', 'times']);
    expect(mapColumns(['titre', 'date'], { date: 'ignore' }).problems.map(({ field }) => field)).toEqual(['times']);
  });
});
