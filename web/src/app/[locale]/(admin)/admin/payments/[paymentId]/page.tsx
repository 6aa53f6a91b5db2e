import { payments } from '@estrade/api/payments';
import { getLocale, getTranslations } from 'next-intl/server';
import { TransactionView } from '@/features/payments/transaction-view';
import { api } from '@/kit/api';
import { pageMetadata } from '@/kit/seo';
import { orPage } from '@/kit/session';
import { Moment } from '@/ui/moment';
import { Crumbs } from '@/ui/wayfinding';
import { Page, PageTitle } from '@/ui/workspace';

type Props = PageProps<'/[locale]/admin/payments/[paymentId]'>;

export async function generateMetadata({ params }: Props) {
  const [{ paymentId }, t, locale] = [await params, await getTranslations('payments'), await getLocale()];
  return pageMetadata({ locale, path: `/admin/payments/${paymentId}`, title: t('payment'), hidden: true });
}

export default async function PaymentOfHouse({ params }: Props) {
  const [{ paymentId }, t] = [await params, await getTranslations('payments')];
  const payment = await orPage((await api())(payments.transaction, { params: { paymentId } }));
  const title = t('detail.title', { description: payment.description });
  return (
    <Page>
      <PageTitle
        title={title}
        lead={<Moment at={payment.createdAt} form="numeric" />}
        above={<Crumbs items={[{ href: '/admin/payments', label: t('title') }, { label: title }]} />}
      />
      <TransactionView payment={payment} />
    </Page>
  );
}
