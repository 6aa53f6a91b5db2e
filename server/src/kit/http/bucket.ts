/** A token bucket: full at first, refilled steadily, one taken by each request. */
export interface Bucket {
  readonly left: number;
  /** Milliseconds of the clock its count belongs to. */
  readonly at: number;
}

export interface Taken {
  readonly bucket: Bucket;
  /** Zero when one was left; otherwise whole seconds until there will be. */
  readonly waitSeconds: number;
}

/** Takes one out of a bucket that holds and regains `perMinute`. `undefined` is a full one. */
export function take(bucket: Bucket | undefined, perMinute: number, now: number): Taken {
  return draw(bucket, { most: perMinute, perMinute, amount: 1 }, now);
}

/** What is wanted of a bucket that holds at most `most`; negative gives back. */
export interface Wish {
  readonly most: number;
  readonly perMinute: number;
  readonly amount: number;
}

/** Draws all of an amount, or nothing. */
export function draw(bucket: Bucket | undefined, { most, perMinute, amount }: Wish, now: number): Taken {
  const regained = bucket ? ((now - bucket.at) / 60_000) * perMinute : 0;
  const left = Math.min(most, (bucket?.left ?? most) + Math.max(0, regained));
  if (left >= amount) return { bucket: { left: Math.min(most, left - amount), at: now }, waitSeconds: 0 };
  return { bucket: { left, at: now }, waitSeconds: Math.ceil(((amount - left) * 60) / perMinute) };
}

/** The part of an address that one household has to itself: the whole of IPv4, the first 64 bits of IPv6. */
export function networkOf(ip: string): string {
  const mapped = /^(?:::ffff:)(\d+\.\d+\.\d+\.\d+)$/i.exec(ip);
  if (mapped) return mapped[1]!;
  if (!ip.includes(':')) return ip;
  const [head = '', tail = ''] = ip.split('%')[0]!.toLowerCase().split('::');
  const [front, back] = [head.split(':').filter(Boolean), tail.split(':').filter(Boolean)];
  const zeros = ip.includes('::') ? Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => '0') : [];
  const groups = [...front, ...zeros, ...back].slice(0, 4).map((group) => group.replace(/^0+(?=.)/, ''));
  return `${groups.join(':')}::/64`;
}
