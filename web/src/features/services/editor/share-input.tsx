'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ControlProps } from '@/ui/field';
import { TypedInput } from '@/ui/typed-input';
import { readShare, writeShare } from '../span';

interface ShareInputProps extends ControlProps {
  /** Basis points; null while empty or unreadable. */
  value: number | null;
  onChange: (basisPoints: number | null) => void;
}

/** A share, typed as people write it: « 30 », « 33,5 ». */
export function ShareInput({ value, onChange, ...aria }: ShareInputProps) {
  const [t, locale] = [useTranslations('services.form'), useLocale()];
  return (
    <TypedInput
      {...aria}
      value={value}
      onChange={onChange}
      read={readShare}
      write={(share) => writeShare(share, locale)}
      unreadable={t('shareUnreadable')}
      suffix="%"
      input={{ inputMode: 'decimal', className: 'num', maxLength: 8 }}
    />
  );
}
