/**
 * The words somebody looks for a client by: a name, a piece of an address, digits of a phone number in any grouping. Control
 * characters, which PostgreSQL refuses, separate words.
 */
export function searchWords(typed: string | undefined): string[] {
  const line = (typed ?? '').normalize('NFKC').replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ');
  const numbers = line.replaceAll(/(?<=\d)[\s.()-]+(?=\d)/g, '');
  return numbers.split(/\s+/).map(national).filter(Boolean).slice(0, MOST_WORDS);
}

/** « +33 6 12… » and « 06 12… » are the same number: what follows the prefix is looked for. */
function national(word: string): string {
  return word.replace(/^(?:\+|00)\d{2}(?=\d{6,})/, '').replace(/^0(?=\d{3,}$)/, '');
}

const MOST_WORDS = 6;
