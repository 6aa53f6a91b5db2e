import { getLocale, getTranslations } from 'next-intl/server';
import { AboutPage } from '@/features/about/about-page';
import { readEdition } from '@/kit/edition';
import { pageMetadata } from '@/kit/seo';

export async function generateMetadata() {
  const [t, { name }, locale] = [await getTranslations('about'), await readEdition(), await getLocale()];
  return pageMetadata({ locale, path: '/about', title: t('title'), description: t('lead', { name }) });
}

export default async function About() {
  const { name } = await readEdition();
  return <AboutPage name={name} />;
}
