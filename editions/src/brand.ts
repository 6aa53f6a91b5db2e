import { z } from 'zod';
import { contrast } from './contrast.ts';

const Hex = z.string().regex(/^#[0-9a-f]{6}$/, 'a colour is written #rrggbb, in lower case');

/** Colours by role, for what CSS tokens cannot reach: Open Graph pictures, mails, the manifest. On screen the theme decides. */
const Colours = z.object({
  paper: Hex,
  ink: Hex,
  /** Second text, still readable on paper. */
  inkSoft: Hex,
  line: Hex,
  accent: Hex,
  accentInk: Hex,
  /** Links and small accented text on paper. */
  accentText: Hex,
  /** Large areas only, never behind small text. */
  brand: Hex,
  brandInk: Hex,
  warm: Hex,
  warmInk: Hex,
});
export type Colours = z.infer<typeof Colours>;

type Pair = readonly [text: keyof Colours, ground: keyof Colours, atLeast: number];
const readablePairs: readonly Pair[] = [
  ['ink', 'paper', 4.5],
  ['inkSoft', 'paper', 4.5],
  ['accentText', 'paper', 4.5],
  ['accentInk', 'accent', 4.5],
  ['warmInk', 'warm', 4.5],
  ['brandInk', 'brand', 3],
];

const LogoPart = z.object({
  /** SVG path data. */
  d: z.string().regex(/^M[\d\s.,a-zA-Z-]+$/, 'a logo is drawn with path data only'),
  /** `ink` is the colour of the text around the logo. */
  fill: z.enum(['ink', 'accent', 'brand', 'brandInk', 'warm']).optional(),
  stroke: z.enum(['ink', 'accent', 'brand', 'brandInk', 'warm']).optional(),
  strokeWidth: z.number().positive().optional(),
  dash: z.string().optional(),
});

const Font = z.object({
  /** Family name as @fontsource-variable declares it. */
  family: z.string(),
  /** Full CSS stack, for mails and as a fallback while the face loads. */
  stack: z.string(),
  weight: z.number().int().min(100).max(900),
});

export const Brand = z.object({
  /** Value of `data-edition`; the tokens of the web hold one block for each. */
  theme: z.enum(['estrade', 'meetral', 'billetterie', 'instemps-pictures', 'la-kapsul', 'fashionflow']),
  logo: z.object({ viewBox: z.string().regex(/^\d+ \d+ \d+ \d+$/), parts: z.array(LogoPart).min(1) }),
  colours: Colours.check(({ value, issues }) => {
    for (const [text, ground, atLeast] of readablePairs) {
      const ratio = contrast(value[text], value[ground]);
      if (ratio < atLeast)
        issues.push({
          code: 'custom',
          input: value,
          path: [text],
          message: `${text} on ${ground} is ${ratio.toFixed(2)}:1, it needs ${atLeast}:1`,
        });
    }
  }),
  fonts: z.object({ text: Font, display: Font }),
});
export type Brand = z.infer<typeof Brand>;
