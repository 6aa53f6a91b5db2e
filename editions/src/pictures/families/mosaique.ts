import type { Chance } from '../../chance.ts';
import { block, wrap } from '../lettering.ts';
import { type Family, foot, ground, head, sheet } from '../sheet.ts';
import { n } from '../svg.ts';

/** Tiles of quarter circles, halves and wedges. */
export const mosaique: Family = (words, { ground: paper, ink, first, second }, random) => {
  const { height, margin, inner } = sheet;
  const title = block(wrap(words.title, 11), {
    x: margin,
    y: height - 76,
    width: inner,
    fill: ink,
    up: true,
    tall: 70,
    short: 38,
  });
  const columns = random.pick([4, 5]);
  const side = inner / columns;
  const top = 62;
  const rows = Math.max(1, Math.floor((title.top - top - 28) / side));
  const colours = [...new Set([first, second, ink])];
  const paths = new Map(colours.map((colour) => [colour, '']));
  for (let at = 0; at < rows * columns; at++) {
    const colour = random.pick(colours);
    const corner = { x: margin + (at % columns) * side, y: top + Math.floor(at / columns) * side };
    paths.set(colour, paths.get(colour) + tile(corner, side, random));
  }
  const tiles = colours.map((colour) => `<path d="${paths.get(colour)}" fill="${colour}"/>`).join('');
  return ground(paper) + head(words, ink) + tiles + title.svg + foot(words, ink);
};

function tile({ x, y }: { x: number; y: number }, side: number, random: Chance): string {
  const s = n(side);
  const half = n(side / 2);
  const shapes = [
    `M${n(x)} ${n(y)}v${s}h${s}a${s} ${s} 0 0 0 -${s} -${s}z`,
    `M${n(x + side)} ${n(y)}v${s}h-${s}a${s} ${s} 0 0 1 ${s} -${s}z`,
    `M${n(x)} ${n(y + side)}v-${s}h${s}a${s} ${s} 0 0 1 -${s} ${s}z`,
    `M${n(x + side)} ${n(y + side)}v-${s}h-${s}a${s} ${s} 0 0 0 ${s} ${s}z`,
    `M${n(x)} ${n(y + side / 2)}a${half} ${half} 0 0 1 ${s} 0a${half} ${half} 0 0 1 -${s} 0z`,
    `M${n(x)} ${n(y)}h${s}v${half}h-${s}z`,
    `M${n(x)} ${n(y + side)}l${s} -${s}v${s}z`,
  ];
  return random.pick(shapes);
}
