import type { FontChain, LoadedFont } from './fonts.ts';

/** A piece of a line set in one font. */
export interface Run {
  readonly font: LoadedFont;
  readonly text: string;
  /** In ems. */
  readonly width: number;
}

export type Line = readonly Run[];

/** A text cut into words and measured once, at no size: widths are in ems. */
export interface Measured {
  readonly chain: FontChain;
  readonly paragraphs: readonly (readonly Word[])[];
}

interface Word {
  /** With the space or hyphen that ends it. */
  readonly text: string;
  readonly width: number;
  /** Without the space at its end, which may hang over the edge. */
  readonly bareWidth: number;
}

export function measure(text: string, chain: FontChain): Measured {
  const paragraphs = text.split('\n').map((paragraph) => words(clean(paragraph)).map((word) => measured(word, chain)));
  return { chain, paragraphs };
}

/** Breaks a text into lines no wider than `width` ems: at spaces and hyphens, inside a word only when it must. */
export function breakLines({ chain, paragraphs }: Measured, width: number): Line[] {
  return paragraphs.flatMap((paragraph) => {
    const pieces = paragraph.flatMap((word) => cutToFit(word, width, chain));
    return fill(pieces, width).map((line) => runsOf(line.trimEnd(), chain));
  });
}

/** Keeps the first lines; the last one kept ends in an ellipsis when something was left out. */
export function clamp(
  lines: readonly Line[],
  maxLines: number,
  { chain, width }: { chain: FontChain; width: number },
): Line[] {
  if (lines.length <= maxLines) return [...lines];
  const kept = lines.slice(0, maxLines);
  const letters = split((kept.at(-1) ?? []).map((run) => run.text).join(''));
  const ending = () => `${letters.join('').replace(/[\s.,;:…]+$/u, '')}…`;
  while (letters.length > 0 && widthOf(ending(), chain) > width) letters.pop();
  return [...kept.slice(0, -1), runsOf(ending(), chain)];
}

export function lineWidth(line: Line): number {
  return line.reduce((sum, run) => sum + run.width, 0);
}

/** Whether the text keeps its words whole and needs no more lines than that. */
export function fits({ chain, paragraphs }: Measured, width: number, maxLines: number): boolean {
  const whole = paragraphs.flat().every((word) => word.bareWidth <= width);
  return whole && breakLines({ chain, paragraphs }, width).length <= maxLines;
}

const rememberedWords = 20_000;
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function fill(pieces: readonly Word[], width: number): string[] {
  const lines: string[] = [];
  let [line, used] = ['', 0];
  for (const piece of pieces) {
    if (line !== '' && used + piece.bareWidth > width) {
      lines.push(line);
      [line, used] = ['', 0];
    }
    line += piece.text;
    used += piece.width;
  }
  return [...lines, line];
}

/** A no-break space is part of its word, and so is the hyphen of a number such as `L-R-21-1234`. */
function words(text: string): string[] {
  return text.split(/(?<=[ –/])|(?<=\p{Ll}-)(?=\p{L})/u).filter((word) => word !== '');
}

function measured(text: string, chain: FontChain): Word {
  const bareWidth = widthOf(text.trimEnd(), chain);
  return { text, bareWidth, width: text.endsWith(' ') ? bareWidth + widthOf(' ', chain) : bareWidth };
}

function cutToFit(word: Word, width: number, chain: FontChain): Word[] {
  if (word.bareWidth <= width) return [word];
  return fill(
    split(word.text).map((letter) => measured(letter, chain)),
    width,
  ).map((part) => measured(part, chain));
}

/** Each character goes to the first font that has it; a mark stays with the letter it belongs to. */
function runsOf(text: string, chain: FontChain): Line {
  const runs: { font: LoadedFont; text: string }[] = [];
  for (const grapheme of split(text)) {
    const last = runs.at(-1);
    const font = fontFor(grapheme, chain, last?.font);
    if (!font) continue;
    if (last?.font === font) last.text += grapheme;
    else runs.push({ font, text: grapheme });
  }
  return runs.map((run) => ({ ...run, width: advance(run.font, run.text) }));
}

/**
 * A space keeps the font of what stands before it, so that a name in another script stays one run. A pictogram no font
 * has is left out; a letter no font has shows as an empty box, because a name must not silently lose one.
 */
function fontFor(grapheme: string, chain: FontChain, before: LoadedFont | undefined): LoadedFont | null {
  const has = (loaded: LoadedFont) => hasGlyphs(loaded, grapheme);
  if (before && /^\s$/u.test(grapheme) && has(before)) return before;
  const font = chain.find(has);
  if (font) return font;
  return /\p{Extended_Pictographic}/u.test(grapheme) ? null : (chain.at(-1) ?? null);
}

const coverage = new WeakMap<LoadedFont, Map<string, boolean>>();

function hasGlyphs(loaded: LoadedFont, grapheme: string): boolean {
  const known = coverage.get(loaded) ?? new Map<string, boolean>();
  coverage.set(loaded, known);
  const remembered = known.get(grapheme);
  if (remembered !== undefined) return remembered;
  const has = [...grapheme].every((c) => loaded.font.hasGlyphForCodePoint(c.codePointAt(0) ?? 0));
  if (known.size < rememberedWords) known.set(grapheme, has);
  return has;
}

function widthOf(text: string, chain: FontChain): number {
  return lineWidth(runsOf(text, chain));
}

/** Word by word, as the words are written into the document; each is measured once per process. */
function advance(loaded: LoadedFont, text: string): number {
  return text.split(/(?<= )/).reduce((sum, word) => sum + wordAdvance(loaded, word), 0);
}

const advances = new WeakMap<LoadedFont, Map<string, number>>();

function wordAdvance(loaded: LoadedFont, word: string): number {
  const known = advances.get(loaded) ?? new Map<string, number>();
  const remembered = known.get(word);
  if (remembered !== undefined) return remembered;
  if (known.size >= rememberedWords) known.clear();
  const width = loaded.font.layout(word).advanceWidth / loaded.font.unitsPerEm;
  advances.set(loaded, known.set(word, width));
  return width;
}

/** Letters of European languages, composed, are one character each: no need to ask what belongs together. */
const plain = /^[\u0020-\u024F\u2010-\u2026\u20AC]*$/;

function split(text: string): string[] {
  return plain.test(text) ? [...text] : [...graphemes.segment(text)].map(({ segment }) => segment);
}

/** Composed accents, single spaces, French punctuation that stays with its word, and nothing that cannot be printed. */
function clean(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cf}\uFE0F]+/gu, '')
    .replace(/[\p{Cc} ]+/gu, ' ')
    .replace(/ (?=[:;?!»])|(?<=«) /gu, '\u00a0')
    .trim();
}
