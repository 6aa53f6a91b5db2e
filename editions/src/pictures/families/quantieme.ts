import { block, line, wrap } from '../lettering.ts';
import { type Family, foot, ground, head, sheet } from '../sheet.ts';
import { disc, n, rect } from '../svg.ts';

/** The day, as big as the paper. */
export const quantieme: Family = (words, { ground: paper, ink, first, second }, random) => {
  const { width, height, margin, inner } = sheet;
  const title = block(wrap(words.title, 12), { x: margin, y: 62, width: inner, fill: ink, tall: 62, short: 34 });
  const top = 62 + title.height + 30;
  const tall = height - 70 - top;
  const day = /\d+/.exec(words.date)?.[0] ?? '1';
  const figure = line(day, {
    x: margin,
    y: top,
    height: tall,
    weight: Math.min(tall * 0.22, 62),
    fit: inner,
    widest: 2.2,
    narrowest: 0.3,
    corner: 90,
    fill: first,
    gap: 22,
  });
  const accent = random.pick([
    disc({ x: width - 84, y: top + tall * 0.3, r: 52 }, second),
    rect({ x: 0, y: top + tall * 0.62, width, height: 22 }, second),
    `<path d="M0 ${n(top + tall)}L${width} ${n(top + tall * 0.45)}v34L0 ${n(top + tall + 34)}z" fill="${second}"/>`,
  ]);
  return (
    ground(paper) +
    head(words, ink) +
    title.svg +
    figure.svg +
    accent +
    rect({ x: 0, y: height - 56, width, height: 56 }, paper) +
    foot(words, ink)
  );
};
