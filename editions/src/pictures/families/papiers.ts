import type { Chance } from '../../chance.ts';
import { block, wrap } from '../lettering.ts';
import { type Family, foot, ground, head, sheet } from '../sheet.ts';
import { type Box, n, rect } from '../svg.ts';

/** Cut papers: leaves and weeds on coloured panels. */
export const papiers: Family = (words, { ground: paper, ink, first, second }, random) => {
  const { height, margin, inner } = sheet;
  const title = block(wrap(words.title, 10), {
    x: margin,
    y: height - 76,
    width: inner,
    fill: ink,
    up: true,
    tall: 80,
    short: 40,
  });
  const top = 60;
  const space = title.top - 30 - top;
  const columns = space > 230 ? 2 : 3;
  const rows = columns === 2 && space > 300 ? 2 : 1;
  const grounds = random.shuffle([first, second, ink]);
  const panels = Array.from({ length: columns * rows }, (_, at) => {
    const box = {
      x: margin + (at % columns) * (inner / columns),
      y: top + Math.floor(at / columns) * (space / rows),
      width: inner / columns - 6,
      height: space / rows - 6,
    };
    const fill = grounds[(at + Math.floor(at / columns)) % grounds.length] ?? first;
    const leaf = random.pick([paper, ...grounds].filter((colour) => colour !== fill));
    return rect(box, fill) + weed(box, leaf, random);
  });
  return ground(paper) + head(words, ink) + panels.join('') + title.svg + foot(words, ink);
};

/** A stem and its lobes, drawn with round pens as scissors would cut them. */
function weed(box: Box, fill: string, random: Chance): string {
  const centre = box.x + box.width / 2;
  const [tip, root] = [box.y + box.height * 0.17, box.y + box.height * 0.86];
  const pen = Math.min(box.width * 0.11, box.height / 12);
  const pairs = random.int(3, 4);
  const bend = random.real(-0.12, 0.12) * box.width;
  const lobes = Array.from({ length: pairs }, (_, i) => {
    const y = root - ((i + 0.45) * (root - tip)) / pairs;
    const reach = box.width * (0.34 - 0.045 * i) * random.real(0.85, 1);
    const rise = ((root - tip) / pairs) * random.real(0.75, 1);
    const side = (sign: number) =>
      `M${n(centre)} ${n(y)}q${n(sign * reach * 0.85)} ${n(rise * 0.1)} ${n(sign * reach)} ${n(-rise)}`;
    return side(1) + side(-1);
  });
  const stem = `M${n(centre)} ${n(root)}Q${n(centre + bend)} ${n((tip + root) / 2)} ${n(centre)} ${n(tip)}`;
  return `<path d="${stem}${lobes.join('')}" fill="none" stroke="${fill}" stroke-width="${n(pen * 1.6)}" stroke-linecap="round" stroke-linejoin="round"/>`;
}
