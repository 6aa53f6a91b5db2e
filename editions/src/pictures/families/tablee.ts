import type { Chance } from '../../chance.ts';
import { block, wrap } from '../lettering.ts';
import type { Palette } from '../palettes.ts';
import { type Family, foot, ground, head, sheet } from '../sheet.ts';
import { disc, n, rect, ring, times } from '../svg.ts';

/** A table laid for everyone. */
export const tablee: Family = (words, palette, random) => {
  const { width, height, margin, inner } = sheet;
  const title = block(wrap(words.title, 11), {
    x: margin,
    y: height - 78,
    width: inner,
    fill: palette.ink,
    up: true,
    tall: 82,
    short: 40,
  });
  const table = title.top - 34;
  const centre = random.pick([172, 200, 228]);
  const size = Math.min(140, (table - 62) / 1.85);
  const laid = random.pick([bowl, cake, cups])({ x: centre, y: table, r: size }, palette, random);
  return (
    ground(palette.ground) +
    head(words, palette.ink) +
    laid +
    rect({ x: 0, y: table, width, height: 9 }, palette.ink) +
    title.svg +
    foot(words, palette.ink)
  );
};

type Dish = (place: { x: number; y: number; r: number }, palette: Palette, random: Chance) => string;

const bowl: Dish = ({ x, y, r }, { first, second, ink }, random) => {
  const rim = y - r * 0.98;
  const steam = [-0.5, 0, 0.5].map((offset) => {
    const left = x + offset * r;
    const rise = r * random.real(0.5, 0.72);
    return `<path d="M${n(left)} ${n(rim - 16)}c${n(-r * 0.24)} ${n(-rise * 0.35)} ${n(r * 0.24)} ${n(-rise * 0.65)} 0 ${n(-rise)}" fill="none" stroke="${second}" stroke-width="11" stroke-linecap="round"/>`;
  });
  const base = rect({ x: x - r * 0.42, y: y - r * 0.1, width: r * 0.84, height: r * 0.1 }, ink);
  const body = `<path d="M${n(x - r)} ${n(rim)}h${n(2 * r)}a${n(r)} ${n(r * 0.92)} 0 0 1 ${n(-2 * r)} 0z" fill="${first}"/>`;
  return steam.join('') + base + body + rect({ x: x - r, y: rim + r * 0.2, width: 2 * r, height: r * 0.1 }, second);
};

const cake: Dish = ({ x, y, r }, { ground: paper, first, second, ink }) => {
  const tall = r * 0.56;
  const layer = (level: number, half: number, fill: string) =>
    rect({ x: x - half, y: y - tall * level, width: half * 2, height: tall }, fill);
  const icing = times(6, (i) => disc({ x: x - r + (i + 0.5) * (r / 3), y: y - tall, r: r / 6 }, second));
  const candles = [-0.32, 0, 0.32].map(
    (offset) =>
      rect({ x: x + offset * r - 4, y: y - tall * 2 - r * 0.42, width: 8, height: r * 0.42 }, ink) +
      disc({ x: x + offset * r, y: y - tall * 2 - r * 0.53, r: 9 }, second),
  );
  return (
    layer(1, r, first) +
    layer(2, r * 0.62, second) +
    icing +
    rect({ x: x - r * 0.62, y: y - tall * 1.6, width: r * 1.24, height: 8 }, paper) +
    candles.join('')
  );
};

const cups: Dish = ({ y, r }, { ground: paper, first, second, ink }, random) => {
  const tones = random.shuffle([first, second, ink]);
  return times(3, (i) => {
    const x = 82 + i * 112;
    const tall = r * random.real(0.72, 1.15);
    const colour = tones[i] ?? first;
    const handle = ring({ x: x + 44, y: y - tall * 0.55, r: 19 }, colour, 10);
    const mug = `<path d="M${n(x - 44)} ${n(y - tall)}h88v${n(tall - 22)}a22 22 0 0 1 -22 22h-44a22 22 0 0 1 -22 -22z" fill="${colour}"/>`;
    return handle + mug + rect({ x: x - 28, y: y - tall + 16, width: 10, height: tall * 0.45 }, paper);
  });
};
