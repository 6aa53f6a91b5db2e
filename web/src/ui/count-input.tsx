'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ControlProps } from './field';
import { TypedInput } from './typed-input';

interface CountInputProps extends ControlProps {
  /** Null while empty or unreadable. */
  value: number | null;
  onChange: (count: number | null) => void;
}

/** A whole number, typed as people write it: « 1 200 ». */
export function CountInput({ value, onChange, ...aria }: CountInputProps) {
  const [t, locale] = [useTranslations('ui'), useLocale()];
  return (
    <TypedInput
      {...aria}
      value={value}
      onChange={onChange}
      read={readCount}
      write={(count) => new Intl.NumberFormat(locale).format(count)}
      unreadable={t('count.unreadable')}
      input={{ inputMode: 'numeric', className: 'num', maxLength: 12 }}
    />
  );
}

function readCount(text: string): number | null {
  const bare = text.replaceAll(/[\s\u00a0\u202f,.](?=\d{3}(\D|$))/g, '').trim();
  return /^\d{1,7}$/.test(bare) ? Number(bare) : null;
}
