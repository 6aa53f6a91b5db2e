import { useLocale, useTranslations } from 'next-intl';
import { localized } from '@/kit/i18n/locales';
import type { KindGroup } from '@/kit/services/kinds';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import { Input, Select } from '@/ui/input';
import { places, wholeTrade, type ServicesSearch } from './services-search';

/** Words, kind and place: a form that is an address, without script. */
export function SearchForm({ search, kinds }: { search: ServicesSearch; kinds: readonly KindGroup[] }) {
  const [t, locale] = [useTranslations('service-page.list'), useLocale()];
  return (
    <form role="search" action={localized('/services', locale)} className="service-search">
      <Field label={t('search')} id="services-q">
        <Input icon="search" type="search" name="q" defaultValue={search.q} maxLength={120} />
      </Field>
      <Field label={t('kind')} id="services-kind">
        <Select name="kind" defaultValue={search.kind ?? ''}>
          <option value="">{t('allKinds')}</option>
          {kinds.map((group) => (
            <optgroup key={group.trade} label={group.name}>
              <option value={wholeTrade(group.trade)}>{t('wholeTrade', { trade: group.name })}</option>
              {group.kinds.map(({ slug, name }) => (
                <option key={slug} value={slug}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      <Field label={t('where')} id="services-where">
        <Select name="where" defaultValue={search.where ?? ''}>
          <option value="">{t('anywhere')}</option>
          {places.map((place) => (
            <option key={place} value={place}>
              {t(`wheres.${place}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Button type="submit">{t('button')}</Button>
    </form>
  );
}
