import { organizations } from '@estrade/api/organizations';
import { getLocale, getTranslations } from 'next-intl/server';
import type { CSSProperties } from 'react';
import { publicApi } from '@/kit/api';
import { cacheTags } from '@/kit/cache-tags';
import { localized } from '@/kit/i18n/locales';
import { Button, ButtonLink } from '@/ui/button';
import { Empty } from '@/ui/feedback';
import { Field } from '@/ui/field';
import { Input } from '@/ui/input';
import { LoadMore, StepMark } from '@/ui/wayfinding';
import { OrganizationCard } from './organization-card';

export interface OrganizationsSearch {
  q?: string;
  city?: string;
  after?: string;
}

/** Everyone who organises, by name and town. */
export async function OrganizationsList({ search }: { search: OrganizationsSearch }) {
  const [t, locale] = [await getTranslations('discovery.organizations'), await getLocale()];
  const { q, city, after } = search;
  const page = await publicApi(locale, { tags: [cacheTags.organizations] })(organizations.list, {
    query: { q: q || undefined, location: city || undefined, after, limit: 24 },
  });
  return (
    <div className="container section stack gap-8">
      <header>
        <StepMark />
        <h1>{t('title')}</h1>
        <p className="lead mt-3">{t('lead')}</p>
      </header>
      <form role="search" action={localized('/organizations', locale)} className="org-search">
        <Field label={t('search')} id="organizations-q">
          <Input icon="search" type="search" name="q" defaultValue={q} maxLength={120} />
        </Field>
        <Field label={t('city')} id="organizations-city">
          <Input icon="map-pin" name="city" defaultValue={city} maxLength={120} />
        </Field>
        <Button type="submit">{t('button')}</Button>
      </form>
      {page.items.length === 0 && (
        <Empty
          title={t('none')}
          actions={
            <ButtonLink variant="secondary" href="/organizations">
              {t('all')}
            </ButtonLink>
          }
        >
          {t('noneText')}
        </Empty>
      )}
      <ul
        className="grid org-grid"
        style={{ '--col': '250px', '--gap': 'var(--space-8) var(--space-6)' } as CSSProperties}
      >
        {page.items.map((organization) => (
          <li key={organization.id}>
            <OrganizationCard as="h2" organization={organization} />
          </li>
        ))}
      </ul>
      <LoadMore
        href={
          page.next &&
          `/organizations?${new URLSearchParams({ ...(q && { q }), ...(city && { city }), after: page.next })}`
        }
      />
    </div>
  );
}
