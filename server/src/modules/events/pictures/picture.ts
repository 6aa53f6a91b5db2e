/** Rules of an uploaded picture, known before a single pixel is decoded. */

export const MOST_BYTES = 25 * 1024 * 1024;
/** Any phone's panorama passes; a bomb of a few kilobytes that unfolds into gigabytes does not. */
export const MOST_PIXELS = 60_000_000;
/** Smaller than this and it would be a stain on a page. */
const FEWEST_PIXELS_A_SIDE = 160;

/** Widths a picture is offered in, smallest first. */
export const widths = [320, 640, 1280, 1920] as const;
export type PictureWidth = (typeof widths)[number];

export type PictureKind = 'jpeg' | 'png' | 'webp' | 'avif';

/** Why a picture is refused; the value behind it for the sentence that says so. */
export interface PictureProblem {
  readonly why: 'kind' | 'bytes' | 'pixels' | 'too_small' | 'unreadable';
  readonly params: Readonly<Record<string, string | number>>;
}

/** What can be said of the bytes alone: not their name, not what the browser calls them. */
export function problemOfBytes(bytes: Uint8Array): PictureProblem | null {
  if (bytes.byteLength > MOST_BYTES) return { why: 'bytes', params: { megabytes: MOST_BYTES / 1024 / 1024 } };
  return kindOf(bytes) ? null : { why: 'kind', params: {} };
}

/** What can be said of the size its header gives. */
export function problemOfSize({ width, height }: Size): PictureProblem | null {
  if (width * height > MOST_PIXELS) return { why: 'pixels', params: { megapixels: MOST_PIXELS / 1_000_000 } };
  return Math.min(width, height) < FEWEST_PIXELS_A_SIDE
    ? { why: 'too_small', params: { pixels: FEWEST_PIXELS_A_SIDE } }
    : null;
}

/** The kind of picture these bytes begin like. An SVG is a program that draws: it is no picture here. */
export function kindOf(bytes: Uint8Array): PictureKind | null {
  const starts = (signature: readonly number[], at = 0) => signature.every((byte, index) => bytes[at + index] === byte);
  if (starts([0xff, 0xd8, 0xff])) return 'jpeg';
  if (starts([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  if (starts(ascii('RIFF')) && starts(ascii('WEBP'), 8)) return 'webp';
  return starts(ascii('ftyp'), 4) && (starts(ascii('avif'), 8) || starts(ascii('avis'), 8)) ? 'avif' : null;
}

/**
 * Which of the offered widths are made of a picture: all those it fills, and the next one up, which then holds it in its
 * own size. Nothing is ever enlarged.
 */
export function widthsFor(width: number): readonly PictureWidth[] {
  const next = widths.find((offered) => offered >= width) ?? widths.at(-1);
  return widths.filter((offered) => offered < width || offered === next);
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What must stay in view, as parts of the width and the height: 0.5, 0.5 is the middle. */
export interface FocalPoint {
  readonly x: number;
  readonly y: number;
}

export interface Crop extends Size {
  readonly left: number;
  readonly top: number;
}

/** The largest part of a picture that has the wanted shape, as near around its focal point as its edges allow. */
export function cropAround(picture: Size, shape: Size, focus: FocalPoint): Crop {
  const scale = Math.min(picture.width / shape.width, picture.height / shape.height);
  const width = Math.max(1, Math.min(picture.width, Math.round(shape.width * scale)));
  const height = Math.max(1, Math.min(picture.height, Math.round(shape.height * scale)));
  return {
    width,
    height,
    left: within(focus.x * picture.width - width / 2, picture.width - width),
    top: within(focus.y * picture.height - height / 2, picture.height - height),
  };
}

function within(position: number, most: number): number {
  return Math.round(Math.min(Math.max(position, 0), most));
}

function ascii(text: string): readonly number[] {
  return Array.from(text, (char) => char.charCodeAt(0));
}
