'use client';

import { ProblemError } from '@estrade/api/client';
import type { ProviderInfo } from '@estrade/api/payments-parts';
import type { PlacedOrder } from '@estrade/api/ticketing-orders';
import { useLocale, useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import type { z } from 'zod';
import { useApiForm } from '@/kit/form';
import type { KnownMember } from '@/kit/known-member';
import { checkoutSchema, emptyCard } from './checkout-schema';
import { dropDraft, readDraft, type Draft } from './draft';
import { keepOrder } from './kept-hold';
import { goToOrder, payOrder, placeOrder } from './ordering';
import { seatsOf } from './seats';
import type { StripePayer } from './stripe-fields';
import type { HeldBasket } from './use-hold';

interface Buying {
  basket: HeldBasket;
  member: KnownMember | null;
  provider: z.infer<typeof ProviderInfo>;
  /** The hold may have ended, or costs something else: ask again how it stands. */
  look: () => Promise<void>;
}

/** The form of the checkout: orders what is held, pays it, and goes to the order's page. */
export function useBuying({ basket: { hold, kept }, member, provider, look }: Buying) {
  const [t, locale] = [useTranslations('checkout'), useLocale()];
  const stripe = useRef<StripePayer>(null);
  const [placed, setPlaced] = useState<z.infer<typeof PlacedOrder> | null>(null);
  const toPay = hold.price.total.amount > 0;
  const card = toPay && provider.provider === 'embedded';
  const seats = seatsOf(hold);
  const schema = checkoutSchema({ seats, card, terms: toPay }, t);
  const [typed] = useState(() => typedBefore(hold.id, member, seats.length));
  const api = useApiForm(schema, { ...typed, card: card ? emptyCard : undefined, terms: false }, buy);

  async function buy({ buyer, holders, card: typedCard }: z.output<typeof schema>) {
    await stripe.current?.check();
    const { total } = hold.price;
    const draft = { holdId: hold.id, holdSecret: kept.secret, buyer: { ...buyer, locale }, holders, total };
    const order = await placeOrder(draft).catch(lookAgain);
    setPlaced(order);
    keepOrder(kept, order.secret);
    const path = `/${locale}/orders/${order.secret}`;
    const clientSecret = order.state === 'awaiting_payment' && order.payment?.client?.secret;
    if (clientSecret) await payOrder(clientSecret, { card: typedCard, stripe: stripe.current }, path);
    dropDraft(hold.id);
    await goToOrder(path);
  }

  async function lookAgain(refusal: unknown): Promise<never> {
    if (refusal instanceof ProblemError && stale.has(refusal.problem.code)) await look();
    throw refusal;
  }

  return { ...api, seats, stripe, placed, card, toPay };
}

/** Refusals after which the hold is not what the page shows. */
const stale = new Set(['ticketing.hold_expired', 'ticketing.hold_not_found', 'ticketing.total_differs']);

const nobody = { name: '', email: '', phone: null };

function typedBefore(holdId: string, member: Buying['member'], seats: number): Draft {
  const { name, email, phone } = member ?? nobody;
  const { buyer, holders } = readDraft(holdId) ?? { buyer: { name, email, phone: phone ?? '' }, holders: [] };
  return { buyer, holders: Array.from({ length: seats }, (_, index) => holders[index] ?? '') };
}
