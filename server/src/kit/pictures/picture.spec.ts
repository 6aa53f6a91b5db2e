import sharp from 'sharp';
import { expect, it } from 'vitest';
import { toWebp } from './picture.ts';

const blue = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#1020c0' } });
const square = { width: 64, height: 64, fit: 'cover' } as const;

it.each(['jpeg', 'png', 'webp', 'avif'] as const)('reads %s and writes WebP in the size asked', async (format) => {
  const made = await toWebp(await blue(200, 100).toFormat(format).toBuffer(), square);
  await expect(sharp(made).metadata()).resolves.toMatchObject({ format: 'webp', width: 64, height: 64 });
});

it('takes out what the camera wrote, and turns upright first', async () => {
  const sent = await blue(200, 100)
    .withExif({ IFD0: { Copyright: 'me' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const kept = await sharp(await toWebp(sent, { width: 400, height: 400, fit: 'inside' })).metadata();
  expect([kept.width, kept.height]).toEqual([100, 200]);
  expect(kept.exif).toBeUndefined();
});

it('refuses what is no picture, or one it does not read, whatever it calls itself', async () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>');
  const cut = (await blue(400, 400).jpeg().toBuffer()).subarray(0, 700);
  for (const content of [svg, cut, Buffer.from('%PDF-1.7'), await blue(8, 8).gif().toBuffer()]) {
    await expect(toWebp(content, square)).rejects.toMatchObject({ code: 'kit.picture_refused', field: 'file' });
  }
});

it('refuses a bomb: a small file of a huge picture', async () => {
  const bomb = await blue(9_000, 9_000).png({ compressionLevel: 9 }).toBuffer();
  expect(bomb.length).toBeLessThan(1_000_000);
  await expect(toWebp(bomb, square)).rejects.toMatchObject({ code: 'kit.picture_refused' });
});
