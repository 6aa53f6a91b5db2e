const PATTERNS = ['is-arcs', 'is-rays', 'is-dots', 'is-waves', 'is-sun', 'is-tiles'] as const;

/** A pattern for some words: the same words, the same pattern. */
export function patternOf(words: string): (typeof PATTERNS)[number] {
  let sum = 0;
  for (const letter of words) sum = (sum * 31 + letter.codePointAt(0)!) % 65_521;
  return PATTERNS[sum % PATTERNS.length]!;
}
