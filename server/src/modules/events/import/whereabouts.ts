import { zoneNamed } from '#kit/time/zone';
import type { Place } from '../event-date.ts';
import { type Point, distanceKm, isPoint } from '../places/distance.ts';
import { type Town, townAt, townNamed, zoneAt } from '../places/gazetteer.ts';
import { bareTownName } from '../places/names.ts';
import type { ImportSettings } from './draft.ts';
import { type SaidPlace, isNowhere, saidPlaceOf } from './said-place.ts';
import type { Findings, Source } from './source.ts';

export interface Whereabouts {
  readonly place: Place | null;
  readonly onlineUrl: string | null;
  readonly zone: string;
}

/** Further from the town it names than this, and a point is a mistake. */
const FAR_KM = 60;

/** Where a source says that it happens, checked against the map, with the zone of its clocks. */
export function whereaboutsOf(source: Source, settings: ImportSettings, findings: Findings): Whereabouts {
  const said = saidPlaceOf(source, findings);
  const { onlineUrl } = said;
  const work: Work = { said, source, settings, findings };
  if (isNowhere(said)) {
    if (!onlineUrl) findings.note('place_name', 'events.import_place_missing');
    return { place: null, onlineUrl, zone: zoneOf(work, null) };
  }
  const point = checkedPoint(work);
  const found = townOf(work, point);
  remark(work, point, found.town);
  const spot = point ?? found.town;
  return { place: placeOf(work, spot, found), onlineUrl, zone: zoneOf(work, spot) };
}

interface Work {
  readonly said: SaidPlace;
  readonly source: Source;
  readonly settings: ImportSettings;
  readonly findings: Findings;
}

/** A point must be near the town it is said to be in. Written the wrong way round, it is turned; elsewhere, it is refused. */
function checkedPoint({ said: { point, city }, settings, findings }: Work): Point | null {
  const distance = (from: Point) => {
    const town = townNamed(city, { near: from, country: settings.country });
    return town ? distanceKm(from, town) : 0;
  };
  if (!point || distance(point) <= FAR_KM) return point;
  const turned = { lat: point.lng, lng: point.lat };
  const value = `${point.lat} ${point.lng}`;
  if (isPoint(turned) && distance(turned) <= FAR_KM) {
    findings.note('lat', 'events.import_coordinates_swapped', { value });
    return turned;
  }
  findings.refuse('lat', 'events.import_coordinates_elsewhere', {
    value,
    params: { city, km: Math.round(distance(point)) },
  });
  return point;
}

interface Found {
  readonly town: Town | null;
  /** By its name, not only because it is the nearest. */
  readonly byName: boolean;
}

function townOf({ said: { city }, settings: { country, language } }: Work, point: Point | null): Found {
  const named = townNamed(city, { country, locale: language, ...(point && { near: point }) });
  return { town: named ?? (point && townAt(point.lat, point.lng, language)), byName: named !== null };
}

function placeOf({ said, settings }: Work, spot: Point | null, found: Found): Place {
  const { name, address, postcode } = said;
  const country = found.town ? found.town.country : settings.country;
  const { lat, lng } = spot ?? { lat: null, lng: null };
  return { name, address, postcode, city: cityOf(said.city, found), country, lat, lng };
}

/** A village that the gazetteer does not know keeps the name it was given, though the nearest town gives its country. */
function cityOf(typed: string, { town, byName }: Found): string | null {
  const bare = bareTownName(typed);
  return town && (byName || bare === '') ? town.name : bare || null;
}

function remark({ said, findings }: Work, point: Point | null, town: Town | null): void {
  const city = town?.name ?? said.city;
  if (!town) findings.note('city', 'events.import_town_unknown', { value: said.city });
  if (!point && town) findings.note('place_name', 'events.import_place_approximate', { params: { city } });
  if (!said.name && !said.address) findings.note('place_name', 'events.import_place_vague', { params: { city } });
}

function zoneOf({ source, settings, findings }: Work, spot: Point | null): string {
  const said = source.cell('zone').trim();
  const named = said === '' ? null : zoneNamed(said);
  if (named) return named;
  if (said !== '') findings.note('zone', 'events.import_zone_unknown');
  return (spot && zoneAt(spot.lat, spot.lng)) ?? settings.zone;
}
