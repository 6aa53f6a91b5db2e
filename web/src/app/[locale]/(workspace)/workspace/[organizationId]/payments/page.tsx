import { getLocale, getTranslations } from 'next-intl/server';
import { OrganizationPayments } from '@/features/payments/organization-payments';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { pageMetadata } from '@/kit/seo';
import { requireOrganization } from '@/kit/session';
import { Page, PageTitle } from '@/ui/workspace';

type Props = PageProps<'/[locale]/workspace/[organizationId]/payments'>;

export async function generateMetadata({ params }: Props) {
  const [{ organizationId }, t, locale] = [await params, await getTranslations('payments'), await getLocale()];
  return pageMetadata({ locale, path: `/workspace/${organizationId}/payments`, title: t('title'), hidden: true });
}

export default async function PaymentsOfOrganization({ params, searchParams }: Props) {
  const [{ organizationId }, t] = [await params, await getTranslations('payments')];
  await requireOrganization(organizationId);
  return (
    <Page>
      <PageTitle title={t('title')} lead={t('lead')} />
      <ClientMessages of={['payments']}>
        <OrganizationPayments organizationId={organizationId} search={await searchParams} />
      </ClientMessages>
    </Page>
  );
}
