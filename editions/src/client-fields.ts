import { z } from 'zod';
import { Bilingual } from './bilingual.ts';

const Key = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/);
const Asked = { key: Key, label: Bilingual, help: Bilingual.optional() };

/** What a trade notes of its clients beside name and address. */
export const ClientField = z.discriminatedUnion('kind', [
  z.strictObject({ ...Asked, kind: z.enum(['short_text', 'long_text', 'number', 'date', 'yes_no']) }),
  z.strictObject({
    ...Asked,
    kind: z.literal('choice'),
    choices: z.array(z.strictObject({ value: Key, label: Bilingual })).min(2),
  }),
]);
export type ClientField = z.infer<typeof ClientField>;

/** One measure of a body. */
const MeasurePoint = z
  .strictObject({
    key: Key,
    label: Bilingual,
    /** How to take it. */
    help: Bilingual.optional(),
    /** Millimetres between which a body lies; what lies outside is asked about, never refused. */
    from: z.int().positive(),
    to: z.int().positive(),
  })
  .refine(({ from, to }) => from < to, 'a measure goes from less to more');
export type MeasurePoint = z.infer<typeof MeasurePoint>;

/** What is measured, in the order of the tape. */
export const MeasureGroup = z.strictObject({ key: Key, label: Bilingual, points: z.array(MeasurePoint).min(1) });
export type MeasureGroup = z.infer<typeof MeasureGroup>;
