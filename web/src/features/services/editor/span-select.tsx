'use client';

import type { ComponentProps } from 'react';
import { Select } from '@/ui/input';
import { useServiceWording } from '@/kit/services/wording';

interface SpanSelectProps extends Omit<ComponentProps<typeof Select>, 'children'> {
  /** Minutes people choose among. */
  of: readonly number[];
  /** What stands now: another length, written through the API, stays one of them. */
  given: number;
  /** What no time at all is called. */
  none: string;
  /** How many minutes one unit of the field is: 1440 for a field in days. */
  unit?: number;
}

/** A length of time among usual ones. */
export function SpanSelect({ of, given, none, unit = 1, ...rest }: SpanSelectProps) {
  const say = useServiceWording();
  const offered = [...new Set([...of, given])].toSorted((a, b) => a - b);
  return (
    <Select {...rest}>
      {offered.map((length) => (
        <option key={length} value={length}>
          {length === 0 ? none : say.span(length * unit)}
        </option>
      ))}
    </Select>
  );
}
