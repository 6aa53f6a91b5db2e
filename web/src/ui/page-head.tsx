import type { ReactNode } from 'react';
import { StepMark } from './wayfinding';

/** Top of a page that explains: a big title on its step, one sentence, what to do. */
export function PageHead({ title, lead, actions }: { title: string; lead: string; actions?: ReactNode }) {
  return (
    <header className="container page-top">
      <StepMark />
      <h1 className="display">{title}</h1>
      <p className="lead">{lead}</p>
      {actions && <div className="cluster mt-6">{actions}</div>}
    </header>
  );
}
