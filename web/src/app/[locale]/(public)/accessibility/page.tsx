import { getLocale, getTranslations } from 'next-intl/server';
import { readEdition } from '@/kit/edition';
import { pageMetadata } from '@/kit/seo';
import { PageHead } from '@/ui/page-head';
import { Prose } from '@/ui/prose';

export async function generateMetadata() {
  const [t, locale] = [await getTranslations('about.accessibility'), await getLocale()];
  return pageMetadata({ locale, path: '/accessibility', title: t('title'), description: t('lead') });
}

export default async function Accessibility() {
  const [t, { contact }] = [await getTranslations('about.accessibility'), await readEdition()];
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <div className="container pb-16">
        <Prose text={t('text', { email: contact.email })} />
      </div>
    </>
  );
}
