import { describe, expect, it } from 'vitest';
import { mapColumns } from './mapping.ts';

describe('the columns', () => {
  it('of an OpenAgenda export are all understood', () => {
    const header =
      'uid;titre;resume;description;lieu;adresse;ville;latitude;longitude;horaires;tarif;mots_cles;langue;image;lien';
    const names = header.split(';');
    const { mapping, unused, problems } = mapColumns(names);
    expect(unused).toEqual([]);
    expect(problems).toEqual([]);
    expect(Object.fromEntries(Object.entries(mapping).map(([field, column]) => [field, names[column]]))).toEqual({
      uid: 'uid',
      title: 'titre',
      summary: 'resume',
      description: 'description',
      place: 'lieu',
      address: 'adresse',
      city: 'ville',
      latitude: 'latitude',
      longitude: 'longitude',
      dates: 'horaires',
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
    expect(mapping).toEqual({ title: 0, start: 2, startTime: 3, endTime: 4, place: 5, capacity: 6 });
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
    expect(mapping).toEqual({ title: 0, start: 1, startTime: 2, end: 3, endTime: 4, place: 5, description: 6 });
  });
});

describe('the organizer', () => {
  it('is always right', () => {
    const { mapping, unused } = mapColumns(['titre', 'nom', 'date', 'lieu'], { title: 'Nom', place: null });
    expect(mapping).toEqual({ title: 1, start: 2 });
    expect(unused).toEqual(['titre', 'lieu']);
  });

  it('is told of a column that does not exist', () => {
    expect(mapColumns(['titre', 'date'], { city: 'Ville' }).problems).toEqual([
      { field: 'city', code: 'events.import_column_unknown', params: { column: 'Ville' } },
    ]);
  });

  it('is told what cannot be done without', () => {
    expect(mapColumns(['foo', 'bar']).problems.map(({ field }) => field)).toEqual(['title', 'dates']);
    expect(mapColumns(['titre', 'date'], { start: null }).problems.map(({ field }) => field)).toEqual(['dates']);
  });
});
