import { fold } from '#kit/text/fold';

/**
 * What a person typed, fit for `websearch_to_tsquery` and for likeness: one line of Unicode in one form, no control
 * characters (PostgreSQL refuses some), every quotation closed, and nothing that asks for exclusion by accident: the
 * hyphen of "rock -folk" is kept, the one that ends a word is not. Null when there is no letter or digit to look for.
 */
export function searchTerms(typed: string | undefined): string | null {
  const line = (typed ?? '')
    .normalize('NFKC')
    .replaceAll(/[“”„«»"]/g, '"')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[\p{Cc}\p{Cf}\p{Z}]+/gu, ' ')
    .replaceAll(/-+(?=\s|$)/g, '')
    .trim()
    .slice(0, LONGEST);
  if (!/[\p{L}\p{N}]/u.test(line)) return null;
  const quotes = line.split('"').length - 1;
  return quotes % 2 === 0 ? line : line.replace(/"(?=[^"]*$)/, '').trim();
}

const LONGEST = 120;

/** What was typed, to be found anywhere in a text by LIKE; null when there is nothing to look for. */
export function anywhere(typed: string | undefined): string | null {
  const terms = searchTerms(typed);
  return terms && `%${terms.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
}

/** One thing that is looked for. */
export interface SearchUnit {
  /** As `events.asked` reads it: a word, a quoted phrase, or one of these after a hyphen. */
  readonly text: string;
  /** The word whose spelling may be wrong, folded; null for phrases and for what must not be there. */
  readonly word: string | null;
}

/** What was typed, made fit by `searchTerms`, taken apart. */
export function unitsOf(terms: string): readonly SearchUnit[] {
  return [...terms.matchAll(/-?"[^"]*"|\S+/g)].slice(0, MOST_UNITS).flatMap(([typed]) => {
    // the bar separates spellings
    const text = typed.replaceAll('|', ' ').trim();
    const words = fold(text).split(' ').filter(Boolean);
    if (words.length === 0) return [];
    const isPlain = !text.startsWith('-') && !text.includes('"');
    return [{ text, word: isPlain ? spelledWord(words) : null }];
  });
}

/** "l'opera" is about its last word; "rock-folk" is about two, and is taken as it stands. */
function spelledWord(words: readonly string[]): string | null {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const isOne = words.length === 1 || (words.length === 2 && first.length <= 2);
  return isOne && last.length >= SHORTEST_CORRECTED ? last : null;
}

const MOST_UNITS = 10;
const SHORTEST_CORRECTED = 3;
