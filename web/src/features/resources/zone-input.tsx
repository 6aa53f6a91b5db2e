'use client';

import { useId } from 'react';
import type { ControlProps } from '@/ui/field';
import { Input } from '@/ui/input';

const zones = Intl.supportedValuesOf('timeZone');

/** An IANA zone, proposed while one types. */
export function ZoneInput({
  value,
  onChange,
  ...aria
}: ControlProps & { value: string; onChange: (zone: string) => void }) {
  const list = useId();
  return (
    <>
      <Input
        {...aria}
        value={value}
        list={list}
        autoComplete="off"
        spellCheck={false}
        maxLength={64}
        onChange={({ target }) => onChange(target.value)}
      />
      <datalist id={list}>
        {zones.map((zone) => (
          <option key={zone} value={zone}>
            {zone}
          </option>
        ))}
      </datalist>
    </>
  );
}
