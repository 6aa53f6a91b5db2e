import { type Point, isPoint } from '../places/distance.ts';
import { splitAddress, withoutTown } from './address.ts';
import { cleanLine } from './clean.ts';
import type { Findings, Source } from './source.ts';

/** Where a source says that it happens, before anything is checked. */
export interface SaidPlace {
  readonly name: string | null;
  readonly address: string | null;
  readonly postcode: string | null;
  readonly city: string;
  readonly point: Point | null;
  readonly onlineUrl: string | null;
}

export function saidPlaceOf(source: Source, findings: Findings): SaidPlace {
  const typedCity = cleanLine(source.cell('city'));
  const parts = splitAddress(source.cell('address'), typedCity);
  const city = typedCity || (parts.city ?? '');
  const postcode = cleanLine(source.cell('postcode')) || parts.postcode;
  return {
    name: short(nameOf(cleanLine(source.cell('place_name')), city), 160),
    address: short(parts.address, 240),
    postcode: short(postcode, 20),
    city: short(city, 120) ?? '',
    point: pointOf(source, findings),
    onlineUrl: [source.cell('online'), source.cell('place_name')].map((text) => text.trim()).find(isLink) ?? null,
  };
}

/** True when there is neither a place nor a way to find one. */
export function isNowhere({ name, address, postcode, city, point }: SaidPlace): boolean {
  return point === null && [name, address, postcode, city].every((text) => !text);
}

/** A cell that holds a paragraph where a name belongs. */
function short(text: string | null, max: number): string | null {
  return text && text.length > max ? `${text.slice(0, max - 1)}…` : text;
}

function nameOf(place: string, city: string): string | null {
  return isLink(place) ? null : withoutTown(place, city).trim() || null;
}

function isLink(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
}

function pointOf(source: Source, findings: Findings): Point | null {
  const cells = coordinatesOf(source);
  if (!cells) return null;
  const point = { lat: degrees(cells.lat), lng: degrees(cells.lng) };
  if (isPoint(point)) return point;
  findings.note(cells.field, 'events.import_coordinates_unreadable', { value: `${cells.lat} ${cells.lng}`.trim() });
  return null;
}

/** Two columns, or one that holds both. */
function coordinatesOf(source: Source) {
  const [lat = '', lng = ''] = source.cell('coordinates').match(/-?\d+(?:\.\d+)?/g) ?? [];
  if (lat !== '') return { field: 'coordinates', lat, lng } as const;
  const pair = {
    field: 'lat',
    lat: source.cell('lat').trim(),
    lng: source.cell('lng').trim(),
  } as const;
  return pair.lat === '' && pair.lng === '' ? null : pair;
}

function degrees(text: string): number {
  return text === '' ? Number.NaN : Number(text.replace(',', '.'));
}
