import sharp, { type Sharp } from 'sharp';
import {
  MOST_PIXELS,
  type PictureProblem,
  type Size,
  problemOfBytes,
  problemOfSize,
  widths,
  widthsFor,
} from './picture.ts';

export interface DerivedPicture extends Size {
  /** A data URL of a few hundred bytes, shown while the picture loads. */
  readonly blur: string;
  /** Widths that exist, each as WebP and as JPEG for whoever cannot read it. */
  readonly widths: readonly number[];
  readonly files: readonly PictureFile[];
}

export interface PictureFile {
  /** `640.webp` */
  readonly name: string;
  readonly contentType: 'image/webp' | 'image/jpeg';
  readonly content: Buffer;
}

export type PictureAnswer =
  | { readonly ok: true; readonly picture: DerivedPicture }
  | ({ readonly ok: false } & PictureProblem);

/**
 * Everything the site shows of an uploaded picture: turned upright, in sRGB, without what the camera wrote (place, owner,
 * serial number), in each width. Decoded once; each size is made from the largest. Nothing of the original is served.
 */
export async function derivePicture(content: Buffer): Promise<PictureAnswer> {
  const refused = problemOfBytes(content);
  if (refused) return { ok: false, ...refused };
  try {
    const size = await uprightSize(content);
    const problem = problemOfSize(size);
    return problem ? { ok: false, ...problem } : { ok: true, picture: await derived(content, size) };
  } catch {
    return { ok: false, why: 'unreadable', params: {} };
  }
}

const LARGEST = widths[widths.length - 1] ?? 1920;
/** A scroll or a strip is kept whole, though not without end. */
const TALLEST = LARGEST * 4;

async function uprightSize(content: Buffer): Promise<Size> {
  const { autoOrient } = await sharp(content, { limitInputPixels: false }).metadata();
  return autoOrient;
}

async function derived(content: Buffer, size: Size): Promise<DerivedPicture> {
  const { data, info } = await sharp(content, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    .autoOrient()
    .resize({ width: LARGEST, height: TALLEST, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const open = () => sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
  const made = widthsFor(Math.min(size.width, info.width));
  const files = await Promise.all(made.map((width) => filesOf(open(), width)));
  return { ...size, blur: await blurOf(open()), widths: made, files: files.flat() };
}

async function filesOf(picture: Sharp, width: number): Promise<readonly PictureFile[]> {
  const resized = picture.resize({ width, withoutEnlargement: true });
  const [webp, jpeg] = await Promise.all([
    resized.clone().webp({ quality: 80, effort: 3 }).toBuffer(),
    resized.clone().flatten({ background: '#ffffff' }).jpeg({ quality: 80, mozjpeg: true }).toBuffer(),
  ]);
  return [
    { name: `${width}.webp`, contentType: 'image/webp', content: webp },
    { name: `${width}.jpg`, contentType: 'image/jpeg', content: jpeg },
  ];
}

async function blurOf(picture: Sharp): Promise<string> {
  const tiny = await picture
    .resize({ width: 16, height: 16, fit: 'inside' })
    .webp({ quality: 30, effort: 6 })
    .toBuffer();
  return `data:image/webp;base64,${tiny.toString('base64')}`;
}
