import { z } from 'zod';
import { Slug } from './common.ts';
import { Bilingual } from './events-parts.ts';

/** A word staff can add, rename and put away: category, kind or label. */
export const Term = z
  .object({
    slug: Slug,
    name: Bilingual,
    icon: z.string().nullable(),
    tone: z.string().nullable(),
    granted: z.enum(['organizer', 'staff', 'derived']).nullable(),
    archived: z.boolean(),
  })
  .meta({ id: 'EventTerm' });
export type Term = z.infer<typeof Term>;
export const Terms = z
  .object({ categories: z.array(Term), kinds: z.array(Term), labels: z.array(Term) })
  .meta({ id: 'EventTerms' });
