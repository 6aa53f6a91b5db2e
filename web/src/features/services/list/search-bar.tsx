import { useLocale, useTranslations } from 'next-intl';
import { localized } from '@/kit/i18n/locales';
import { Button } from '@/ui/button';
import { ChipLink } from '@/ui/chip';
import { Input, Select } from '@/ui/input';
import type { KindGroup } from '@/kit/services/kinds';
import { views, type View } from './views';

export interface Search {
  q: string;
  kind: string;
  view: View;
}

interface SearchBarProps {
  base: string;
  search: Search;
  kinds: readonly KindGroup[];
}

/** Words, a kind and a state: all of it is the address, so it works without script and can be kept. */
export function SearchBar({ base, search, kinds }: SearchBarProps) {
  const [t, locale] = [useTranslations('services.list'), useLocale()];
  const { q, kind, view } = search;
  return (
    <div className="stack gap-3">
      <form className="toolbar" action={localized(`${base}/services`, locale)} role="search">
        {view !== 'all' && <input type="hidden" name="view" value={view} />}
        <Input
          icon="search"
          type="search"
          name="q"
          defaultValue={q}
          placeholder={t('search')}
          aria-label={t('search')}
        />
        <Select name="kind" defaultValue={kind} aria-label={t('kind')} className="w-auto max-w-full">
          <option value="">{t('anyKind')}</option>
          {kinds.map((group) => (
            <optgroup key={group.trade} label={group.name}>
              {group.kinds.map(({ slug, name }) => (
                <option key={slug} value={slug}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
        <Button type="submit" variant="secondary" size="sm">
          {t('find')}
        </Button>
      </form>
      <nav className="cluster" aria-label={t('views')}>
        {views.map((one) => (
          <ChipLink key={one} href={hrefOf(base, { ...search, view: one })} current={one === view}>
            {t(`view.${one}`)}
          </ChipLink>
        ))}
      </nav>
    </div>
  );
}

export function hrefOf(base: string, search: Search & { after?: string }): string {
  const given = Object.entries(search).filter(([, value]) => value);
  return `${base}/services?${new URLSearchParams(given as [string, string][])}`;
}
