export interface Kept {
  readonly id: string;
  readonly takenAt: Date;
}

const HOUR = 3_600_000;
const ALL = 48 * HOUR;
const DAILY = 90 * 24 * HOUR;
/** Accounts are kept for ten years (article L123-22 of the French commercial code). */
const MONTHLY = 3_653 * 24 * HOUR;

/**
 * Which backups may go: all are kept for two days, the last of each day for ninety days, the last of each month for ten years.
 * The newest is always kept.
 */
export function outlived(backups: readonly Kept[], now: Date): string[] {
  const newestFirst = backups.toSorted((a, b) => b.takenAt.getTime() - a.takenAt.getTime());
  const seen = new Set<string>();
  return newestFirst.filter((backup, index) => index > 0 && !isKept(backup, now, seen)).map(({ id }) => id);
}

function isKept({ takenAt }: Kept, now: Date, seen: Set<string>): boolean {
  const age = now.getTime() - takenAt.getTime();
  const day = takenAt.toISOString().slice(0, 10);
  const lastOfDay = first(seen, day);
  const lastOfMonth = first(seen, day.slice(0, 7));
  return age <= ALL || (lastOfDay && age <= DAILY) || (lastOfMonth && age <= MONTHLY);
}

function first(seen: Set<string>, period: string): boolean {
  if (seen.has(period)) return false;
  seen.add(period);
  return true;
}
