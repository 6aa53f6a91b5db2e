'use client';

import type { payments } from '@estrade/api/payments';
import type { Answer } from '@estrade/api/route';
import { useTranslations } from 'next-intl';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/feedback';
import { formatCardNumber } from './card';

export type TestCardList = Answer<typeof payments.testCards>;

/** Says plainly that no money moves, and hands out the cards that work here. */
export function TestCards({ cards, onUse }: { cards: TestCardList; onUse: (number: string) => void }) {
  const t = useTranslations('checkout.card');
  return (
    <Notice tone="warn" title={t('test')}>
      <p>{t('testText')}</p>
      <details className="mt-1">
        <summary className="link inline-flex min-h-11 items-center">{t('testCards')}</summary>
        <p className="mb-2">{t('testCardsText', { code: cards.challengeCode })}</p>
        <ul className="grid list-none gap-1 p-0 [--col:100%]">
          {cards.items.map(({ number, label }) => (
            <li key={number} className="between gap-3 border-t border-line pt-1">
              <span>
                <b className="num block">{formatCardNumber(number)}</b>
                {label}
              </span>
              <Button
                variant="secondary"
                size="sm"
                aria-label={t('useCard', { number: formatCardNumber(number), label })}
                onClick={() => onUse(number)}
              >
                {t('use')}
              </Button>
            </li>
          ))}
        </ul>
      </details>
    </Notice>
  );
}
