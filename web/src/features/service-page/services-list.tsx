import { offers } from '@estrade/api/offers';
import { getLocale, getTranslations } from 'next-intl/server';
import { publicApi } from '@/kit/api';
import { cacheTags } from '@/kit/cache-tags';
import { readEditionWith } from '@/kit/edition';
import { kindGroups } from '@/kit/services/kinds';
import { ButtonLink } from '@/ui/button';
import { Empty } from '@/ui/feedback';
import { LoadMore, StepMark } from '@/ui/wayfinding';
import { ServiceCard } from './service-card';
import { addressOf, queryOf, type ServicesSearch } from './services-search';
import { SearchForm } from './search-form';

/** Everything that can be booked by appointment, by trade, kind and place. */
export async function ServicesList({ search, after }: { search: ServicesSearch; after?: string }) {
  const [edition, locale] = [await readEditionWith('offers'), await getLocale()];
  const [t, kinds] = [await getTranslations('service-page.list'), kindGroups(edition, locale)];
  const tags = [cacheTags.services, cacheTags.organizations];
  const { items, next } = await publicApi(locale, { tags })(offers.list, {
    query: { ...queryOf(search, kinds), after, limit: 24 },
  });
  return (
    <div className="container section stack gap-8">
      <header>
        <StepMark />
        <h1>{t('title')}</h1>
        <p className="lead mt-3">{t('lead')}</p>
      </header>
      <SearchForm search={search} kinds={kinds} />
      {items.length === 0 && (
        <Empty
          title={t('none')}
          actions={
            <ButtonLink variant="secondary" href="/services">
              {t('all')}
            </ButtonLink>
          }
        >
          {t('noneText')}
        </Empty>
      )}
      <ul className="service-grid">
        {items.map((service) => (
          <li key={service.id}>
            <ServiceCard as="h2" service={service} kinds={kinds} named />
          </li>
        ))}
      </ul>
      <LoadMore href={next && addressOf(search, next)} />
    </div>
  );
}
