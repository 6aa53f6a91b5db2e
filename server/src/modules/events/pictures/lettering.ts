import { type Line, type Measured, breakLines, clamp, fits, lineWidth, measure } from '#kit/documents/lines';
import type { FontChain } from '#kit/documents/fonts';

/** A block of text to be drawn: as large as it can be, in the room it has. */
export interface Lettering {
  readonly text: string;
  readonly chain: FontChain;
  readonly colour: string;
  readonly x: number;
  /** Top of the block. */
  readonly y: number;
  readonly width: number;
  /** Sizes to try, largest first, with how many lines each may take. */
  readonly sizes: readonly (readonly [size: number, maxLines: number])[];
  /** Distance of two baselines, in sizes. */
  readonly leading: number;
}

export interface Lettered {
  /** SVG paths: letters are drawn as outlines, so that the picture is the same on a machine without fonts. */
  readonly svg: string;
  /** What the block takes, in pixels; `width` is that of its longest line. */
  readonly height: number;
  readonly width: number;
}

/** Sets a text in the largest size it fits in; in the smallest one, what is too long ends in an ellipsis. */
export function letter({ text, chain, colour, x, y, width, sizes, leading }: Lettering): Lettered {
  const measured = measure(text, chain);
  const [size, maxLines] = chosen(measured, width, sizes);
  const lines = clamp(breakLines(measured, width / size), maxLines, { chain, width: width / size });
  const step = size * leading;
  const paths = lines.map((line, at) => pathsOf(line, { x, y: y + at * step + size * ASCENT, size }));
  const longest = Math.max(0, ...lines.map(lineWidth)) * size;
  return { svg: `<g fill="${colour}">${paths.join('')}</g>`, height: lines.length * step, width: longest };
}

/** Where the baseline hangs under the top of a line. */
const ASCENT = 0.86;

function chosen(
  measured: Measured,
  width: number,
  sizes: Lettering['sizes'],
): readonly [size: number, maxLines: number] {
  const fitting = sizes.find(([size, maxLines]) => fits(measured, width / size, maxLines));
  return fitting ?? sizes.at(-1) ?? [16, 1];
}

function pathsOf(
  line: Line,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
): string {
  let left = x;
  return line
    .map(({ font, text, width }) => {
      const at = left;
      left += width * size;
      return glyphsOf(font.font, text, { x: at, y, scale: size / font.font.unitsPerEm });
    })
    .join('');
}

type Font = FontChain[number]['font'];

function glyphsOf(
  font: Font,
  text: string,
  { x, y, scale }: { readonly x: number; readonly y: number; readonly scale: number },
): string {
  const { glyphs, positions } = font.layout(text);
  let left = x;
  return glyphs
    .map((glyph, at) => {
      const position = positions[at];
      const place = `${round(left + (position?.xOffset ?? 0) * scale)} ${round(y - (position?.yOffset ?? 0) * scale)}`;
      left += (position?.xAdvance ?? 0) * scale;
      // Fonts count upwards, pictures downwards.
      return `<path transform="translate(${place}) scale(${scale} ${-scale})" d="${glyph.path.toSVG()}"/>`;
    })
    .join('');
}

function round(value: number): string {
  return value.toFixed(2);
}
