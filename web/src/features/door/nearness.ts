/** What starts or started closest to now comes first: at the door nobody wants last week's list, nor next month's. */
export function byNearness<T extends { readonly startsAt: string }>(lists: readonly T[], now = Date.now()): T[] {
  const distance = ({ startsAt }: T) => Math.abs(Date.parse(startsAt) - now);
  return lists.toSorted((one, other) => distance(one) - distance(other));
}
