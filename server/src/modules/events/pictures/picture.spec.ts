import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_BYTES, cropAround, kindOf, problemOfBytes, problemOfSize, widthsFor } from './picture.ts';

const bytes = (...parts: readonly (string | number)[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? Array.from(part, (char) => char.charCodeAt(0)) : [part])),
  );

describe('a picture by its first bytes', () => {
  it.each([
    ['jpeg', bytes(0xff, 0xd8, 0xff, 0xe0)],
    ['png', bytes(0x89, 'PNG', 0x0d, 0x0a, 0x1a, 0x0a, 0)],
    ['webp', bytes('RIFF', 1, 2, 3, 4, 'WEBPVP8 ')],
    ['avif', bytes(0, 0, 0, 0x1c, 'ftypavif')],
    [null, bytes('GIF89a')],
    [null, bytes('<svg xmlns="http://www.w3.org/2000/svg">')],
    [null, bytes('<?xml version="1.0"?><svg/>')],
    [null, bytes(0, 0, 0, 0x18, 'ftypheic')],
    [null, bytes('%PDF-1.7')],
    [null, bytes('RIFF', 1, 2, 3, 4, 'WAVE')],
    [null, bytes()],
  ])('is %s', (kind, start) => {
    expect(kindOf(start)).toBe(kind);
    expect(problemOfBytes(start)?.why ?? null).toBe(kind ? null : 'kind');
  });

  it('may be too heavy', () => {
    const heavy = new Uint8Array(MOST_BYTES + 1);
    heavy.set([0xff, 0xd8, 0xff]);
    expect(problemOfBytes(heavy)).toEqual({ why: 'bytes', params: { megabytes: 25 } });
  });
});

it.each([
  [1920, 1080, undefined],
  [160, 160, undefined],
  [159, 900, 'too_small'],
  [10_000, 6_001, 'pixels'],
])('%d × %d: %s', (width, height, why) => {
  expect(problemOfSize({ width, height })?.why).toBe(why);
});

it.each([
  [200, [320]],
  [320, [320]],
  [321, [320, 640]],
  [1000, [320, 640, 1280]],
  [1920, [320, 640, 1280, 1920]],
  [6000, [320, 640, 1280, 1920]],
])('a picture of %d pixels is offered in %j', (width, offered) => {
  expect(widthsFor(width)).toEqual(offered);
});

describe('a crop', () => {
  it.each([
    [
      { x: 0.5, y: 0.5 },
      { left: 300, top: 0, width: 400, height: 600 },
    ],
    [
      { x: 0, y: 0 },
      { left: 0, top: 0, width: 400, height: 600 },
    ],
    [
      { x: 0.9, y: 0.2 },
      { left: 600, top: 0, width: 400, height: 600 },
    ],
  ])('keeps %j in view', (focus, crop) => {
    expect(cropAround({ width: 1000, height: 600 }, { width: 420, height: 630 }, focus)).toEqual(crop);
  });

  it('never leaves the picture', () => {
    const side = fc.integer({ min: 1, max: 5000 });
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(side, side, side, side, part, part, (width, height, wide, high, x, y) => {
        const crop = cropAround({ width, height }, { width: wide, height: high }, { x, y });
        expect(Math.min(crop.left, crop.top)).toBeGreaterThanOrEqual(0);
        expect(crop.left + crop.width).toBeLessThanOrEqual(width);
        expect(crop.top + crop.height).toBeLessThanOrEqual(height);
      }),
    );
  });
});
