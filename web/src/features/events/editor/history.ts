import type { EventHistoryLine } from '@estrade/api/events-staff';
import type { z } from 'zod';

type Line = z.infer<typeof EventHistoryLine>;

/** Lines of a history as people tell it: the saves of one sitting are one line. `times`: how many there were. */
export type Told = Line & { readonly times: number };

/** Newest first, as they come. The editor saves by itself: what one person changed in a row is told once, by its last save. */
export function toldHistory(lines: readonly Line[]): Told[] {
  const told: Told[] = [];
  for (const line of lines) {
    const last = told.at(-1);
    if (last && isOneSitting(last, line)) told[told.length - 1] = { ...last, times: last.times + 1 };
    else told.push({ ...line, times: 1 });
  }
  return told;
}

const quiet = new Set(['events.edited', 'events.picture_added', 'events.picture_edited', 'events.picture_removed']);

function isOneSitting(later: Told, line: Line): boolean {
  return quiet.has(line.action) && later.action === line.action && later.actorId === line.actorId;
}
