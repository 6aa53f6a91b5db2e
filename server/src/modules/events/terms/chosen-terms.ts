import type { Term, TermFamily } from './term.ts';

/** The words of the house that stand on an event. */
export interface Chosen {
  readonly category: string | null;
  readonly kind: string | null;
  readonly labels: readonly string[];
}

/** Who chooses: an organizer, staff honouring somebody else's event, or the house itself, which may do both. */
export type Chooser = 'organizer' | 'staff' | 'house';

export interface RefusedTerm {
  readonly code: 'events.category_unknown' | 'events.label_unknown' | 'events.label_not_yours';
  readonly field: 'category' | 'kind' | 'labels';
  readonly slug: string;
}

export type KnownTerm = Pick<Term, 'slug' | 'granted' | 'archived'> & { readonly family: TermFamily };

/**
 * Why these words may not be chosen, or null. Only what changes is looked at: a word that staff put away later, or a
 * label they gave, stays on the events that have it.
 */
export function refusedTerm(
  terms: readonly KnownTerm[],
  { before, after }: { readonly before: Chosen | null; readonly after: Partial<Chosen> },
  by: Chooser,
): RefusedTerm | null {
  const labels = changeOf(before?.labels ?? [], after.labels);
  const fresh = (field: 'category' | 'kind') => [after[field] ?? []].flat().filter((slug) => slug !== before?.[field]);
  const unknown =
    unknownOf(terms, 'categories', fresh('category')) ??
    unknownOf(terms, 'kinds', fresh('kind')) ??
    unknownOf(terms, 'labels', labels.added);
  if (unknown) return unknown;
  const granted = new Map(terms.filter(({ family }) => family === 'labels').map((term) => [term.slug, term.granted]));
  const theirs = labels.touched.find((slug) => !mayGive(by, granted.get(slug) ?? null));
  return theirs === undefined ? null : { code: 'events.label_not_yours', field: 'labels', slug: theirs };
}

const FIELD = { categories: 'category', kinds: 'kind', labels: 'labels' } as const;

function unknownOf(terms: readonly KnownTerm[], family: TermFamily, slugs: readonly string[]): RefusedTerm | null {
  const offered = new Set(terms.filter((term) => term.family === family && !term.archived).map(({ slug }) => slug));
  const slug = slugs.find((one) => !offered.has(one));
  if (slug === undefined) return null;
  const code = family === 'labels' ? 'events.label_unknown' : 'events.category_unknown';
  return { code, field: FIELD[family], slug };
}

function changeOf(before: readonly string[], after: readonly string[] = before) {
  const added = after.filter((slug) => !before.includes(slug));
  return { added, touched: [...added, ...before.filter((slug) => !after.includes(slug))] };
}

/** What follows from facts (FreeFood from what is offered) is nobody's to give. */
function mayGive(by: Chooser, granted: Term['granted']): boolean {
  return by === 'house' ? granted !== 'derived' : (granted ?? 'organizer') === by;
}
