import type { ReactNode } from 'react';
import { Empty } from '@/ui/feedback';

/** What every error looks like: the empty stage, why, and what to do next. */
export function ErrorPage({
  title,
  text,
  actions,
  code,
}: {
  title: string;
  text: string;
  actions: ReactNode;
  code?: string;
}) {
  return (
    <div className="container section">
      <Empty
        as="h1"
        title={title}
        actions={actions}
        art={
          code ? (
            <p className="error-code" aria-hidden="true">
              {code}
            </p>
          ) : undefined
        }
      >
        {text}
      </Empty>
    </div>
  );
}
