import { type CardEvent } from '@estrade/api/card-network';
import { payments } from '@estrade/api/payments';
import type { PaymentCard, PaymentRequest } from '#core/payments';
import { PaymentsPort } from '#core/payments';
import { newId } from '#kit/ids';
import { merchantKey, sign, SIGNATURE_HEADER } from './network/signature.ts';
import type { World } from '../../../test/world.ts';

/** What an order of 51,60 € asks for: 50 € of tickets and 1,60 € of service fee. */
export function aRequest(over: Partial<PaymentRequest> = {}): PaymentRequest {
  const total = over.total ?? 5160;
  return {
    subject: { type: 'order', id: newId() },
    organizationId: newId(),
    currency: 'EUR',
    total,
    revenue: total - 160,
    fee: 160,
    commission: 0,
    feeVat: 27,
    description: 'Nuit des étoiles',
    payerEmail: 'lea@estrade.test',
    key: newId(),
    ...over,
  };
}

export const cards = {
  good: '4242424242424242',
  challenge: '4000002500003155',
  challengeRefused: '4000008400001629',
  poor: '4000000000009995',
  late: '4000000000003006',
  twice: '4000000000003014',
  never: '4000000000003022',
  reordered: '4000000000003030',
  slow: '4000000000002503',
  disputed: '4000000000000259',
  refundPending: '4000000000007726',
  refundFailsLater: '4000000000005126',
  refundWaits: '4000000000003048',
} as const;

/** Pays as a browser does: with the client secret and a card. */
export async function payByCard(
  world: World,
  payment: PaymentCard,
  pay: { readonly number?: string; readonly cvc?: string } = {},
) {
  const { number = cards.good, cvc = '123' } = pay;
  const card = { number, expMonth: 12, expYear: 2099, cvc, name: 'Léa Morvan' };
  return world.as()(payments.confirmCard, {
    body: { clientSecret: payment.client?.secret ?? '', card, returnPath: '/fr/commande' },
  });
}

export async function openPayment(world: World, over: Partial<PaymentRequest> = {}): Promise<PaymentCard> {
  return world.get(PaymentsPort).open(aRequest(over));
}

/** Opened, paid, and settled. */
export async function aPaidPayment(
  world: World,
  over: Partial<PaymentRequest> = {},
  number: string = cards.good,
): Promise<PaymentCard> {
  const payment = await openPayment(world, over);
  await payByCard(world, payment, { number });
  await world.settle();
  return world.get(PaymentsPort).refresh({ paymentId: payment.id });
}

/** What a merchant may ask of the network, as its dashboard does. */
export async function askNetwork(world: World, path: string, body: object): Promise<Response> {
  const headers = {
    'content-type': 'application/json',
    'x-card-network-key': merchantKey(world.settings.CARD_NETWORK_SECRET),
  };
  return fetch(`${world.url}/api/card-network/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
}

export interface NotifyOptions {
  readonly secret?: string;
  readonly seconds?: number;
}

/** Sends notifications as the network does. */
export async function notify(
  world: World,
  events: readonly CardEvent[],
  options: NotifyOptions = {},
): Promise<Response> {
  const body = JSON.stringify({ events });
  const seconds = options.seconds ?? Math.floor(Date.now() / 1000);
  const signature = sign(body, options.secret ?? world.settings.CARD_NETWORK_SECRET, seconds);
  return fetch(`${world.url}/api/payments/webhooks/embedded`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [SIGNATURE_HEADER]: signature },
    body,
  });
}
