import { getLocale, getTranslations } from 'next-intl/server';
import { Pricing } from '@/features/about/pricing';
import { readEdition } from '@/kit/edition';
import { pageMetadata } from '@/kit/seo';
import { PageHead } from '@/ui/page-head';

export async function generateMetadata() {
  const [t, locale] = [await getTranslations('about.pricing'), await getLocale()];
  return pageMetadata({ locale, path: '/pricing', title: t('title'), description: t('lead') });
}

export default async function PricingPage() {
  const [t, { commission, currency }] = [await getTranslations('about.pricing'), await readEdition()];
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <Pricing commission={commission} currency={currency} />
    </>
  );
}
