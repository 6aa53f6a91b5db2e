import { notFound } from 'next/navigation';

// Addresses that lead nowhere are not worth keeping: they would push real pages out of the cache.
export const dynamic = 'force-dynamic';

export default function UnknownPage() {
  notFound();
}
