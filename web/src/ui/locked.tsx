import type { ReactNode } from 'react';

/** Fields that cannot be changed for now: read, but not written. */
export function Locked({ when, label, children }: { when: boolean; label: string; children: ReactNode }) {
  return (
    <fieldset className="stack gap-8 min-w-0" disabled={when} aria-label={label}>
      {children}
    </fieldset>
  );
}
