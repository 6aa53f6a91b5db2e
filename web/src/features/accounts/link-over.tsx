'use client';

import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/ui/button';
import { Notice } from '@/ui/feedback';

interface LinkOverProps {
  of: 'reset' | 'newEmail';
  /** Where another link is asked for. */
  href: string;
}

/** A link of a letter that was used, or came too late: what did not change, and the way to a new one. */
export function LinkOver({ of, href }: LinkOverProps) {
  const t = useTranslations('accounts');
  return (
    <div className="stack">
      <Notice tone="warn" alert title={t(`over.${of}.title`)}>
        {t(`over.${of}.text`)}
      </Notice>
      <ButtonLink href={href}>{of === 'reset' ? t('reset.askAgain') : t('newEmail.toProfile')}</ButtonLink>
    </div>
  );
}
