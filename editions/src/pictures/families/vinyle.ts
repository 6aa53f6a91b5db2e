import { block, wrap } from '../lettering.ts';
import { type Family, foot, ground, head, sheet } from '../sheet.ts';
import { disc, n, ring, times } from '../svg.ts';

/** A record on its deck. */
export const vinyle: Family = (words, { ground: paper, ink, first, second }, random) => {
  const { width, height, margin, inner } = sheet;
  const title = block(wrap(words.title, 10), {
    x: margin,
    y: height - 78,
    width: inner,
    fill: ink,
    up: true,
    tall: 84,
    short: 42,
  });
  const r = Math.min(168, (title.top - 34 - 58) / 2);
  const x = random.pick([margin + r, width / 2, width - margin - r]);
  const y = title.top - 34 - r;
  const record = ink === first ? second : first;
  const grooves = times(8, (i) => ring({ x, y, r: r * (0.46 + i * 0.064) }, paper, i % 3 ? 1 : 2.4));
  const label = disc({ x, y, r: r * 0.36 }, record === second ? paper : second) + disc({ x, y, r: r * 0.05 }, ink);
  const shine = `<path d="M${n(x)} ${n(y)}L${n(x + r * 0.98)} ${n(y - r * 0.2)}A${n(r)} ${n(r)} 0 0 0 ${n(x + r * 0.8)} ${n(y - r * 0.6)}z" fill="${paper}" opacity=".28"/>`;
  const side = x > width / 2 ? -1 : 1;
  const arm = `<path d="M${n(x + side * r * 1.02)} ${n(y - r * 0.95)}V${n(y + r * 0.2)}L${n(x + side * r * 0.62)} ${n(y + r * 0.62)}" fill="none" stroke="${ink}" stroke-width="11" stroke-linejoin="round" stroke-linecap="round"/>`;
  return (
    ground(paper) +
    disc({ x, y, r }, record) +
    grooves +
    shine +
    label +
    arm +
    title.svg +
    head(words, ink) +
    foot(words, ink)
  );
};
