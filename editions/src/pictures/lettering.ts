import { accents, cutFlat, type Glyph, glyphs, hasAccent, spell } from './glyphs.ts';
import { trace } from './stroke.ts';
import { cropped, n } from './svg.ts';

export interface Line {
  readonly x: number;
  readonly y: number;
  /** Height over all, strokes included. */
  readonly height: number;
  readonly fill: string;
  readonly weight?: number;
  /** Letters widen or narrow to fill this width. */
  readonly fit?: number;
  readonly widest?: number;
  readonly narrowest?: number;
  readonly corner?: number;
  readonly gap?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
}

export interface Drawn {
  readonly svg: string;
  readonly width: number;
}

/** One line of letters. */
export function line(text: string, options: Line): Drawn {
  const chars = spell(text);
  const weight = options.weight ?? options.height * 0.18;
  const gap = options.gap ?? weight * 0.75;
  const size = measure(chars, options, { weight, gap });
  const { fit } = options;
  if (fit && size.width > fit + 1) {
    const shrink = fit / size.width;
    return line(text, {
      ...options,
      height: options.height * shrink,
      weight: weight * shrink,
      gap: undefined,
      fit: fit - 0.5,
    });
  }
  const left = options.x - shift(size.width, options.anchor) + weight / 2;
  const paths = write(chars, {
    ...size,
    left,
    top: options.y + weight / 2,
    advance: weight + gap,
    corner: options.corner ?? options.height * 0.3,
  });
  return { svg: ink(paths, options, weight), width: size.width };
}

/** Small print: one weight, never wider than `fit`. */
export function small(text: string, options: Omit<Line, 'height'> & { height?: number }): string {
  if (!text) return '';
  const height = options.height ?? 13;
  const set = { ...options, fit: undefined, height, weight: height * 0.17, gap: height * 0.24 };
  const drawn = line(text, set);
  if (!options.fit || drawn.width <= options.fit) return drawn.svg;
  return line(text, {
    ...set,
    height: (height * options.fit) / drawn.width,
    weight: (set.weight * options.fit) / drawn.width,
    gap: (set.gap * options.fit) / drawn.width,
  }).svg;
}

export interface Block {
  readonly x: number;
  /** Top of the block, or its foot when it grows `up`. */
  readonly y: number;
  readonly width: number;
  readonly fill: string;
  readonly tall?: number;
  readonly short?: number;
  readonly gap?: number;
  readonly up?: boolean;
}

/** Lines justified to the same width; a short line is taller than a long one. */
export function block(lines: readonly string[], options: Block): { svg: string; height: number; top: number } {
  const { x, y, width, fill, tall = 92, short = 46, gap = 12, up = false } = options;
  const rows = lines.map((text) => {
    const height = Math.max(short, Math.min(tall, (width / Math.max(2, text.length)) * 1.75));
    return { text, height, room: hasAccent(text) ? height * 0.34 : 0 };
  });
  const total = rows.reduce((sum, row) => sum + row.height + row.room, gap * (rows.length - 1));
  const top = up ? y - total : y;
  let at = top;
  const svg = rows.map(({ text, height, room }) => {
    at += room + height + gap;
    return line(text, {
      x,
      y: at - gap - height,
      height,
      weight: height * 0.19,
      fit: width,
      widest: 3,
      narrowest: 0.3,
      fill,
    }).svg;
  });
  return { svg: svg.join(''), height: total, top };
}

/** Breaks a title into lines of similar length; "/" breaks it by hand. A French question mark stays with its word. */
export function wrap(title: string, longest = 9): string[] {
  if (title.includes('/')) return title.split('/').map((part) => part.trim());
  const lines: string[] = [];
  for (const word of title.replace(/\s+([?!:;»])/g, '\u00a0$1').split(/ +/)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= longest) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

interface Size {
  readonly width: number;
  readonly sx: number;
  readonly sy: number;
}

function measure(
  chars: readonly string[],
  { height, fit, widest = 1.5, narrowest = 0.42 }: Line,
  { weight, gap }: { weight: number; gap: number },
): Size {
  const letters = chars.map((char) => glyphs[char]).filter((glyph): glyph is Glyph => !!glyph);
  const sy = (height - weight) / 6;
  const units = letters.reduce((sum, [width]) => sum + width, 0);
  const fixed = letters.length * weight + Math.max(0, letters.length - 1) * gap;
  const sx = fit && units ? Math.max(sy * narrowest, Math.min(sy * widest, (fit - fixed) / units)) : sy * 0.86;
  return { width: units * sx + fixed, sx, sy };
}

function shift(width: number, anchor: Line['anchor']): number {
  if (anchor === 'end') return width;
  return anchor === 'middle' ? width / 2 : 0;
}

/** Path data of the letters: `free` ones as they are, `flat` ones to be cut at the edges of the line. */
function write(
  chars: readonly string[],
  place: Size & { left: number; top: number; advance: number; corner: number },
): { free: string; flat: string } {
  const paths = { free: '', flat: '' };
  let last = { x: place.left, width: 0 };
  let next = place.left;
  for (const char of chars) {
    const glyph = glyphs[char];
    if (!glyph) {
      paths.free += trace(accents[char] ?? '', {
        x: last.x + ((last.width - 4) * place.sx) / 2,
        y: place.top,
        sx: place.sx,
        sy: place.sy,
        corner: 0,
      });
      continue;
    }
    paths[cutFlat.test(char) ? 'flat' : 'free'] += trace(glyph[1], {
      x: next,
      y: place.top,
      sx: place.sx,
      sy: place.sy,
      corner: place.corner,
    });
    last = { x: next, width: glyph[0] };
    next += glyph[0] * place.sx + place.advance;
  }
  return paths;
}

function ink({ free, flat }: { free: string; flat: string }, { y, height, fill }: Line, weight: number): string {
  const pen = `fill="none" stroke="${fill}" stroke-width="${n(weight)}"`;
  const loose = free && `<path ${pen} stroke-linecap="square" d="${free}"/>`;
  const cut = flat && cropped({ x: -99, y, width: 1098, height }, `<path ${pen} stroke-miterlimit="9" d="${flat}"/>`);
  return loose + cut;
}
