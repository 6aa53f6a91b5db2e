import { block, wrap } from '../lettering.ts';
import { type Family, foot, ground, head, sheet } from '../sheet.ts';
import { disc, rect, times } from '../svg.ts';

/** A sun that sets behind the title. */
export const astre: Family = (words, { ground: paper, ink, first, second }, random) => {
  const { width, height, margin, inner } = sheet;
  const title = block(wrap(words.title), { x: margin, y: height - 78, width: inner, fill: ink, up: true });
  const floor = title.top - 30;
  const space = floor - 64;
  const r = Math.min(168, space * random.real(0.62, 0.7));
  const x = random.pick([width / 2, width - margin - r * 0.8, margin + r * 0.9]);
  const y = Math.max(64 + r, floor - r * random.real(0.35, 0.8));
  const moon = disc({ x: x + (x > width / 2 ? -1 : 1) * r * 0.86, y: y - r * 0.5, r: r * 0.22 }, second);
  const bands = times(5, (i) => rect({ x: 0, y: y + r * (0.08 + i * 0.2), width, height: 3 + i * 3.5 }, paper));
  const stage =
    rect({ x: 0, y: floor, width, height: height - floor }, paper) +
    rect({ x: margin, y: floor, width: inner, height: 8 }, ink);
  return (
    ground(paper) + disc({ x, y, r }, first) + moon + bands + stage + title.svg + head(words, ink) + foot(words, ink)
  );
};
