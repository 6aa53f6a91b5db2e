import { getLocale, getTranslations } from 'next-intl/server';
import { OrganiseSteps } from '@/features/about/about-page';
import { pageMetadata } from '@/kit/seo';
import { ButtonLink } from '@/ui/button';
import { PageHead } from '@/ui/page-head';

export async function generateMetadata() {
  const [t, locale] = [await getTranslations('about.sell'), await getLocale()];
  return pageMetadata({ locale, path: '/sell', title: t('title'), description: t('lead') });
}

export default async function Sell() {
  const t = await getTranslations('about');
  const actions = (
    <>
      <ButtonLink size="lg" href="/workspace">
        {t('start')}
      </ButtonLink>
      <ButtonLink size="lg" variant="secondary" href="/pricing">
        {t('sell.pricing')}
      </ButtonLink>
    </>
  );
  return (
    <>
      <PageHead title={t('sell.title')} lead={t('sell.lead')} actions={actions} />
      <OrganiseSteps />
    </>
  );
}
