import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

/** What a text is set in. `display` is the brand's own face, for titles. */
export type Face = 'text' | 'strong' | 'display';

/** Files of one face, best first: a character the first one lacks is looked up in the next. */
export type FontChain = readonly LoadedFont[];

export interface LoadedFont {
  readonly name: string;
  /** For measuring only. */
  readonly font: Font;
  /** For one document to write with. */
  readonly open: () => Font;
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
  const parsed = single(create(bytes), file);
  const entry = { name: file, font: single(create(bytes), file), open: () => withOwnGlyphs(parsed) };
  loaded.set(file, entry);
  return entry;
}

function single(font: ReturnType<typeof create>, file: string): Font {
  if (!('layout' in font)) throw new Error(`not a single font: ${file}`);
  return font;
}

/**
 * The parsed tables are shared, because parsing takes longer than the rest of a document. The glyphs are not: fontkit keeps
 * each with the characters it was first asked for, and writing asks for parts of glyphs (the dot of a colon) without any,
 * so that the next document could be neither searched nor copied.
 */
function withOwnGlyphs(parsed: Font): Font {
  return Object.create(parsed, { _glyphs: { value: {} } }) as Font;
}
