import { billetterie } from './billetterie.ts';
import type { Edition } from './edition.ts';
import { estrade } from './estrade.ts';
import { meetral } from './meetral.ts';

/** The editions that can be started, the default first. */
export const editions: readonly Edition[] = [estrade, meetral, billetterie];

/** The edition of that id. Throws an error that names the known ones: it is read in a terminal, by whoever set EDITION. */
export function findEdition(id: string): Edition {
  const found = editions.find((edition) => edition.id === id);
  if (found) return found;
  throw new Error(`Unknown edition "${id}". Known editions: ${editions.map((edition) => edition.id).join(', ')}.`);
}
