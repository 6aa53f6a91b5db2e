import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bucket, draw, networkOf, take } from './bucket.ts';

const wish = (amount: number) => ({ most: 10, perMinute: 1, amount });

describe('a bucket', () => {
  it('gives as many as a minute holds, then says how long to wait', () => {
    let bucket: Bucket | undefined;
    for (let n = 0; n < 6; n++) {
      const taken = take(bucket, 6, 1_000);
      expect(taken.waitSeconds).toBe(0);
      bucket = taken.bucket;
    }
    expect(take(bucket, 6, 1_000).waitSeconds).toBe(10);
    expect(take(bucket, 6, 6_000).waitSeconds).toBe(5);
    expect(take(bucket, 6, 11_000).waitSeconds).toBe(0);
  });

  it('never gives more than two minutes’ worth in any minute, and always gives again', () => {
    const waits = fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), waits, (perMinute, pauses) => {
        let [bucket, now]: [Bucket | undefined, number] = [undefined, 0];
        const given: number[] = [];
        for (const pause of pauses) {
          now += pause;
          const taken = take(bucket, perMinute, now);
          bucket = taken.bucket;
          if (taken.waitSeconds === 0) given.push(now);
        }
        for (const from of given) {
          expect(given.filter((at) => at >= from && at < from + 60_000).length).toBeLessThanOrEqual(2 * perMinute);
        }
        let last = take(bucket, perMinute, now);
        while (last.waitSeconds === 0) last = take(last.bucket, perMinute, now);
        expect(take(last.bucket, perMinute, now + last.waitSeconds * 1000 + 1).waitSeconds).toBe(0);
      }),
    );
  });

  it('gives all of an amount or nothing, and takes back what was drawn in vain', () => {
    const first = draw(undefined, wish(7), 0);
    expect([first.waitSeconds, first.bucket.left]).toEqual([0, 3]);
    const refused = draw(first.bucket, wish(5), 0);
    expect([refused.waitSeconds, refused.bucket.left]).toEqual([120, 3]);
    expect(draw(refused.bucket, wish(-7), 0).bucket.left).toBe(10);
    expect(draw(undefined, wish(-7), 0).bucket.left).toBe(10);
  });

  it('bears a clock that goes back', () => {
    expect(take({ left: 0, at: 5_000 }, 60, 1_000).waitSeconds).toBe(1);
  });
});

describe('the network of an address', () => {
  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002::9', '2001:db8:1:2::/64'],
    ['2001:db8::9', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('%s is in %s', (ip, network) => expect(networkOf(ip)).toBe(network));
});
