import type { Edition } from '@estrade/editions/edition';
import { editions, findEdition } from '@estrade/editions/registry';
import { cache } from 'react';

/** The edition this process serves. Read while a page renders, never while it is built: one build starts as any edition. */
export const readEdition = cache(async (): Promise<Edition> => {
  const id = process.env.EDITION ?? editions[0]?.id ?? '';
  return findEdition(id);
});
