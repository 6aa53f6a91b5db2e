import { getLocale, getTranslations } from 'next-intl/server';
import { OrganizationsList } from '@/features/discovery/organizations-list';
import { pageMetadata } from '@/kit/seo';

/** As many pages as there are searches: made when asked for. What they are made of is kept. */
export const dynamic = 'force-dynamic';

export async function generateMetadata({ searchParams }: PageProps<'/[locale]/organizations'>) {
  const t = await getTranslations('discovery.organizations');
  return pageMetadata({
    locale: await getLocale(),
    path: '/organizations',
    title: t('title'),
    description: t('lead'),
    hidden: Object.keys(await searchParams).length > 0,
  });
}

export default async function Organizations({ searchParams }: PageProps<'/[locale]/organizations'>) {
  const params = await searchParams;
  const [q, city, after] = [params.q, params.city, params.after].map((value) =>
    (Array.isArray(value) ? value[0] : value)?.trim().slice(0, 500),
  );
  return <OrganizationsList search={{ q: q?.slice(0, 120), city: city?.slice(0, 120), after }} />;
}
