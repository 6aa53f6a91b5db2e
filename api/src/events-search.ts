import { z } from 'zod';
import { Day, PageQuery, Slug, Uuid, WallTime, Zone } from './common.ts';

/** One or several of the same name: `?category=musique&category=theatre`. */
const many = <T extends z.ZodType<string>>(item: T) =>
  z
    .union([item, z.array(item).max(20)])
    .optional()
    .transform((value) => (value === undefined ? [] : ([value].flat() as string[])));
const yes = z.enum(['true', '1']).transform(() => true);

/** Filters of every public list; all may be combined. */
export const EventFilter = z.object({
  /** Free text, accents and small typos forgiven. */
  q: z.string().trim().max(120).optional(),
  city: z.string().trim().max(120).optional(),
  /** Centre of a search around a point, with `radius` in kilometres. */
  lat: z.coerce.number().min(-90).max(90).optional(),
  lng: z.coerce.number().min(-180).max(180).optional(),
  radius: z.coerce.number().min(1).max(500).default(25),
  /** First and last day, in the zone of each event. */
  from: Day.optional(),
  to: Day.optional(),
  when: z.enum(['today', 'tomorrow', 'weekend', 'week', 'month']).optional(),
  category: many(Slug),
  kind: many(Slug),
  label: many(Slug),
  price: z.enum(['free', 'paid']).optional(),
  freeFood: yes.optional(),
  online: yes.optional(),
  organization: Uuid.optional(),
});
export type EventFilter = z.infer<typeof EventFilter>;

export const ListQuery = EventFilter.extend(PageQuery.shape).extend({
  /** Without it: likeness to the text that is searched, else the date. Distance needs a point. */
  sort: z.enum(['date', 'distance', 'popularity', 'relevance']).optional(),
});

const Counts = z.array(z.object({ value: z.string(), count: z.int() }));
export const Facets = z
  .object({
    total: z.int(),
    category: Counts,
    kind: Counts,
    label: Counts,
    price: Counts,
    freeFood: z.int(),
    online: z.int(),
    city: Counts,
  })
  .meta({ id: 'EventFacets' });
export type Facets = z.infer<typeof Facets>;

export const MapPoint = z.object({
  id: Uuid,
  slug: Slug,
  title: z.string(),
  lat: z.number(),
  lng: z.number(),
  startsAt: WallTime,
  zone: Zone,
  freeFood: z.boolean(),
  fromPrice: z.int().nullable(),
});

export const Town = z.object({
  name: z.string(),
  country: z.string(),
  region: z.string().nullable(),
  lat: z.number(),
  lng: z.number(),
  zone: Zone,
  population: z.int(),
});
export type Town = z.infer<typeof Town>;
