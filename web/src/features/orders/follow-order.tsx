'use client';

import { ticketing } from '@estrade/api/ticketing';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { useLive } from '@/kit/live';
import { markOf } from './order-state';

const EVERY_MS = 8_000;
const SELDOM_MS = 60_000;

interface FollowOrderProps {
  secret: string;
  /** Of the order as it is shown. */
  mark: string;
  /** Something is on its way: a refund, a late payment. */
  moving: boolean;
}

/** The page of an order renews itself when the order changes; what is on its way is also looked for, while somebody looks. */
export function FollowOrder({ secret, mark, moving }: FollowOrderProps) {
  const router = useRouter();
  const live = useLive(ticketing.order, { params: { secret } }, (order) => {
    if (markOf(order) !== mark) router.refresh();
  });
  useEffect(() => {
    if (!moving) return;
    const look = () => document.visibilityState === 'visible' && router.refresh();
    const timer = setInterval(look, live ? SELDOM_MS : EVERY_MS);
    return () => clearInterval(timer);
  }, [router, live, moving]);
  return null;
}
