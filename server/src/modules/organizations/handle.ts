/** Words that are, or may become, pages of the house; and names that would mislead. */
const RESERVED = new Set(
  `about account accounts admin administration api app auth billetterie blog booking bookings calendar checkout contact cookies dashboard
  demo dev door edit en estrade event events explore fashionflow favicon feed forum fr freefood help home images instemps-pictures
  invitations la-kapsul legal login logout mailbox me media meetral members messages moderator my new news notifications null orders
  organization organizations payments pictures pricing privacy profile profiles public robots root search security sell session settings
  shop sign-in sign-out sign-up sitemap space staff static status support system team terms tickets undefined user users vendor webhook
  webhooks workspace www`.split(/\s+/),
);

/** Whether a handle is kept for the house itself. */
export function isReserved(handle: string): boolean {
  return RESERVED.has(handle);
}

const LONGEST = 40;

/** A handle like this one that is free: the first with a number behind it. */
export function suggestion(handle: string, taken: readonly string[]): string {
  const known = new Set(taken);
  for (let number = 2; ; number++) {
    const tail = `-${number}`;
    const candidate = handle.slice(0, LONGEST - tail.length).replace(/-+$/, '') + tail;
    if (!known.has(candidate)) return candidate;
  }
}
