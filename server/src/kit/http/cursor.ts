import { z } from 'zod';
import { Refusal } from '../refusal.ts';

/** Packs the sort key of the last row into an opaque cursor. */
export function encodeCursor(key: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** Unpacks a cursor made for the same sort; throws `kit.bad_cursor` for anything else. */
export function decodeCursor<T extends z.ZodType>(cursor: string | undefined, shape: T): z.output<T> | undefined {
  if (cursor === undefined) return undefined;
  try {
    return shape.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch {
    throw new Refusal('kit.bad_cursor', {}, 'after');
  }
}

/** Cuts a list read with one row too many into a page. */
export function cut<T, D>(
  rows: readonly T[],
  limit: number,
  show: { item: (row: T) => D; key: (row: T) => readonly (string | number | null)[] },
): { items: D[]; next: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(show.item),
    next: rows.length > limit && last !== undefined ? encodeCursor(show.key(last)) : null,
  };
}
