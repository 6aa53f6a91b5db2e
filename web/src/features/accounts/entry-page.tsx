import type { ReactNode } from 'react';
import { StepMark } from '@/ui/wayfinding';

interface EntryPageProps {
  title: ReactNode;
  lead?: ReactNode;
  children: ReactNode;
  /** The other way: « Pas encore de compte ? » */
  foot?: ReactNode;
}

/** One question on a quiet page: sign in, sign up, choose a password, answer an invitation. */
export function EntryPage({ title, lead, children, foot }: EntryPageProps) {
  return (
    <div className="container section">
      <div className="mx-auto w-full max-w-[27rem]">
        <StepMark />
        <h1 className="h2">{title}</h1>
        {lead && <p className="muted mt-2">{lead}</p>}
        <div className="mt-6">{children}</div>
        {foot && <div className="mt-6 border-t border-line pt-4">{foot}</div>}
      </div>
    </div>
  );
}
