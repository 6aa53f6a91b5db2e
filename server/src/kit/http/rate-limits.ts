import type { Route } from '@estrade/api/route';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../auth/actor.ts';
import { Config } from '../config/settings.ts';
import { Refusal } from '../refusal.ts';
import { type Bucket, draw, networkOf, type Wish } from './bucket.ts';

/** What a route allows that declares nothing: enough for any person, page or busy door, not for a flood. */
const GENEROUS_PER_MINUTE = 6_000;
const MOST_BUCKETS = 50_000;

/**
 * How often something may be tried, per key. In the memory of this process: several processes allow as many times more,
 * which still stops guessing, and nothing is asked of the database. `RATE_LIMITS=off` allows everything.
 */
@Injectable()
export class RateLimits {
  /** Oldest use first; the oldest are forgotten when there are too many. */
  private readonly buckets = new Map<string, Bucket>();

  constructor(private readonly config: Config) {}

  /** Takes one of `perMinute`. Throws `kit.too_many` with the seconds to wait when there is none. */
  take(key: string, perMinute: number): void {
    const seconds = this.draw(key, { most: perMinute, perMinute, amount: 1 });
    if (seconds > 0) throw new Refusal('kit.too_many', { seconds });
  }

  /** Draws an amount of something scarcer than requests. Answers the seconds to wait when it is not there, and takes nothing then. */
  draw(key: string, wish: Wish): number {
    if (this.config.values.RATE_LIMITS === 'off') return 0;
    const { bucket, waitSeconds } = draw(this.buckets.get(key), wish, performance.now());
    this.buckets.delete(key);
    this.buckets.set(key, bucket);
    if (this.buckets.size > MOST_BUCKETS) this.buckets.delete(this.buckets.keys().next().value!);
    return waitSeconds;
  }

  /** Holds whoever asks for a route to what it declares: per member, or per network for visitors. */
  hold({ name, perMinute }: Pick<Route, 'name' | 'perMinute'>, { id, ip }: Actor): void {
    if (this.config.values.RATE_LIMITS === 'off') return;
    const who = id ?? networkOf(ip);
    // pages are rendered on this machine for all visitors at once; what a route declares itself holds for them too
    if (perMinute === undefined && !id && isLoopback(who)) return;
    this.take(`${name} ${who}`, perMinute ?? GENEROUS_PER_MINUTE);
  }
}

function isLoopback(network: string): boolean {
  return network.startsWith('127.') || network === '0:0:0:0::/64';
}
