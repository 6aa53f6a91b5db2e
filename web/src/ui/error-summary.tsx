'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';

interface FieldError {
  /** Id of the control, where the link goes. Without one, the sentence stands alone. */
  field?: string;
  message: string;
}

interface ErrorSummaryProps {
  errors: readonly FieldError[];
  /** Counts the times the form was sent. Each one moves the focus here, so that nobody has to look; correcting a field does not. */
  attempt?: number;
}

/** Everything to correct, on top of the form. */
export function ErrorSummary({ errors, attempt = 0 }: ErrorSummaryProps) {
  const t = useTranslations('ui');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => focusOn(box.current, attempt), [attempt]);
  if (errors.length === 0) return null;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{t('toCorrect', { count: errors.length })}</h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            {field ? (
              <a href={`#${field}`} onClick={(event) => goTo(event, field)}>
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function focusOn(box: HTMLElement | null, _attempt: number) {
  box?.focus();
}

function goTo(event: { preventDefault: () => void }, id: string) {
  const control = document.getElementById(id);
  if (!control) return;
  event.preventDefault();
  control.focus();
  control.scrollIntoView({ block: 'center' });
}
