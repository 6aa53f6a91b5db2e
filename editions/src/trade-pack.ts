import { z } from 'zod';
import { Bilingual } from './bilingual.ts';
import { ClientField, MeasureGroup } from './client-fields.ts';

const Noun = z.object({ one: Bilingual, many: Bilingual });

/** A sort of service the trade sells by appointment: "portrait", "mixage", "essayage". */
const ServiceKind = z.strictObject({ slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), name: Bilingual });

/** What a trade changes, as data: the words people read for the same things, and what is sold by appointment. */
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
  /** Offered to whoever describes a service; the first is the default. A slug is one kind in all the trades of an edition. */
  serviceKinds: z.array(ServiceKind).min(1),
  /** What is noted of clients beside name and address. Values of a field that is gone are kept, and no longer shown. */
  clientFields: z.array(ClientField).optional(),
  /** Only of trades that measure their clients. */
  measures: z.array(MeasureGroup).optional(),
});
export type TradePack = z.infer<typeof TradePack>;
