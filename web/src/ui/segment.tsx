'use client';

import type { ReactNode } from 'react';
import { Icon } from './icon';
import type { IconName } from './icon-names';

interface Option<T extends string> {
  value: T;
  label: ReactNode;
  icon?: IconName;
}

interface SegmentProps<T extends string> {
  options: readonly Option<T>[];
  value: T;
  onChange: (value: T) => void;
  label: string;
}

/** One of two to four ways to see the same thing. */
export function Segment<T extends string>({ options, value, onChange, label }: SegmentProps<T>) {
  return (
    <div className="segment" role="group" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
        >
          {option.icon && <Icon name={option.icon} />}
          <span>{option.label}</span>
        </button>
      ))}
    </div>
  );
}
