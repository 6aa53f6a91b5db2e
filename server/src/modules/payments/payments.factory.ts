import { payments } from '@estrade/api/payments';
import type { PaymentCard, PaymentRequest } from '#core/payments';
import { PaymentsPort } from '#core/payments';
import { sql } from 'kysely';
import { newId } from '#kit/ids';
import { Examination } from './ledger/examination.service.ts';
import { merchantKey } from './network/signature.ts';
import { someone, type World } from '../../../test/world.ts';

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
  disputedInVain: '4000000000002685',
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

/** The provider's id of a payment. */
export async function refOf(world: World, payment: { readonly id: string }): Promise<string> {
  const { rows } = await sql<{ ref: string }>`
    select provider_ref as ref from payments.payments where id = ${payment.id}`.execute(world.database.read);
  return rows[0]?.ref ?? '';
}

/** A refund of part of a payment: its fee stays unless said otherwise. */
export function aRefund(
  payment: { readonly id: string },
  amount: number,
  over: { readonly fee?: number; readonly key?: string } = {},
) {
  const { fee = 0, key = newId() } = over;
  const parts = { amount, revenue: amount - fee, fee, commission: 0, feeVat: 0 };
  return { paymentId: payment.id, ...parts, reason: 'ticket_cancelled', key };
}

/** Throws when a check of the books fails. */
export async function booksInOrder(world: World): Promise<void> {
  const findings = await world.get(Examination).examine();
  const flaws = findings.filter(({ ok }) => !ok).map(({ check, detail }) => `${check}: ${detail}`);
  if (flaws.length > 0) throw new Error(flaws.join('\n'));
}

/** The decision of an admin about a review. */
export async function decide(world: World, reviewId: string, repair: 'refund' | 'retry' | 'recheck' | 'dismiss') {
  const admin = world.as(await someone('admin'));
  return admin(payments.repair, { params: { reviewId }, body: { repair, reason: 'vérifié' } });
}

/** Facts of a kind told about a payment so far, delivered or not. */
export async function told(world: World, name: string, paymentId: string): Promise<unknown[]> {
  const { rows } = await sql<{ data: unknown }>`
    select data from kit.outbox where name = ${name} and data ->> 'paymentId' = ${paymentId}`.execute(
    world.database.read,
  );
  return rows.map((row) => row.data);
}

/** Where the money of the platform and of all organizations stands, by account. */
export async function accounts(world: World): Promise<Record<string, number>> {
  const { rows } = await sql<{ account: string; total: number }>`
    select account, sum(amount)::bigint as total from payments.entries group by account`.execute(world.database.read);
  return Object.fromEntries(rows.map(({ account, total }) => [account, total]));
}

export async function openReviews(world: World): Promise<{ kind: string; id: string; amount: number }[]> {
  const { rows } = await sql<{ kind: string; id: string; amount: number }>`
    select kind, id, amount from payments.reviews where resolved_at is null order by id`.execute(world.database.read);
  return rows;
}
