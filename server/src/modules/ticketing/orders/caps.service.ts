import { Injectable } from '@nestjs/common';
import type { Actor } from '#kit/auth/actor';
import { networkOf } from '#kit/http/bucket';
import { RateLimits } from '#kit/http/rate-limits';
import { Refusal } from '#kit/refusal';
import { holdMinutes } from './hold.ts';

/**
 * Places of one event that one visitor's network, or one member, may set aside within the life of a hold, bought or not.
 * A house full of friends, a school or a mobile network passes; a script that empties a sale without paying does not.
 */
const MOST_FOR_A_NETWORK = 300;
const MOST_FOR_A_MEMBER = 100;

/** What keeps a sale from being emptied by somebody who buys nothing. The organizer's own limits per person are another matter. */
@Injectable()
export class Caps {
  constructor(private readonly limits: RateLimits) {}

  /** Draws places before they are asked for, so that many requests at once are counted too. Answers how to give them back. */
  draw({ id, ip }: Pick<Actor, 'id' | 'ip'>, eventId: string, places: number): () => void {
    const most = id ? MOST_FOR_A_MEMBER : MOST_FOR_A_NETWORK;
    const key = `ticketing.held ${eventId} ${id ?? networkOf(ip)}`;
    const wish = { most, perMinute: most / holdMinutes, amount: places };
    const seconds = this.limits.draw(key, wish);
    const minutes = Math.ceil(seconds / 60);
    if (seconds > 0)
      throw new Refusal(id ? 'ticketing.you_hold_enough' : 'ticketing.network_holds_enough', { seconds, minutes });
    return () => void this.limits.draw(key, { ...wish, amount: -places });
  }
}
