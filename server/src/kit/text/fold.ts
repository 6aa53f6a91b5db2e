/**
 * Words as people mean them, not as they type them: no case, no accents, no ligatures, no punctuation, single spaces.
 * `L'Œuvre,  n° 5` → `l oeuvre n 5`. Two texts that fold alike are the same to a person.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[œæßøłđð]/g, (letter) => LETTERS[letter] ?? letter)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const PLAIN = /^[a-zA-Z0-9]+( [a-zA-Z0-9]+)*$/;
const LETTERS: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd' };
