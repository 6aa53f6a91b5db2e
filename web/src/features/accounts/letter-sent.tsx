'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { bold } from '@/kit/i18n/bold';
import { Button } from '@/ui/button';
import { LetterAgain } from './letter-again';

interface LetterSentProps {
  email: string;
  letter: 'confirm' | 'reset';
  /** Back to the form, with what was typed. */
  onOther: () => void;
}

/** Where to look now: the letter, its spam folder, another letter, another address. */
export function LetterSent({ email, letter, onOther }: LetterSentProps) {
  const t = useTranslations('accounts.letter');
  const title = useRef<HTMLHeadingElement>(null);
  // The form one has just sent is gone: the focus goes to what replaces it.
  useEffect(() => title.current?.focus(), []);
  return (
    <section className="card card-mist stack gap-3" aria-labelledby="letter">
      <h2 className="h3" id="letter" tabIndex={-1} ref={title}>
        {t('title')}
      </h2>
      <p>{t.rich(letter, { email, b: bold })}</p>
      <p className="small muted">{t('nothing')}</p>
      <LetterAgain email={email} letter={letter} justSent />
      <Button variant="quiet" className="self-start" onClick={onOther}>
        {t('other')}
      </Button>
    </section>
  );
}
