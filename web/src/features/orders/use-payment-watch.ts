'use client';

import { ProblemError } from '@estrade/api/client';
import { ticketing } from '@estrade/api/ticketing';
import type { Order } from '@estrade/api/ticketing-orders';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { browserApi } from '@/kit/browser-api';

/** `checking`: the bank has to say; `to_pay`: a card is asked for. */
type Watch = { at: 'checking' | 'to_pay'; order: Order; slow: boolean; cut: boolean };

const SLOW_AFTER = 8;
const waits = [700, 1000, 1500, 2000, 3000];

/**
 * Follows an order that waits for its money: asks the provider as the browser comes back, then again and again, less and less often, until
 * the order is something else than waiting. The page then shows what it has become.
 */
export function usePaymentWatch(initial: Order): { watch: Watch; askNow: () => void } {
  const router = useRouter();
  const [watch, setWatch] = useState<Watch>({ at: 'checking', order: initial, slow: false, cut: false });
  const [round, setRound] = useState(0);

  useEffect(() => {
    let left = false;
    const look = async () => {
      const next = await ask(initial.secret, round);
      if (left) return;
      if (next && next.state !== 'awaiting_payment') return router.refresh();
      setWatch((before) => afterAnswer(before, next, round));
      setRound((asked) => asked + 1);
    };
    const timer = setTimeout(() => void look(), round === 0 ? 0 : (waits[round] ?? 5000));
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [round, initial.secret, router]);

  return { watch, askNow: () => setRound(0) };
}

/** The first time through the provider; afterwards the order alone, which the provider's notice moves. Null when there was no network. */
async function ask(secret: string, round: number): Promise<Order | null> {
  const route = round % 4 === 0 ? ticketing.returnFromPayment : ticketing.order;
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

function afterAnswer(before: Watch, order: Order | null, round: number): Watch {
  if (!order) return { ...before, cut: true };
  const status = order.payment?.status;
  const checking = status === 'processing' || status === 'succeeded';
  return { at: checking ? 'checking' : 'to_pay', order, slow: checking && round > SLOW_AFTER, cut: false };
}
