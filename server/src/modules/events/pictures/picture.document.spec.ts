import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { type DerivedPicture, derivePicture } from './picture.document.ts';

const red = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#c01020' } });
const made = async (content: Buffer): Promise<DerivedPicture> => {
  const answer = await derivePicture(content);
  if (!answer.ok) throw new Error(answer.why);
  return answer.picture;
};
const fileOf = (picture: DerivedPicture, name: string) => {
  const file = picture.files.find((one) => one.name === name);
  if (!file) throw new Error(`no ${name}`);
  return sharp(file.content);
};

const refusal = async (content: Buffer) => {
  const answer = await derivePicture(content);
  return answer.ok ? null : answer.why;
};

describe('a picture', () => {
  it.each(['jpeg', 'png', 'webp', 'avif'] as const)(
    'in %s is offered in every width it fills, as WebP and as JPEG',
    async (format) => {
      const picture = await made(await red(1400, 700).toFormat(format).toBuffer());
      expect(picture).toMatchObject({ width: 1400, height: 700, widths: [320, 640, 1280, 1920] });
      expect(picture.files.map(({ name }) => name).toSorted()).toEqual(
        [320, 640, 1280, 1920].flatMap((width) => [`${width}.jpg`, `${width}.webp`]).toSorted(),
      );
      expect(await fileOf(picture, '640.webp').metadata()).toMatchObject({ format: 'webp', width: 640, height: 320 });
      expect(await fileOf(picture, '1920.jpg').metadata()).toMatchObject({ format: 'jpeg', width: 1400, height: 700 });
    },
  );

  it('is turned upright, and loses what the camera wrote', async () => {
    const shot = await red(800, 400)
      .withExif({ IFD0: { Copyright: 'moi' }, IFD3: { GPSLatitude: '48/1 51/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const picture = await made(shot);
    expect(picture).toMatchObject({ width: 400, height: 800 });
    for (const name of ['320.webp', '320.jpg']) {
      const { exif, orientation, xmp, iptc, width, height } = await fileOf(picture, name).metadata();
      expect([exif, orientation, xmp, iptc, width, height]).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
        320,
        640,
      ]);
    }
  });

  it('keeps its transparency, on white where there is none', async () => {
    const clear = await sharp({
      create: { width: 400, height: 400, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .png()
      .toBuffer();
    const picture = await made(clear);
    expect((await fileOf(picture, '320.webp').metadata()).hasAlpha).toBe(true);
    expect((await fileOf(picture, '320.jpg').stats()).dominant).toMatchObject({ r: 248, g: 248, b: 248 });
  });

  it('has a shadow of itself of a few hundred bytes', async () => {
    const { blur } = await made(await red(900, 600).jpeg().toBuffer());
    expect(blur).toMatch(/^data:image\/webp;base64,/);
    expect(blur.length).toBeLessThan(600);
    const { width, height } = await sharp(Buffer.from(blur.split(',')[1] ?? '', 'base64')).metadata();
    expect([width, height]).toEqual([16, 11]);
  });
});

describe('what is no picture for us', () => {
  it('is refused by its content, whatever it calls itself', async () => {
    expect(await refusal(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"/>'))).toBe(
      'kind',
    );
    expect(await refusal(await red(400, 400).gif().toBuffer())).toBe('kind');
    expect(await refusal(Buffer.alloc(0))).toBe('kind');
  });

  it('is refused when it is cut short, or only begins like one', async () => {
    const whole = await red(900, 900).jpeg().toBuffer();
    expect(await refusal(whole.subarray(0, 900))).toBe('unreadable');
    expect(await refusal(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]))).toBe('unreadable');
  });

  it('is refused before it unfolds: a small file of a huge picture', async () => {
    const bomb = await red(9000, 9000).png({ compressionLevel: 9 }).toBuffer();
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await refusal(bomb)).toBe('pixels');
  });

  it('is refused when it is a stain', async () => {
    expect(await refusal(await red(100, 900).jpeg().toBuffer())).toBe('too_small');
  });
});
