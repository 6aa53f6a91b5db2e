import { z } from 'zod';
import { Day, Instant, optionalText, Uuid } from './common.ts';
import { routes } from './route.ts';

/** The body itself, what is left for it to move in, the garment as it will be: kept apart, never added up by themselves. */
const MeasureKind = z.enum(['body', 'ease', 'finished']);
const Key = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/);

/** One measure as it was typed. */
const TypedMeasure = z.strictObject({
  point: Key,
  kind: MeasureKind,
  value: z.number().min(-100).max(2000),
  unit: z.enum(['cm', 'in']),
  /** Somebody looked again and it is right, however odd. */
  sure: z.boolean().default(false),
});
export type TypedMeasure = z.infer<typeof TypedMeasure>;

const Measure = TypedMeasure.extend({
  /** Millimetres, to a tenth. */
  mm: z.number(),
  /**
   * What to ask whoever typed it. `inches`: as inches it would be likely; `centimetres`, `millimetres`: the same of those; `changed`: a
   * quarter more or less than last time; `unusual`: no body is so.
   */
  question: z.enum(['inches', 'centimetres', 'millimetres', 'changed', 'unusual']).nullable(),
});
export type Measure = z.infer<typeof Measure>;

/** Measures taken at one time. Once confirmed it never changes. */
export const MeasureSet = z
  .object({
    id: Uuid,
    /** Counted from the first confirmed one; null while it is a draft. */
    number: z.int().nullable(),
    status: z.enum(['draft', 'confirmed', 'superseded']),
    revision: z.int(),
    measuredOn: Day,
    /** Who measured; null when that account is gone. */
    measuredBy: z.object({ id: Uuid, name: z.string() }).nullable(),
    note: z.string(),
    confirmedAt: Instant.nullable(),
    values: z.array(Measure),
  })
  .meta({ id: 'MeasureSet' });
export type MeasureSet = z.infer<typeof MeasureSet>;

const One = z.object({ organizationId: Uuid, clientId: Uuid });
const Set = One.extend({ setId: Uuid });
const gone = ['organizations.not_found', 'organizations.not_allowed', 'clients.not_found'] as const;
const written = [...gone, 'clients.set_not_found', 'clients.set_confirmed', 'clients.edited_meanwhile'] as const;

export const clientsMeasures = routes('clients', {
  measures: {
    method: 'GET',
    path: '/organizations/:organizationId/clients/:clientId/measures',
    access: 'member',
    summary: 'The measurement sets of a client: drafts, then the latest first',
    params: One,
    ok: { status: 200, body: z.object({ items: z.array(MeasureSet) }) },
    refusals: gone,
  },
  beginMeasures: {
    method: 'POST',
    path: '/organizations/:organizationId/clients/:clientId/measures',
    access: 'member',
    summary: 'Begin to measure: empty, or from the latest confirmed measures (owner, manager)',
    params: One,
    body: z.object({ from: z.enum(['nothing', 'latest']).default('nothing') }),
    idempotent: 'stored',
    ok: { status: 201, body: MeasureSet },
    refusals: [...gone, 'clients.nothing_to_measure', 'clients.draft_there', 'clients.too_many_sets'],
  },
  saveMeasures: {
    method: 'PUT',
    path: '/organizations/:organizationId/clients/:clientId/measures/:setId',
    access: 'member',
    summary: 'Write a draft anew, and hear what is odd about it (owner, manager)',
    params: Set,
    body: z.object({
      revision: z.int().positive(),
      measuredOn: Day,
      note: optionalText(2000).default(''),
      values: z.array(TypedMeasure).max(200),
    }),
    ok: { status: 200, body: MeasureSet },
    refusals: [...written, 'clients.unknown_point', 'clients.repeated_measure', 'clients.bad_measuring_day'],
  },
  confirmMeasures: {
    method: 'PUT',
    path: '/organizations/:organizationId/clients/:clientId/measures/:setId/confirmation',
    access: 'member',
    summary: 'Confirm a draft: from now on it is what one cuts by, and never changes (owner, manager)',
    params: Set,
    body: z.object({ revision: z.int().positive() }),
    ok: { status: 200, body: MeasureSet },
    refusals: [...written, 'clients.measures_empty', 'clients.measures_doubtful'],
  },
  dropMeasures: {
    method: 'DELETE',
    path: '/organizations/:organizationId/clients/:clientId/measures/:setId',
    access: 'member',
    summary: 'Throw a draft away (owner, manager)',
    params: Set,
    ok: { status: 204 },
    refusals: written,
  },
});
