import { fold } from '#kit/text/fold';

/**
 * The readable part of an address: `Été à Saint-Étienne, l'œuvre nº 5` → `ete-a-saint-etienne-l-oeuvre-no-5`. At most
 * `max` characters, cut between words. A title without a single Latin letter or digit gives `evenement`.
 */
export function slugify(title: string, max = 60): string {
  const words = fold(title.replaceAll('&', ' et '))
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  return fit(words, max) || 'evenement';
}

/** A slug nobody else has: the readable part, then the suffix the caller drew. */
export function uniqueSlug(title: string, suffix: string): string {
  return `${slugify(title, 60)}-${suffix}`;
}

function fit(words: readonly string[], max: number): string {
  let slug = (words[0] ?? '').slice(0, max);
  for (const word of words.slice(1)) {
    if (slug.length + 1 + word.length > max) break;
    slug += `-${word}`;
  }
  return slug;
}
