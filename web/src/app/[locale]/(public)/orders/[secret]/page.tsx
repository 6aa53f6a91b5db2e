import { payments } from '@estrade/api/payments';
import { ticketing } from '@estrade/api/ticketing';
import type { Order } from '@estrade/api/ticketing-orders';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { PayOrder } from '@/features/checkout/pay-order';
import { OrderPage } from '@/features/orders/order-page';
import { api, publicApi } from '@/kit/api';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { orPage, readMember } from '@/kit/session';

export const dynamic = 'force-dynamic';

const readOrder = cache(async (secret: string) => orPage((await api())(ticketing.order, { params: { secret } })));

export async function generateMetadata({ params }: PageProps<'/[locale]/orders/[secret]'>) {
  const { number } = await readOrder((await params).secret);
  const t = await getTranslations('orders');
  // The address opens the order: it is told to nobody else.
  return { title: t('title', { number }), robots: { index: false }, referrer: 'same-origin' as const };
}

export default async function OrderBySecret({ params }: PageProps<'/[locale]/orders/[secret]'>) {
  const [order, member] = [await readOrder((await params).secret), await readMember()];
  return (
    <ClientMessages of={['checkout', 'orders']}>
      <OrderPage
        order={order}
        member={member && { name: member.name, email: member.email, phone: member.phone }}
        pay={await payment(order)}
      />
    </ClientMessages>
  );
}

async function payment({ state, secret, payment: open, price }: Order) {
  if (state !== 'awaiting_payment' || !open?.client) return null;
  const read = publicApi(await getLocale());
  const provider = await read(payments.provider);
  const cards = provider.provider === 'embedded' ? await read(payments.testCards) : null;
  return (
    <PayOrder secret={secret} clientSecret={open.client.secret} total={price.total} provider={provider} cards={cards} />
  );
}
