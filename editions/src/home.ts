import { z } from 'zod';
import { Bilingual } from './bilingual.ts';
import { EventFilter, Link } from './navigation.ts';

const SearchHero = z.object({
  kind: z.literal('search_hero'),
  title: Bilingual,
  lead: Bilingual,
  placeholder: Bilingual,
  button: Bilingual,
  shortcuts: z.array(Link).max(8),
});

/** A row of events found by a filter: tonight, this week-end, one category. It disappears when the search finds nothing. */
const EventsRow = z.object({
  kind: z.literal('events'),
  /** Anchor of the section and its key in tests. */
  id: z.string().regex(/^[a-z_]+$/),
  title: Bilingual,
  lead: Bilingual.optional(),
  filter: EventFilter,
  sort: z.enum(['date', 'popularity']),
  layout: z.enum(['wide', 'posters', 'list']),
  limit: z.number().int().min(2).max(12),
});

/** Map and list around the visitor. */
const Near = z.object({
  kind: z.literal('near'),
  title: Bilingual,
  lead: Bilingual,
  limit: z.number().int().min(2).max(6),
});

const FreeFood = z.object({
  kind: z.literal('free_food'),
  title: Bilingual,
  text: Bilingual,
  button: Bilingual,
  limit: z.number().int().min(2).max(8),
});

const Categories = z.object({ kind: z.literal('categories'), title: Bilingual, lead: Bilingual.optional() });

const FeaturedOrganizations = z.object({
  kind: z.literal('featured_organizations'),
  title: Bilingual,
  lead: Bilingual,
  limit: z.number().int().min(2).max(8),
});

const HowItWorks = z.object({
  kind: z.literal('how_it_works'),
  title: Bilingual,
  steps: z
    .array(z.object({ title: Bilingual, text: Bilingual }))
    .min(2)
    .max(4),
});

const OrganiserCall = z.object({
  kind: z.literal('organiser_call'),
  title: Bilingual,
  text: Bilingual,
  primary: Link,
  secondary: Link.optional(),
});

/** One section of the home page; an edition lists them in the order people see them. */
export const HomeSection = z.discriminatedUnion('kind', [
  SearchHero,
  EventsRow,
  Near,
  FreeFood,
  Categories,
  FeaturedOrganizations,
  HowItWorks,
  OrganiserCall,
]);
export type HomeSection = z.infer<typeof HomeSection>;
