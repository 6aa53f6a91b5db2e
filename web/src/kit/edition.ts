import type { Edition } from '@estrade/editions/edition';
import { editions, findEdition } from '@estrade/editions/registry';
import { notFound } from 'next/navigation';
import { cache } from 'react';

/** The edition this process serves. Read while a page renders, never while it is built: one build starts as any edition. */
export const readEdition = cache(async (): Promise<Edition> => {
  const id = process.env.EDITION ?? editions[0]?.id ?? '';
  return findEdition(id);
});

/** The edition, on a page of a domain it may not have: such a page does not exist then. */
export async function readEditionWith(module: Edition['modules'][number]): Promise<Edition> {
  const edition = await readEdition();
  return edition.modules.includes(module) ? edition : notFound();
}
