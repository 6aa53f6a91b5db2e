import sharp from 'sharp';
import { Refusal, refusals } from '../refusal.ts';

refusals({
  'kit.picture_refused': {
    kind: 'invalid',
    fr: 'Cette image n’a pas pu être lue. Envoyez un fichier JPEG, PNG, WebP ou AVIF, de {megapixels} mégapixels au plus.',
    en: 'This picture could not be read. Send a JPEG, PNG, WebP or AVIF file of at most {megapixels} megapixels.',
  },
});

const MEGAPIXELS = 60;
const READ = new Set(['jpeg', 'png', 'webp', 'heif']);

export interface PictureSize {
  readonly width: number;
  readonly height: number;
  /** `cover` fills the frame and cuts what is over; `inside` fits into it and cuts nothing. Never enlarged by `inside`. */
  readonly fit: 'cover' | 'inside';
}

/**
 * Makes a clean WebP of an uploaded picture: judged by its content and not by its name, turned upright, colours in sRGB,
 * without anything a camera wrote into it. Throws `kit.picture_refused` for what is no picture.
 */
export async function toWebp(content: Buffer, size: PictureSize): Promise<Buffer> {
  try {
    const picture = sharp(content, { limitInputPixels: MEGAPIXELS * 1_000_000, failOn: 'error' });
    const { format } = await picture.metadata();
    if (!READ.has(format ?? '')) throw new Error(`${format} is not read`);
    const { width, height, fit } = size;
    const resized = picture.autoOrient().resize({ width, height, fit, withoutEnlargement: fit === 'inside' });
    return await resized.toColourspace('srgb').webp({ quality: 82 }).toBuffer();
  } catch (cause) {
    throw new Refusal('kit.picture_refused', { megapixels: MEGAPIXELS }, 'file', { cause });
  }
}
