import { ProblemError } from '@estrade/api/client';
import type { OrderDraft, PlacedOrder } from '@estrade/api/ticketing-orders';
import { ticketing } from '@estrade/api/ticketing';
import type { z } from 'zod';
import { browserApi } from '@/kit/browser-api';
import { orderKey } from './order-key';
import { payByCard } from './pay-by-card';
import type { StripePayer } from './stripe-fields';

type Placed = z.infer<typeof PlacedOrder>;
type CardTyped = Parameters<typeof payByCard>[0]['card'];

/** Orders what is held. The same order again is the same request, from whichever tab. */
export function placeOrder(body: z.input<typeof OrderDraft>): Promise<Placed> {
  return browserApi(ticketing.placeOrder, { body }, { key: orderKey(body.holdId, body) });
}

interface Means {
  /** Typed into our own form. */
  card: CardTyped | undefined;
  /** Typed into Stripe's. */
  stripe: StripePayer | null;
}

/** Pays what is still to pay; throws the refusal of a card. */
export async function payOrder(clientSecret: string, { card, stripe }: Means, returnPath: string): Promise<void> {
  if (card) await payByCard({ clientSecret, card, returnPath });
  else await stripe?.pay(clientSecret, returnPath);
}

interface GivenUp {
  holdId: string;
  secret: string;
  /** Secret of the order, when there is one. */
  order: string | undefined;
}

/** Gives held places back. Where an order is under way that this page does not know of, they go back by themselves when time is up. */
export async function giveUp({ holdId, secret, order }: GivenUp): Promise<void> {
  if (order) return void (await browserApi(ticketing.abandonOrder, { params: { secret: order } }));
  await browserApi(ticketing.releaseHold, { params: { holdId }, query: { secret } }).catch((refusal: unknown) => {
    const underWay = refusal instanceof ProblemError && refusal.problem.code === 'ticketing.hold_in_payment';
    if (!underWay) throw refusal;
  });
}

/** On to the order, instead of this page: back must not lead to a form that has been sent. Never comes back. */
export function goToOrder(path: string): Promise<never> {
  window.location.replace(path);
  return new Promise(() => undefined);
}
