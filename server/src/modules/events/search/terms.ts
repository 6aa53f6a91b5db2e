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
