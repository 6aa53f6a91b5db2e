import { block, small, wrap } from '../lettering.ts';
import { type Family, foot, ground, sheet } from '../sheet.ts';
import { disc, n, rect, times } from '../svg.ts';

/** Arcs that leave a low stage. */
export const ondes: Family = (words, { ground: paper, ink, first, second }, random) => {
  const { width, height, margin, inner } = sheet;
  const x = random.pick([0, width / 2, width]);
  const y = height - 96;
  const gap = random.real(24, 32);
  const thick = random.real(9, 14);
  const arcs = times(Math.ceil((x === width / 2 ? 400 : 520) / gap), (i) => {
    const r = n(40 + i * gap);
    const colour = i % 3 === 2 ? second : first;
    return `<path d="M${n(x - 40 - i * gap)} ${n(y)}a${r} ${r} 0 0 1 ${n(2 * (40 + i * gap))} 0" stroke="${colour}" stroke-width="${n(Math.max(1.6, thick - i * 0.75))}"/>`;
  });
  const title = block(wrap(words.title), { x: margin, y: margin, width: inner, fill: ink });
  const sky = rect({ x: 0, y: 0, width, height: title.height + margin + 20 }, paper);
  const stage = rect({ x: 0, y, width, height: height - y }, ink);
  const caption = small(words.subtitle, { x: margin, y: y + 22, fit: inner, fill: paper, height: 14 });
  return (
    ground(paper) +
    `<g fill="none">${arcs}</g>` +
    disc({ x, y, r: 26 }, second) +
    sky +
    stage +
    title.svg +
    caption +
    foot(words, paper)
  );
};
