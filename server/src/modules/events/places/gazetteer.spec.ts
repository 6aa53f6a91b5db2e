import { describe, expect, it } from 'vitest';
import { type TownSearch, findTowns, townAt, townNamed, zoneAt } from './gazetteer.ts';

const PARIS = { lat: 48.8534, lng: 2.3488 };
const best = (query: string, search: TownSearch = { country: 'FR' }) => {
  const [town] = findTowns(query, search);
  return town && `${town.name} ${town.area ?? town.country}`;
};

describe('a town as it is typed', () => {
  it.each([
    ['paris', 'Paris FR'],
    ['PAR', 'Paris FR'],
    ['st etienne', 'Saint-Étienne 42'],
    ['Saint-etien', 'Saint-Étienne 42'],
    ['ste genevieve des bois', 'Sainte-Geneviève-des-Bois 91'],
    ['rochelle', 'La Rochelle 17'],
    ['havre', 'Le Havre 76'],
    ['aix en prov', 'Aix-en-Provence 13'],
    ['saint denis', 'Saint-Denis 93'],
    ['fort-de-france', 'Fort-de-France MQ'],
    ['pointe à pitre', 'Pointe-à-Pitre GP'],
    ['cayenne', 'Cayenne GF'],
    ['mamoudzou', 'Mamoudzou YT'],
    ['nouméa', 'Nouméa NC'],
    ['montreal', 'Montréal QC'],
    ['london', 'Londres GB'],
    ['bruxelles', 'Bruxelles BE'],
  ])('%s is %s', (query, town) => {
    expect(best(query)).toBe(town);
  });

  it.each([
    ['lyonn', 'Lyon 69'],
    ['marseile', 'Marseille 13'],
    ['bordaux', 'Bordeaux 33'],
    ['toulosue', 'Toulouse 31'],
    ['la havre', 'Le Havre 76'],
    ['fort de frnace', 'Fort-de-France MQ'],
    ['clermon ferrand', 'Clermont-Ferrand 63'],
  ])('%s, mistyped, is %s', (query, town) => {
    expect(best(query)).toBe(town);
  });

  it.each(['', '  ', '?!', 'zzqqxx'])('"%s" is none', (query) => {
    expect(findTowns(query)).toEqual([]);
  });

  it('is the near one of several', () => {
    expect(best('saint-denis', { near: { lat: -21.1, lng: 55.5 } })).toBe('Saint-Denis RE');
    expect(best('saint-denis', { near: PARIS })).toBe('Saint-Denis 93');
    expect(best('london', { near: { lat: 43.6, lng: -79.4 } })).toBe('London ON');
  });

  it('is said in the language of the reader', () => {
    expect(findTowns('londres', { locale: 'en' })[0]?.name).toBe('London');
    expect(findTowns('london', { locale: 'fr' })[0]?.name).toBe('Londres');
  });

  it('comes with its zone, and no more often than asked', () => {
    const towns = findTowns('saint', { limit: 3 });
    expect(towns).toHaveLength(3);
    expect(new Set(towns.map(({ id }) => id)).size).toBe(3);
    expect(findTowns('saint-denis', { near: { lat: -21, lng: 55 } })[0]?.zone).toBe('Indian/Reunion');
  });
});

describe('a town in an address', () => {
  it.each([
    ['PARIS', 'Paris'],
    ['75004 Paris', 'Paris'],
    ['Paris 4e', 'Paris'],
    ['Paris 16', 'Paris'],
    ['Lyon 3ème arrondissement', 'Lyon'],
    ['LYON CEDEX 03', 'Lyon'],
    ['F-42000 st-etienne', 'Saint-Étienne'],
  ])('%s is %s', (written, name) => {
    expect(townNamed(written, { country: 'FR' })?.name).toBe(name);
  });

  it('is not guessed', () => {
    expect(townNamed('Lyonn')).toBeNull();
    expect(townNamed('Saint-Étienn')).toBeNull();
    expect(townNamed('')).toBeNull();
  });

  it('is the one near the coordinates given with it', () => {
    expect(townNamed('Saint-Denis', { near: { lat: -20.9, lng: 55.4 } })?.country).toBe('RE');
  });
});

describe('the town at a point', () => {
  it.each([
    [48.8244, 2.3722, 'Paris'],
    [48.8773, 2.41, 'Paris'],
    [45.7578, 4.832, 'Lyon'],
    [-20.88, 55.45, 'Saint-Denis'],
    [45.51, -73.57, 'Montréal'],
    [51.5, -0.12, 'Londres'],
  ])('%d, %d is %s', (lat, lng, name) => {
    expect(townAt(lat, lng)?.name).toBe(name);
  });

  it('is none at sea, nowhere, or off the globe', () => {
    expect(townAt(45, -30)).toBeNull();
    expect(townAt(0, 0)).toBeNull();
    expect(townAt(91, 2)).toBeNull();
    expect(townAt(Number.NaN, 2)).toBeNull();
  });
});

describe('the zone of a point', () => {
  it.each([
    [48.8534, 2.3488, 'Europe/Paris'],
    [51.5085, -0.1257, 'Europe/London'],
    [45.5088, -73.5878, 'America/Toronto'],
    [-20.8823, 55.4504, 'Indian/Reunion'],
    [16.2412, -61.5361, 'America/Guadeloupe'],
    [14.6037, -61.0742, 'America/Martinique'],
    [4.9333, -52.3333, 'America/Cayenne'],
    [-17.5373, -149.5665, 'Pacific/Tahiti'],
  ])('%d, %d is in %s', (lat, lng, zone) => {
    expect(zoneAt(lat, lng)).toBe(zone);
  });

  it('is none at sea', () => {
    expect(zoneAt(45, -30)).toBeNull();
    expect(zoneAt(0, 0)).toBeNull();
  });
});
