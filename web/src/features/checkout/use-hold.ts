'use client';

import { ProblemError } from '@estrade/api/client';
import { events } from '@estrade/api/events';
import type { Event } from '@estrade/api/events-shapes';
import { ticketing } from '@estrade/api/ticketing';
import type { Offer } from '@estrade/api/ticketing-offer';
import type { Hold } from '@estrade/api/ticketing-orders';
import { useCallback, useEffect, useRef, useState } from 'react';
import { browserApi } from '@/kit/browser-api';
import { orderOf, takeHold, type KeptHold } from './kept-hold';

/** Held places with what surrounds them; event and offer are missing when they are no longer public. */
export interface HeldBasket {
  hold: Hold;
  kept: KeptHold;
  event: Event | null;
  offer: Offer | null;
}

export type HoldStage =
  | { at: 'loading' | 'unknown' | 'cut' }
  /** The places went back on sale. */
  | { at: 'over'; kept: KeptHold }
  /** The places are bought; `order` is its secret when this browser knows it. */
  | { at: 'bought'; order: string | null }
  | { at: 'open'; basket: HeldBasket };

/** How a hold stands: asked at first, when the tab is looked at again, and whenever somebody wants to know. */
export function useHold(holdId: string): { stage: HoldStage; look: () => Promise<void> } {
  const [stage, setStage] = useState<HoldStage>({ at: 'loading' });
  const basket = useRef<HeldBasket>(null);

  const look = useCallback(async () => {
    const next = await stageOf(holdId, basket.current);
    if (next.at === 'open') basket.current = next.basket;
    // A cut while the form is there is told where it matters: when something is sent.
    if (next.at === 'cut' && basket.current) return;
    setStage(next);
  }, [holdId]);

  useEffect(() => {
    void look();
    const seen = () => document.visibilityState === 'visible' && void look();
    document.addEventListener('visibilitychange', seen);
    return () => document.removeEventListener('visibilitychange', seen);
  }, [look]);
  return { stage, look };
}

async function stageOf(holdId: string, known: HeldBasket | null): Promise<HoldStage> {
  const kept = known?.kept ?? takeHold(holdId);
  if (!kept) return { at: 'unknown' };
  try {
    const hold = await browserApi(ticketing.hold, { params: { holdId }, query: { secret: kept.secret } });
    return ended(hold, kept) ?? { at: 'open', basket: { ...(known ?? (await surroundings(hold, kept))), hold, kept } };
  } catch (failure) {
    return { at: isGone(failure) ? 'unknown' : 'cut' };
  }
}

/** Null while the places are still ours. */
function ended({ id, state }: Hold, kept: KeptHold): HoldStage | null {
  if (state === 'converted') return { at: 'bought', order: orderOf(id) };
  return state === 'active' || state === 'paying' ? null : { at: 'over', kept };
}

function isGone(failure: unknown): boolean {
  if (!(failure instanceof ProblemError)) throw failure;
  // An address that was cut short is refused as such; to the person it is the same.
  return failure.problem.status === 404 || failure.problem.status === 422;
}

async function surroundings({ eventId }: Hold, { event: slug, key }: KeptHold) {
  const [event, offer] = await Promise.all([
    browserApi(events.show, { params: { slug }, query: { key } }).catch(() => null),
    browserApi(ticketing.offer, { params: { eventId } }).catch(() => null),
  ]);
  return { event, offer };
}
