export type TermFamily = 'categories' | 'kinds' | 'labels';

/** A word events are sorted by. Staff may rename it or put it away; its slug never changes. */
export interface Term {
  readonly slug: string;
  readonly name: { readonly fr: string; readonly en: string };
  readonly icon: string | null;
  readonly tone: string | null;
  /** Labels only: who gives it. */
  readonly granted: 'organizer' | 'staff' | 'derived' | null;
  readonly archived: boolean;
}
