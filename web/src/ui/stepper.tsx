'use client';

import { useTranslations } from 'next-intl';
import { Icon } from './icon';

interface StepperProps {
  value: number;
  onChange: (value: number) => void;
  min?: number;
  max?: number;
  /** What is counted: « Plein tarif ». */
  label: string;
}

/** A small quantity: minus, number, plus. The number is announced when it changes. */
export function Stepper({ value, onChange, min = 0, max = 99, label }: StepperProps) {
  const t = useTranslations('ui');
  return (
    <div className="stepper" role="group" aria-label={label}>
      <button
        type="button"
        aria-label={t('less', { label })}
        disabled={value <= min}
        onClick={() => onChange(Math.max(min, value - 1))}
      >
        <Icon name="minus" size="sm" />
      </button>
      <output aria-live="polite">{value}</output>
      <button
        type="button"
        aria-label={t('more', { label })}
        disabled={value >= max}
        onClick={() => onChange(Math.min(max, value + 1))}
      >
        <Icon name="plus" size="sm" />
      </button>
    </div>
  );
}
