'use client';

import { BrokenPage } from '@/features/errors/broken-page';

export default function Broken({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <BrokenPage code={error.digest} onRetry={reset} />;
}
