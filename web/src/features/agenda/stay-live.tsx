'use client';

import { bookings } from '@estrade/api/bookings';
import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { useLive } from '@/kit/live';

const slowly = 60_000;

/** The page is read anew when somebody books, moves or blocks; slowly by itself while nothing is heard. */
export function StayLive({ organizationId }: { organizationId: string }) {
  const router = useRouter();
  const last = useRef<string | null>(null);
  const live = useLive(bookings.agendaTurn, { params: { organizationId } }, ({ turn }) => {
    if (last.current !== null && last.current !== turn) router.refresh();
    last.current = turn;
  });
  useEffect(() => {
    if (live) return;
    const timer = setInterval(() => router.refresh(), slowly);
    return () => clearInterval(timer);
  }, [live, router]);
  return null;
}
