import { getLocale, getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { FreeFoodPage } from '@/features/discovery/free-food-page';
import { readEdition } from '@/kit/edition';
import { pageMetadata } from '@/kit/seo';

export async function generateMetadata() {
  const t = await getTranslations('discovery.freeFoodPage');
  return pageMetadata({ locale: await getLocale(), path: '/freefood', title: t('title'), description: t('lead') });
}

export default async function FreeFood() {
  if (!(await readEdition()).features.freeFood) notFound();
  return <FreeFoodPage />;
}
