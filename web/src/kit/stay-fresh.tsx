'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

const old = 5 * 60_000;
const meanwhile = 1500;

/**
 * A page nobody has looked at for a while is shown as it was kept, while it is made anew for the next visitor. This one should not
 * read « Ce soir » of yesterday either: the new page replaces the old one as soon as it is there.
 */
export function StayFresh({ renderedAt }: { renderedAt: number }) {
  const router = useRouter();
  useEffect(() => {
    if (Date.now() - renderedAt < old) return;
    const timer = setTimeout(() => router.refresh(), meanwhile);
    return () => clearTimeout(timer);
  }, [renderedAt, router]);
  return null;
}
