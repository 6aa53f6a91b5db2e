import { z } from 'zod';
import { readCheckoutHash, type HeldPlaces } from '@/kit/checkout-address';

/** A hold as this browser remembers it, in every tab: how it is opened, and the order that came of it. */
const Kept = z.object({
  holdId: z.string(),
  secret: z.string(),
  event: z.string(),
  key: z.string().optional(),
  /** Secret of the order, once there is one. */
  order: z.string().optional(),
  /** Forgotten after this instant, milliseconds. */
  until: z.number(),
});
export type KeptHold = z.infer<typeof Kept>;

const DAY = 86_400_000;
const prefix = 'hold:';

/** The hold of this page: out of its address when one comes from the event, otherwise what was kept. */
export function takeHold(holdId: string): KeptHold | null {
  const arrived = readCheckoutHash(holdId, window.location.hash);
  if (!arrived) return readKept(holdId);
  const kept = { ...readKept(holdId), ...arrived, until: Date.now() + DAY };
  if (keepHold(kept)) history.replaceState(history.state, '', window.location.pathname);
  return kept;
}

/** Remembers which order a hold became, so that coming back leads to it. */
export function keepOrder(hold: KeptHold, order: string): void {
  keepHold({ ...hold, order });
}

/** The order a hold became, in this tab or another one. */
export function orderOf(holdId: string): string | null {
  return readKept(holdId)?.order ?? null;
}

export function eventHref({ event, key }: Pick<HeldPlaces, 'event' | 'key'>): string {
  return `/events/${event}${key ? `?key=${encodeURIComponent(key)}` : ''}`;
}

// False where the browser keeps nothing: the secret then stays in the address.
function keepHold(hold: KeptHold): boolean {
  try {
    forgetOld();
    localStorage.setItem(prefix + hold.holdId, JSON.stringify(hold));
    return true;
  } catch {
    return false;
  }
}

function readKept(holdId: string): KeptHold | null {
  try {
    return Kept.nullable()
      .catch(null)
      .parse(JSON.parse(localStorage.getItem(prefix + holdId) ?? 'null'));
  } catch {
    return null;
  }
}

function forgetOld(): void {
  const names = Object.keys(localStorage).filter((name) => name.startsWith(prefix));
  for (const name of names) {
    const kept = readKept(name.slice(prefix.length));
    if (!kept || kept.until < Date.now()) localStorage.removeItem(name);
  }
}
