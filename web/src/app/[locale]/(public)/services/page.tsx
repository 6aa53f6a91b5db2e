import { getLocale, getTranslations } from 'next-intl/server';
import { ServicesList } from '@/features/service-page/services-list';
import { readSearch } from '@/features/service-page/services-search';
import { pageMetadata } from '@/kit/seo';

/** As many pages as there are searches: made when asked for. What they are made of is kept. */
export const dynamic = 'force-dynamic';

export async function generateMetadata({ searchParams }: PageProps<'/[locale]/services'>) {
  const t = await getTranslations('service-page.list');
  return pageMetadata({
    locale: await getLocale(),
    path: '/services',
    title: t('title'),
    description: t('lead'),
    hidden: Object.keys(await searchParams).length > 0,
  });
}

export default async function Services({ searchParams }: PageProps<'/[locale]/services'>) {
  const params = await searchParams;
  const after = typeof params.after === 'string' ? params.after.slice(0, 500) : undefined;
  return <ServicesList search={readSearch(params)} after={after} />;
}
