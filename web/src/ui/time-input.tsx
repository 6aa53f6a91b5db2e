'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { readTime } from '@/kit/typed';
import type { ControlProps } from './field';
import { TypedInput } from './typed-input';

const halfHours = Array.from(
  { length: 48 },
  (_, index) => `${String(Math.floor(index / 2)).padStart(2, '0')}:${index % 2 ? '30' : '00'}`,
);

/** A time of day, « 20:30 »: typed (« 20h30 », « 8pm ») or picked among half hours. */
export function TimeInput({
  value,
  onChange,
  ...aria
}: ControlProps & { value: string | null; onChange: (time: string | null) => void }) {
  const t = useTranslations('ui');
  const list = useId();
  return (
    <>
      <TypedInput
        {...aria}
        value={value}
        onChange={onChange}
        read={readTime}
        write={String}
        unreadable={t('date.unreadableTime')}
        input={{ inputMode: 'text', placeholder: '20:30', list, className: 'num', maxLength: 8 }}
      />
      <datalist id={list}>
        {halfHours.map((time) => (
          <option key={time} value={time}>
            {time}
          </option>
        ))}
      </datalist>
    </>
  );
}
