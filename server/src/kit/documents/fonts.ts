import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

/** What a text is set in. `display` is the brand's own face, for titles. */
export type Face = 'text' | 'strong' | 'display';

/** Files of one face, best first: a character the first one lacks is looked up in the next. */
export type FontChain = readonly LoadedFont[];

export interface LoadedFont {
  readonly name: string;
  /**
   * For a document to open on its own. An opened font remembers each glyph with the characters it was first asked for,
   * and writing a document asks for parts of glyphs without any: shared, it would spoil searching in the next one.
   */
  readonly bytes: Buffer;
  /** For measuring only. */
  readonly font: Font;
}

const inter = '@expo-google-fonts/inter';
const text = [`${inter}/400Regular/Inter_400Regular.ttf`, 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf'];
const strong = [`${inter}/600SemiBold/Inter_600SemiBold.ttf`, 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'];
const heavy = [`${inter}/700Bold/Inter_700Bold.ttf`, 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'];

/** By the start of the family's name, as an edition writes it. Any other family is set in Inter. */
const displays: Readonly<Record<string, string>> = {
  'Bricolage Grotesque': '@expo-google-fonts/bricolage-grotesque/700Bold/BricolageGrotesque_700Bold.ttf',
  Outfit: '@expo-google-fonts/outfit/600SemiBold/Outfit_600SemiBold.ttf',
  Archivo: '@expo-google-fonts/archivo/800ExtraBold/Archivo_800ExtraBold.ttf',
};

/** The three faces of a brand. Files are read once per process and shared by every document. */
export function facesFor(displayFamily: string): Readonly<Record<Face, FontChain>> {
  const own = Object.entries(displays).find(([family]) => displayFamily.startsWith(family))?.[1];
  return {
    text: text.map(load),
    strong: strong.map(load),
    display: [...(own ? [own] : []), ...heavy].map(load),
  };
}

const require = createRequire(import.meta.url);
const loaded = new Map<string, LoadedFont>();

function load(file: string): LoadedFont {
  const known = loaded.get(file);
  if (known) return known;
  const bytes = readFileSync(require.resolve(file));
  const font = create(bytes);
  if (!('layout' in font)) throw new Error(`not a single font: ${file}`);
  const entry = { name: file, bytes, font };
  loaded.set(file, entry);
  return entry;
}
