import { z } from 'zod';

export const Uuid = z.uuid();

/** ISO 4217 code, upper case. */
export const Currency = z.string().regex(/^[A-Z]{3}$/);

/** An amount in minor units (cents for EUR) of one currency. */
export const Money = z.object({ amount: z.int(), currency: Currency }).meta({ id: 'Money' });
export type Money = z.infer<typeof Money>;

/** An instant: ISO 8601 with offset, e.g. `2026-11-20T19:30:00Z`. */
export const Instant = z.iso.datetime({ offset: true });

/** A wall-clock time without zone, e.g. `2026-11-20T20:30`; always stands beside a zone. */
export const WallTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/);

/** A calendar day, `2026-11-20`. */
export const Day = z.iso.date();

/** IANA time zone, e.g. `Europe/Paris`. */
export const Zone = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)*$/);

export const Locale = z.enum(['fr', 'en']);
export type Locale = z.infer<typeof Locale>;

// oxlint-disable-next-line no-control-regex -- refusing control characters is the point
const READABLE = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f]*$/;

/** Trimmed, without control characters other than line breaks, at least one character. */
export function text(max: number) {
  return z.string().trim().min(1).max(max).regex(READABLE);
}

/** Like `text`, but may be empty. */
export function optionalText(max: number) {
  return z.string().trim().max(max).regex(READABLE);
}

/** Yes or no in an address: `?underReview=true`. */
export const Flag = z.union([
  z.boolean(),
  z.enum(['true', '1', 'false', '0']).transform((value) => value === 'true' || value === '1'),
]);

export const Email = z.string().trim().toLowerCase().max(254).pipe(z.email());

/** Readable part of an address: lower-case letters, digits and hyphens. */
export const Slug = z
  .string()
  .min(1)
  .max(120)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** Query of a list: `after` is the `next` of the page before; `limit` is one of a few sizes so that statements stay prepared. */
export const PageQuery = z.object({
  after: z.string().max(500).optional(),
  limit: z.coerce
    .number()
    .pipe(z.union([z.literal(12), z.literal(24), z.literal(48), z.literal(100)]))
    .default(24),
});

/** One page of a list; `next` is null on the last one. */
export function page<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), next: z.string().nullable() });
}

/** Every refusal, RFC 9457. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    /** Stable, e.g. `ticketing.sold_out`. */
    code: z.string(),
    /** A sentence for the person, in their language. */
    detail: z.string(),
    /** The field it belongs to, as a path: `lines.0.quantity`. */
    field: z.string().optional(),
    /** Every refused field, when the input itself was wrong. */
    errors: z.array(z.object({ field: z.string(), code: z.string(), detail: z.string() })).optional(),
    /** What the sentence was made of: `{ left: 2 }`. */
    params: z.record(z.string(), z.unknown()).optional(),
    /** To quote when asking for help. */
    correlationId: z.string().optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;
