import type { Client } from '@estrade/api/client';
import { payments } from '@estrade/api/payments';

/** Types a card into the form of a payment, as a browser does. */
export async function payCard(
  client: Client,
  { clientSecret }: { readonly clientSecret: string },
  number = '4242424242424242',
) {
  const card = { number, expMonth: 12, expYear: 2099, cvc: '123', name: 'Léa Morvan' };
  return client(payments.confirmCard, { body: { clientSecret, card, returnPath: '/fr/orders' } });
}
