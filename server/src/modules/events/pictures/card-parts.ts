import type { PrintedBrand } from '#kit/documents/brand';
import type { Crop } from './picture.ts';

type Colours = PrintedBrand['colours'];

/** The logo of the house as SVG, as high as `height`. */
export function logoSvg(
  { logo, colours }: PrintedBrand,
  { x, y, height }: { readonly x: number; readonly y: number; readonly height: number },
): string {
  const [left = 0, top = 0, , boxHeight = 1] = logo.viewBox.split(' ').map(Number);
  const scale = height / boxHeight;
  const parts = logo.parts.map(({ d, fill, stroke, strokeWidth, dash }) => {
    const paint = fill ? `fill="${colours[fill]}"` : 'fill="none"';
    const pen = stroke ? ` stroke="${colours[stroke]}" stroke-width="${strokeWidth ?? 1}"` : '';
    return `<path d="${d}" ${paint}${pen}${dash ? ` stroke-dasharray="${dash}"` : ''}/>`;
  });
  return `<g transform="translate(${x} ${y}) scale(${scale}) translate(${-left} ${-top})">${parts.join('')}</g>`;
}

/** Tiles of quarter circles in the colours of the house, always the same for the same title. */
export function pattern(title: string, { left, top, width, height }: Crop, colours: Colours): string {
  const tile = 105;
  const next = chanceOf(title);
  const palette = [...new Set([colours.accent, colours.warm, colours.brand, colours.ink, colours.line])];
  const tiles = Array.from({ length: Math.ceil(height / tile) * Math.ceil(width / tile) }, (_, at) => {
    const columns = Math.ceil(width / tile);
    const x = left + (at % columns) * tile;
    const y = top + Math.floor(at / columns) * tile;
    const first = next(palette.length);
    const ground = palette[first] ?? colours.line;
    const form = palette[(first + 1 + next(palette.length - 1)) % palette.length] ?? colours.ink;
    return `<g transform="translate(${x} ${y})"><path d="M0 0h${tile}v${tile}H0z" fill="${ground}"/>${shape(next(5), tile, form)}</g>`;
  });
  return tiles.join('');
}

function shape(kind: number, size: number, colour: string): string {
  const half = size / 2;
  if (kind === 4) return `<circle cx="${half}" cy="${half}" r="${half * 0.72}" fill="${colour}"/>`;
  return `<path transform="rotate(${kind * 90} ${half} ${half})" d="M0 0h${size}A${size} ${size} 0 0 1 0 ${size}z" fill="${colour}"/>`;
}

/** Small whole numbers that follow from a text. */
function chanceOf(text: string): (below: number) => number {
  let state = 2166136261;
  for (const char of text) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 16777619);
  return (below) => {
    state = Math.imul(state ^ (state >>> 15), 2246822519) + 0x6d2b79f5;
    return ((state ^ (state >>> 13)) >>> 0) % below;
  };
}
