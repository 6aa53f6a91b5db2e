import { z } from 'zod';
import { emblem } from './emblem.ts';
import { paletteNames } from './palettes.ts';
import { photograph, photographSubjects } from './photograph.ts';
import { poster, posterFamilies } from './poster.ts';

/** A picture described instead of stored. */
export const PictureSpec = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('poster'),
    title: z.string(),
    subtitle: z.string().optional(),
    date: z.string().optional(),
    city: z.string().optional(),
    family: z.enum(posterFamilies).optional(),
    palette: z.enum(paletteNames).optional(),
    seed: z.string().optional(),
  }),
  z.object({ kind: z.literal('photograph'), subject: z.enum(photographSubjects), seed: z.string().optional() }),
  z.object({ kind: z.literal('emblem'), letters: z.string().min(1).max(3), seed: z.string().optional() }),
]);
export type PictureSpec = z.infer<typeof PictureSpec>;

/** The SVG of a described picture. */
export function draw(spec: PictureSpec): string {
  if (spec.kind === 'poster') return poster(spec);
  return spec.kind === 'photograph' ? photograph(spec) : emblem(spec);
}
