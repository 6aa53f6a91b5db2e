/** What the checkout must know of a hold that another page opened. */
export interface HeldPlaces {
  holdId: string;
  /** Proves that the hold is ours. */
  secret: string;
  /** Whose places: slug of the event page. */
  event: string;
  /** Opens an event that is not public. */
  key?: string;
}

/**
 * Where held places are bought, without the language. The secret travels behind the `#`: browsers never send that part, so it stays out
 * of logs and referrers.
 */
export function checkoutHref({ holdId, ...carried }: HeldPlaces): string {
  const carries = new URLSearchParams(Object.entries(carried).filter(([, value]) => value !== undefined));
  return `/checkout/${holdId}#${carries}`;
}

/** The same, read back from the address of the checkout; null when it carries nothing. */
export function readCheckoutHash(holdId: string, hash: string): HeldPlaces | null {
  const carried = new URLSearchParams(hash.replace(/^#/, ''));
  const [secret, event, key] = ['secret', 'event', 'key'].map((name) => carried.get(name));
  return secret && event ? { holdId, secret, event, ...(key && { key }) } : null;
}
