'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';

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

/** Everything to correct, on top of the form. Each line names its field, as its label does. */
export function ErrorSummary({ errors, attempt = 0 }: ErrorSummaryProps) {
  const t = useTranslations('ui');
  const box = useRef<HTMLDivElement>(null);
  const labels = useLabels(errors);
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
                {labels[field] ? t('named', { label: labels[field], message: lowerFirst(message) }) : message}
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

/** The labels people see, by id of their controls: read from the page, where they stand anyway. */
function useLabels(errors: readonly FieldError[]): Readonly<Record<string, string>> {
  const [labels, setLabels] = useState<Readonly<Record<string, string>>>({});
  const ids = errors.flatMap(({ field }) => field ?? []).join(' ');
  useLayoutEffect(() => setLabels(Object.fromEntries(ids.split(' ').map((id) => [id, labelOf(id)]))), [ids]);
  return labels;
}

function labelOf(id: string): string {
  const control = document.getElementById(id);
  const label = control instanceof HTMLFieldSetElement ? control.querySelector(':scope > legend') : firstLabel(control);
  // « (facultatif) » is no part of the name.
  return label?.firstChild?.textContent?.trim() ?? '';
}

function firstLabel(control: HTMLElement | null): Element | null {
  return (control as HTMLInputElement | null)?.labels?.[0] ?? null;
}

// In the middle of a sentence; « FreeFood » and « IBAN » stay as they are.
function lowerFirst(message: string): string {
  return /^\p{Lu}\P{Lu}/u.test(message) ? message.charAt(0).toLocaleLowerCase() + message.slice(1) : message;
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
