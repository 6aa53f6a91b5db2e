import { block, wrap } from '../lettering.ts';
import { type Family, foot, ground, head, sheet } from '../sheet.ts';
import { disc } from '../svg.ts';

/** A field of dots that a wave swells. */
export const trame: Family = (words, { ground: paper, ink, first, second }, random) => {
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
  const top = 58;
  const columns = random.int(11, 15);
  const side = inner / columns;
  const rows = Math.floor((title.top - 30 - top) / side);
  const centre = { x: random.real(0, columns), y: random.real(0, rows) };
  const [wave, turn] = [random.real(0.55, 0.85), random.real(0, 6)];
  const hot = random.int(2, 4);
  let dots = '';
  for (let at = 0; at < rows * columns; at++) {
    const [i, j] = [at % columns, Math.floor(at / columns)];
    const distance = Math.hypot(i - centre.x, j - centre.y);
    const swell = 0.5 + 0.5 * Math.cos(distance * wave + turn);
    const r = side * (0.08 + 0.42 * swell);
    dots += disc({ x: margin + (i + 0.5) * side, y: top + (j + 0.5) * side, r }, distance < hot ? second : first);
  }
  return ground(paper) + head(words, ink) + dots + title.svg + foot(words, ink);
};
