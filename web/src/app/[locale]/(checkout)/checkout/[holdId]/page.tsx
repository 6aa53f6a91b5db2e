import { payments } from '@estrade/api/payments';
import { getLocale, getTranslations } from 'next-intl/server';
import { CheckoutPage } from '@/features/checkout/checkout-page';
import { publicApi } from '@/kit/api';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { readMember } from '@/kit/session';

export async function generateMetadata() {
  const t = await getTranslations('checkout');
  return { title: t('title'), robots: { index: false } };
}

export default async function Checkout({ params }: PageProps<'/[locale]/checkout/[holdId]'>) {
  const [{ holdId }, locale, member] = [await params, await getLocale(), await readMember()];
  const api = publicApi(locale);
  const provider = await api(payments.provider);
  const cards = provider.provider === 'embedded' ? await api(payments.testCards) : null;
  return (
    <ClientMessages of={['checkout']}>
      <CheckoutPage
        holdId={holdId}
        member={member && { name: member.name, email: member.email, phone: member.phone }}
        provider={provider}
        cards={cards}
      />
    </ClientMessages>
  );
}
