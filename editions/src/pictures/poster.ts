import { chance } from '../chance.ts';
import { astre } from './families/astre.ts';
import { clavier } from './families/clavier.ts';
import { dialogue } from './families/dialogue.ts';
import { fanions } from './families/fanions.ts';
import { mosaique } from './families/mosaique.ts';
import { ondes } from './families/ondes.ts';
import { papiers } from './families/papiers.ts';
import { quantieme } from './families/quantieme.ts';
import { quartier } from './families/quartier.ts';
import { rideau } from './families/rideau.ts';
import { rivage } from './families/rivage.ts';
import { tablee } from './families/tablee.ts';
import { trame } from './families/trame.ts';
import { verticale } from './families/verticale.ts';
import { vinyle } from './families/vinyle.ts';
import { wrap } from './lettering.ts';
import { type PaletteName, paletteNames, palettes } from './palettes.ts';
import { sheet } from './sheet.ts';
import { document } from './svg.ts';

const families = {
  astre,
  clavier,
  dialogue,
  fanions,
  mosaique,
  ondes,
  papiers,
  quantieme,
  quartier,
  rideau,
  rivage,
  tablee,
  trame,
  verticale,
  vinyle,
} as const;
export type PosterFamily = keyof typeof families;
export const posterFamilies = Object.keys(families) as [PosterFamily, ...PosterFamily[]];

/** Families that keep their shape under a long title. */
const roomy: readonly PosterFamily[] = ['rideau', 'quantieme', 'verticale'];

export interface PosterSpec {
  /** Few words; "/" breaks a line by hand. */
  readonly title: string;
  readonly subtitle?: string;
  /** As printed: "20 nov.". Its first number is the day. */
  readonly date?: string;
  readonly city?: string;
  /** Drawn by chance when left out. */
  readonly family?: PosterFamily;
  readonly palette?: PaletteName;
  readonly seed?: string;
}

/** A poster, 2:3, as SVG. Deterministic: the same spec gives the same bytes. Nothing is loaded, no font is needed. */
export function poster(spec: PosterSpec): string {
  const random = chance(`${spec.seed ?? ''}${spec.title}`);
  const byChance = random.pick(wrap(spec.title).length < 4 ? posterFamilies : roomy);
  const palette = palettes[spec.palette ?? random.pick(paletteNames)];
  const words = { title: spec.title, subtitle: spec.subtitle ?? '', date: spec.date ?? '', city: spec.city ?? '' };
  const label = ['Affiche : ' + spec.title.replace(/\s*\/\s*/g, ' '), words.city, words.date]
    .filter(Boolean)
    .join(', ');
  return document(
    { width: sheet.width, height: sheet.height, label },
    families[spec.family ?? byChance](words, palette, random),
  );
}
