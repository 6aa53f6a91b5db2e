import { useLocale, useTranslations } from 'next-intl';
import { localized } from '@/kit/i18n/locales';
import { Button } from '@/ui/button';
import { whens, type Search } from './search';
import { searchPairs } from './search-address';
import { TownInput } from './town-input';

interface SearchFormProps {
  search: Search;
  placeholder: string;
  button: string;
  className?: string;
}

const asked = new Set(['q', 'where', 'near', 'lat', 'lng', 'when']);

/** What, where, when: three questions, one bar. The other filters of the search travel along. */
export function SearchForm({ search, placeholder, button, className }: SearchFormProps) {
  const [t, locale] = [useTranslations('discovery'), useLocale()];
  const kept = searchPairs({ ...search, shown: undefined, after: null }).filter(([name]) => !asked.has(name));
  return (
    <form className={className ? `search ${className}` : 'search'} role="search" action={localized('/events', locale)}>
      <label>
        <span>{t('what')}</span>
        <input
          name="q"
          type="search"
          placeholder={placeholder}
          defaultValue={search.words}
          key={search.words}
          maxLength={120}
          autoComplete="off"
          enterKeyHint="search"
        />
      </label>
      <div className="search-cell">
        <label htmlFor="search-where">{t('where')}</label>
        <TownInput
          key={`${search.where}${search.point?.lat}`}
          id="search-where"
          value={search.where}
          point={search.point}
          near={search.near && search.point !== null}
        />
      </div>
      <label>
        <span>{t('when')}</span>
        <WhenSelect search={search} />
      </label>
      {kept.map(([name, value]) => (
        <input key={name + value} type="hidden" name={name} value={value} />
      ))}
      <Button type="submit" size="lg" icon="search">
        {button}
      </Button>
    </form>
  );
}

function WhenSelect({ search: { when, from, to } }: { search: Search }) {
  const t = useTranslations('discovery.whens');
  const chosen = when ?? (from || to ? 'dates' : '');
  return (
    <select name="when" defaultValue={chosen} key={chosen}>
      <option value="">{t('any')}</option>
      {whens.map((value) => (
        <option key={value} value={value}>
          {t(value)}
        </option>
      ))}
      <option value="dates">{t('dates')}</option>
    </select>
  );
}
