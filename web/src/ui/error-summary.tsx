'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';

interface FieldError {
  /** Id of the control, where the link goes. Without one, the sentence stands alone. */
  field?: string;
  message: string;
}

/** Everything to correct, on top of the form. Takes the focus when it appears, so that nobody has to look for it. */
export function ErrorSummary({ errors }: { errors: readonly FieldError[] }) {
  const t = useTranslations('ui');
  const box = useRef<HTMLDivElement>(null);
  const shown = errors.length > 0;
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown, errors]);
  if (!shown) return null;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{t('toCorrect', { count: errors.length })}</h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={`${field} ${message}`}>{field ? <a href={`#${field}`} onClick={(event) => goTo(event, field)}>{message}</a> : message}</li>
        ))}
      </ul>
    </div>
  );
}

function goTo(event: { preventDefault: () => void }, id: string) {
  const control = document.getElementById(id);
  if (!control) return;
  event.preventDefault();
  control.focus();
  control.scrollIntoView({ block: 'center' });
}
