/** « 1 h 30 », « 90 min », « 1:30 », « 2h », « 45 » → minutes; null for what cannot be read. */
export function readLength(text: string): number | null {
  const bare = text.trim().toLowerCase();
  const hours = /^(\d{1,2})\s*(?:h|:)\s*(\d{1,2})?$/.exec(bare);
  if (hours) return Number(hours[2] ?? 0) < 60 ? Number(hours[1]) * 60 + Number(hours[2] ?? 0) : null;
  const minutes = /^(\d{1,4})\s*(?:min|mn|minutes?|m|′|')?$/.exec(bare);
  return minutes ? Number(minutes[1]) : null;
}

/** 90 → « 1 h 30 », 45 → « 45 min »: what stands in the field. */
export function writeLength(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')}`;
}

/** « 30 », « 33,5 % » → basis points; null for what cannot be read. */
export function readShare(text: string): number | null {
  const match = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/.exec(text.trim());
  return match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : null;
}

/** 3350 → « 33,5 »: what stands in the field. */
export function writeShare(basisPoints: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(basisPoints / 100);
}
