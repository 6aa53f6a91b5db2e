import { hasAccent } from '../glyphs.ts';
import { line, wrap } from '../lettering.ts';
import { type Family, foot, ground, sheet } from '../sheet.ts';
import { n, rect, times } from '../svg.ts';

const side = 250;
const gap = 18;

/** The title climbs, bars answer it. */
export const verticale: Family = (words, { ground: paper, ink, first, second }, random) => {
  const { width, height, margin } = sheet;
  const length = height - 70 - margin;
  const bars = random.int(5, 8);
  const each = length / bars;
  const left = side + margin + 24;
  const stack = times(bars, (i) => {
    const reach = width - left - random.real(0, 70) * (i % 2);
    return rect(
      { x: left, y: margin + i * each, width: reach, height: each * random.real(0.35, 0.82) },
      i % 3 === 1 ? second : first,
    );
  });
  return ground(paper) + stack + climb(wrap(words.title).slice(0, 3), length, ink) + foot(words, ink);
};

function climb(lines: readonly string[], length: number, fill: string): string {
  const each = (side - (lines.length - 1) * gap) / lines.length;
  const letters = (text: string) => {
    const accented = hasAccent(text);
    const weight = Math.min(each * 0.17, (length / text.length) * 0.32);
    return line(text, {
      x: 0,
      y: accented ? each * 0.2 : 0,
      height: accented ? each * 0.8 : each,
      weight,
      fit: length,
      widest: 3,
      narrowest: 0.25,
      corner: each * 0.25,
      fill,
    }).svg;
  };
  return lines
    .map(
      (text, i) =>
        `<g transform="translate(${n(sheet.margin + i * (each + gap))} ${sheet.height - 70}) rotate(-90)">${letters(text)}</g>`,
    )
    .join('');
}
