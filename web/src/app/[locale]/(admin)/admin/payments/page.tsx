import { getLocale, getTranslations } from 'next-intl/server';
import { HousePayments } from '@/features/payments/house-payments';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { pageMetadata } from '@/kit/seo';
import { Page, PageTitle } from '@/ui/workspace';

export async function generateMetadata() {
  const [t, locale] = [await getTranslations('payments'), await getLocale()];
  return pageMetadata({ locale, path: '/admin/payments', title: t('title'), hidden: true });
}

export default async function PaymentsOfHouse({ searchParams }: PageProps<'/[locale]/admin/payments'>) {
  const t = await getTranslations('payments');
  return (
    <Page>
      <PageTitle title={t('title')} lead={t('leadHouse')} />
      <ClientMessages of={['payments']}>
        <HousePayments search={await searchParams} />
      </ClientMessages>
    </Page>
  );
}
