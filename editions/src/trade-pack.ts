import { z } from 'zod';
import { Bilingual } from './bilingual.ts';

const Noun = z.object({ one: Bilingual, many: Bilingual });

/** What a trade changes, as data. Today: the words people read for the same things. */
export const TradePack = z.object({
  id: z.string().regex(/^[a-z]+$/),
  name: Bilingual,
  vocabulary: z.object({
    /** Who makes: "organisateur". */
    provider: Noun,
    /** Who comes: "participant". */
    client: Noun,
    /** What is made: "événement". */
    offer: Noun,
  }),
});
export type TradePack = z.infer<typeof TradePack>;
