import { block, wrap } from '../lettering.ts';
import type { Palette } from '../palettes.ts';
import { type Family, foot, ground, sheet } from '../sheet.ts';
import { disc, n } from '../svg.ts';

/** Swells, or hills, in layers under a low sun; the title in the sky. */
export const rivage: Family = (words, palette, random) => {
  const { width, height, margin, inner } = sheet;
  const title = block(wrap(words.title, 10), {
    x: margin,
    y: 34,
    width: inner,
    fill: palette.ink,
    tall: 88,
    short: 42,
  });
  const top = title.height + 66;
  const layers = layersOf(palette);
  const depth = (height - 64 - top) / layers.length;
  const phase = random.real(0, 6);
  const sun = disc({ x: random.real(110, 290), y: top + 44, r: random.real(40, 54) }, palette.second);
  const swell = layers.map((fill, i) => {
    const y = top + 34 + i * depth;
    const high = random.real(9, 20);
    const long = random.real(0.9, 1.7);
    const crest = Array.from(
      { length: 21 },
      (_, at) => `${n(at * 20)} ${n(y + Math.sin((at / 20) * Math.PI * 2 * long + phase + i * 1.4) * high)}`,
    ).join('L');
    return `<path d="M${crest}V${height}H0z" fill="${fill}"/>`;
  });
  return (
    ground(palette.ground) +
    sun +
    swell.join('') +
    `<path d="M0 ${height - 56}h${width}v56H0z" fill="${palette.ink}"/>` +
    title.svg +
    foot(words, palette.ground, height - 34)
  );
};

/** From the far one, pale, to the near one, dark: steps between two colours rather than a gradient. */
function layersOf({ ground: paper, first, ink }: Palette): string[] {
  return [0.35, 0.62, 0.82].map((share) => blend(paper, first, share)).concat(first, blend(first, ink, 0.45));
}

function blend(from: string, to: string, share: number): string {
  const channel = (at: number) => {
    const [a, b] = [from, to].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number];
    return Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${[1, 3, 5].map(channel).join('')}`;
}
