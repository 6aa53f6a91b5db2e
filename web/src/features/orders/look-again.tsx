'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

const EVERY = 8000;

/** Something is still moving (a refund, a late payment): the page renews itself while somebody looks at it. */
export function LookAgain() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === 'visible' && router.refresh(), EVERY);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}
