import { z } from 'zod';
import { Bilingual } from './bilingual.ts';
import { IconName } from './catalogue.ts';

/** Pages an edition may point to. The web maps each name to its address, so an edition never holds a URL of its own. */
export const pageNames = [
  'home',
  'about',
  'events',
  'organizations',
  'services',
  'sell',
  'free_food',
  'pricing',
  'help',
  'contact',
  'accessibility',
  'terms',
  'privacy',
  'cookies',
  'legal',
] as const;

/** A search an edition can link to or show; the web writes it into the address of the list of events. */
export const EventFilter = z.object({
  when: z.enum(['tonight', 'weekend', 'week', 'month']).optional(),
  /** Around the place the visitor gives, or shares. */
  near: z.literal(true).optional(),
  free: z.literal(true).optional(),
  freeFood: z.literal(true).optional(),
  category: z.string().optional(),
  kind: z.string().optional(),
});
export type EventFilter = z.infer<typeof EventFilter>;

export const Destination = z.union([
  z.strictObject({ page: z.enum(pageNames) }),
  z.strictObject({ search: EventFilter }),
]);
export type Destination = z.infer<typeof Destination>;

export const Link = z.object({ label: Bilingual, to: Destination, icon: IconName.optional() });
export type Link = z.infer<typeof Link>;

export const Navigation = z.object({
  main: z.array(Link).min(1).max(5),
  footer: z.object({
    tagline: Bilingual,
    columns: z
      .array(z.object({ title: Bilingual, links: z.array(Link).min(1) }))
      .min(1)
      .max(4),
    legal: z.array(Link).min(3),
  }),
});
export type Navigation = z.infer<typeof Navigation>;
