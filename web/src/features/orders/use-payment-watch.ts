'use client';

import { ProblemError } from '@estrade/api/client';
import { ticketing } from '@estrade/api/ticketing';
import type { Order } from '@estrade/api/ticketing-orders';
import { useRouter } from 'next/navigation';
import { useEffect, useEffectEvent, useState } from 'react';
import { browserApi } from '@/kit/browser-api';
import { useLive } from '@/kit/live';

/** `checking`: the bank has to say; `to_pay`: a card is asked for. */
type Watch = { at: 'checking' | 'to_pay'; order: Order; slow: boolean; cut: boolean };

const SLOW_AFTER_MS = 20_000;
const waits = [700, 1000, 1500, 2000, 3000];
/** With a socket the order tells what becomes of it; only a provider that forgot to tell us is still asked. */
const SELDOM_MS = 6000;

/**
 * Follows an order that waits for its money: asks the provider as the browser comes back, then hears, or without a socket asks again and
 * again, less and less often, until the order is something else than waiting. The page then shows what it has become.
 */
export function usePaymentWatch(initial: Order): { watch: Watch; askNow: () => void } {
  const router = useRouter();
  const [watch, setWatch] = useState<Watch>({ at: 'checking', order: initial, slow: false, cut: false });
  const [round, setRound] = useState(0);
  const [began] = useState(() => Date.now());

  function show(next: Order | null) {
    if (next && next.state !== 'awaiting_payment') router.refresh();
    else setWatch((before) => afterAnswer(before, next, Date.now() - began > SLOW_AFTER_MS));
  }

  const live = useLive(ticketing.order, { params: { secret: initial.secret } }, (next) => {
    // what the provider says at the beginning is newer than what we have been told
    if (round > 0 || next.state !== 'awaiting_payment') show(next);
  });
  const onAnswer = useEffectEvent(show);
  const waitOf = useEffectEvent((asked: number) => (live ? SELDOM_MS : (waits[asked] ?? 5000)));
  const routeOf = useEffectEvent((asked: number) => routeFor(asked, live && watch.at === 'checking'));

  useEffect(() => {
    let left = false;
    const look = async () => {
      const next = await ask(initial.secret, routeOf(round));
      if (left) return;
      onAnswer(next);
      if (!next || next.state === 'awaiting_payment') setRound((asked) => asked + 1);
    };
    const timer = setTimeout(() => void look(), round === 0 ? 0 : waitOf(round));
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [round, initial.secret]);

  return { watch, askNow: () => setRound(0) };
}

type Look = typeof ticketing.returnFromPayment | typeof ticketing.order;

/** The first time through the provider; afterwards the order alone, which the provider's notice moves, and the provider now and then. */
function routeFor(round: number, seldom: boolean): Look {
  return round % 4 === 0 || seldom ? ticketing.returnFromPayment : ticketing.order;
}

/** Null when there was no network. */
async function ask(secret: string, route: Look): Promise<Order | null> {
  try {
    return await browserApi(route, { params: { secret } });
  } catch (failure) {
    if (!(failure instanceof ProblemError)) throw failure;
    // The provider is away, we are not: the order still says how long its places are kept.
    return failure.problem.code === 'payments.provider_down' ? orderAlone(secret) : null;
  }
}

function orderAlone(secret: string): Promise<Order | null> {
  return browserApi(ticketing.order, { params: { secret } }).catch(() => null);
}

function afterAnswer(before: Watch, order: Order | null, late: boolean): Watch {
  if (!order) return { ...before, cut: true };
  const status = order.payment?.status;
  const checking = status === 'processing' || status === 'succeeded';
  return { at: checking ? 'checking' : 'to_pay', order, slow: checking && late, cut: false };
}
