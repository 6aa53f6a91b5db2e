import sharp from 'sharp';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { PrintedBrand } from '#kit/documents/brand';
import type { EventDate } from '../event-date.ts';
import { type CardToDraw, shareCard } from './card.document.ts';

const brand: PrintedBrand = {
  name: 'Estrade',
  displayFamily: 'Bricolage Grotesque Variable',
  logo: { viewBox: '0 0 32 32', parts: [{ d: 'M9 10a7 7 0 1 0 14 0a7 7 0 1 0 -14 0z', fill: 'warm' }] },
  colours: {
    ink: '#14121f',
    inkSoft: '#4b4860',
    line: '#e5e3ee',
    accent: '#5b3df5',
    accentText: '#4a2fd6',
    brand: '#00c040',
    brandInk: '#ffffff',
    warm: '#ff7a45',
  },
};
const date: EventDate = {
  id: 'd1',
  status: 'scheduled',
  startsAt: '2027-01-16T20:30',
  endsAt: null,
  doorsAt: null,
  zone: 'Europe/Paris',
  place: {
    name: 'Le Grand Mix',
    address: null,
    city: 'Tourcoing',
    postcode: null,
    country: 'FR',
    lat: null,
    lng: null,
  },
  onlineUrl: null,
};
const card: CardToDraw = {
  locale: 'fr',
  brand,
  title: 'Nuit des harpes',
  dates: [date],
  fromPrice: 1200,
  currency: 'EUR',
  freeFood: true,
  cancelled: false,
  picture: null,
  now: Temporal.Instant.from('2026-11-20T08:00:00Z'),
};
const plain = (background: string, width: number) =>
  sharp({ create: { width, height: 1000, channels: 3, background } });
/** Red, green and blue of a spot, each from 0 to 4. */
const region = async (picture: Buffer, left: number, top: number) => {
  const spot = await sharp(picture).extract({ left, top, width: 4, height: 4 }).toBuffer();
  const { dominant } = await sharp(spot).stats();
  return [dominant.r, dominant.g, dominant.b].map((value) => Math.round(value / 64));
};
/** The darkest value found in a part of the card: 255 when nothing is drawn there. */
const darkest = async (picture: Buffer, part: { left: number; top: number; width: number; height: number }) => {
  const cut = await sharp(picture).extract(part).greyscale().toBuffer();
  return (await sharp(cut).stats()).channels[0]?.min ?? 0;
};

describe('the picture of a link', () => {
  it('is a JPEG of 1200 × 630, light enough to be fetched, and always the same', async () => {
    const drawn = await shareCard(card);
    expect(await sharp(drawn).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 });
    expect(drawn.length).toBeLessThan(300_000);
    expect(drawn.equals(await shareCard(card))).toBe(true);
  });

  it('wears the colours of the house, and shows the cover on the right', async () => {
    const blue = await sharp({ create: { width: 900, height: 700, channels: 3, background: '#0000ff' } })
      .png()
      .toBuffer();
    const drawn = await shareCard({ ...card, picture: blue });
    expect(await region(drawn, 100, 624)).toEqual([0, 3, 1]);
    expect(await region(drawn, 1000, 300)).toEqual([0, 0, 4]);
  });

  it('cuts the cover around its focal point', async () => {
    const blue = await plain('#0000ff', 500).png().toBuffer();
    const both = await plain('#ff0000', 1000)
      .composite([{ input: blue, left: 500, top: 0 }])
      .png()
      .toBuffer();
    const drawn = (x: number) => shareCard({ ...card, picture: both, focus: { x, y: 0.5 } });
    expect(await region(await drawn(0), 1000, 300)).toEqual([4, 0, 0]);
    expect(await region(await drawn(1), 1000, 300)).toEqual([0, 0, 4]);
  });

  it.each([
    'Bal',
    'Georges-Henri Pingusson (1894-1978). Une voix singulière du mouvement moderne',
    'LE MOT CAPITALISTE LE PLUS COÛTEUX '.repeat(8),
    'Anticonstitutionnellementanticonstitutionnellement',
    '<script>alert("&")</script>',
    '音楽の夜 💃',
    '',
  ])('keeps its margins whatever the title: %s', async (title) => {
    const drawn = await shareCard({ ...card, title });
    expect(await darkest(drawn, { left: 725, top: 0, width: 50, height: 618 })).toBeGreaterThan(240);
    expect(await darkest(drawn, { left: 70, top: 512, width: 640, height: 10 })).toBeGreaterThan(240);
    expect(await darkest(drawn, { left: 70, top: 580, width: 640, height: 36 })).toBeGreaterThan(240);
  });

  it('says another thing when something else is true', async () => {
    const drawn = await shareCard(card);
    const changes: Partial<CardToDraw>[] = [
      { locale: 'en' },
      { fromPrice: 0 },
      { fromPrice: null },
      { freeFood: false },
      { cancelled: true },
      { dates: [date, { ...date, id: 'd2', startsAt: '2027-01-17T20:30' }] },
      { dates: [{ ...date, status: 'postponed' }] },
      { dates: [{ ...date, place: null, onlineUrl: 'https://live.example.org' }] },
      { dates: [] },
    ];
    const others = await Promise.all(changes.map((change) => shareCard({ ...card, ...change })));
    const all = new Set([drawn, ...others].map((picture) => picture.toString('base64')));
    expect(all.size).toBe(changes.length + 1);
  });
});
