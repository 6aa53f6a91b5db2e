import { draw, type PictureSpec } from '@estrade/editions/pictures/picture';
import sharp from 'sharp';

/** A picture of the demo world as a file to upload. */
export async function paint(spec: PictureSpec): Promise<Blob> {
  const png = await sharp(Buffer.from(draw(spec)), { density: 144 })
    .png({ compressionLevel: 3 })
    .toBuffer();
  return new Blob([new Uint8Array(png)], { type: 'image/png' });
}
