import { z } from 'zod';

const Phrase = z.string().trim().min(1);

/** One wording in each language of the product. Neither may be empty: nobody reads a page that switches language halfway. */
export const Bilingual = z.object({ fr: Phrase, en: Phrase });
export type Bilingual = z.infer<typeof Bilingual>;
