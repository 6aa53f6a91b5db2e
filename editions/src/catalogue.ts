import { z } from 'zod';
import { Bilingual } from './bilingual.ts';

const Slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** Lucide names an edition may use. A closed list, so that the web bundles these and a misspelt one fails the build. */
export const iconNames = [
  'accessibility',
  'baby',
  'badge-check',
  'book-open',
  'briefcase',
  'calendar',
  'dumbbell',
  'film',
  'footprints',
  'globe',
  'graduation-cap',
  'guitar',
  'hand-heart',
  'handshake',
  'heart',
  'landmark',
  'laptop',
  'laugh',
  'leaf',
  'map-pin',
  'megaphone',
  'mic-vocal',
  'moon-star',
  'music',
  'drama',
  'palette',
  'party-popper',
  'piano',
  'puzzle',
  'rocket',
  'sandwich',
  'school',
  'search',
  'sparkles',
  'store',
  'sun',
  'tent-tree',
  'ticket',
  'trophy',
  'users',
  'utensils',
  'video',
] as const;
export const IconName = z.enum(iconNames);
export type IconName = z.infer<typeof IconName>;

/** Colour roles of the theme a category or label may wear. */
const Tone = z.enum(['ink', 'accent', 'warm', 'good', 'warn', 'bad', 'food']);

/** What an event is about. Written to the database on a fresh start; staff edit them afterwards. */
export const Category = z.object({ slug: Slug, name: Bilingual, icon: IconName, tone: Tone });
export type Category = z.infer<typeof Category>;

/** A mark an event may bear. `derived` follows from facts (FreeFood from a food offer), `staff` is granted by the platform. */
export const Label = z.object({
  slug: Slug,
  name: Bilingual,
  icon: IconName,
  tone: Tone,
  granted: z.enum(['organizer', 'staff', 'derived']),
});
export type Label = z.infer<typeof Label>;

/** The form an event takes: a concert, a workshop, a webinar. */
export const EventKind = z.object({ slug: Slug, name: Bilingual });
export type EventKind = z.infer<typeof EventKind>;

/** A VAT rate organisers may choose, in basis points: 550 is 5.5 %. */
export const VatRate = z.object({ basisPoints: z.number().int().min(0).max(10_000), name: Bilingual });
