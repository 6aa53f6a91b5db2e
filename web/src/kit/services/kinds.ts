import type { Edition } from '@estrade/editions/edition';
import type { Locale } from '@/kit/i18n/locales';

/** The kinds of service of one trade, in the language of the page. */
export interface KindGroup {
  readonly trade: string;
  readonly name: string;
  readonly kinds: readonly { readonly slug: string; readonly name: string }[];
}

/** Every kind the edition knows; those of one's own trade come first. */
export function kindGroups({ trades }: Pick<Edition, 'trades'>, locale: Locale, own?: string): KindGroup[] {
  return trades
    .toSorted((a, b) => Number(b.id === own) - Number(a.id === own))
    .map(({ id, name, serviceKinds }) => ({
      trade: id,
      name: name[locale],
      kinds: serviceKinds.map((kind) => ({ slug: kind.slug, name: kind.name[locale] })),
    }));
}

/** The name of a kind; a kind the edition no longer knows is called as it was written. */
export function kindName(groups: readonly KindGroup[], slug: string): string {
  return groups.flatMap(({ kinds }) => kinds).find((kind) => kind.slug === slug)?.name ?? slug;
}
