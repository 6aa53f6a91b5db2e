'use client';

import type { Money } from '@estrade/api/common';
import type { ProviderInfo } from '@estrade/api/payments-parts';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { formatMoney } from '@/kit/format';
import { Anchor } from '@/kit/i18n/anchor';
import { Button } from '@/ui/button';
import { Checkbox } from '@/ui/choice';
import { ErrorText } from '@/ui/field';
import { CardFields } from './card-fields';
import { formatCardNumber } from './card';
import { StripeFields } from './stripe-fields';
import { TestCards, type TestCardList } from './test-cards';
import type { useBuying } from './use-buying';

interface PaymentStepProps {
  buying: ReturnType<typeof useBuying>;
  total: Money;
  provider: z.infer<typeof ProviderInfo>;
  cards: TestCardList | null;
}

/** The card where money is asked, the conditions, and the one button. */
export function PaymentStep(step: PaymentStepProps) {
  const [t, locale] = [useTranslations('checkout.payment'), useLocale()];
  const { busy, seats, toPay } = step.buying;
  if (!toPay) {
    return (
      <section className="form-step stack">
        <p className="small muted">{t.rich('termsFree', { terms: toTerms })}</p>
        <Button type="submit" size="lg" block busy={busy}>
          {t('confirmFree', { count: seats.length })}
        </Button>
      </section>
    );
  }
  return (
    <section className="form-step">
      <h2 className="h3">{t('title')}</h2>
      <div className="stack mt-4">
        <Means {...step} />
        <Terms buying={step.buying} />
        <Button type="submit" size="lg" block busy={busy} icon="lock">
          {t('pay', { total: formatMoney(step.total, locale, 'always') })}
        </Button>
        <p className="small muted text-center empty:hidden" role="status">
          {busy && t('busy')}
        </p>
        <p className="small faint text-center">{t('late')}</p>
      </div>
    </section>
  );
}

/** Our card form on the embedded network; the provider's own otherwise. */
function Means({ buying: { form, error, card, stripe }, total, provider, cards }: PaymentStepProps) {
  if (!card)
    return (
      provider.publishableKey && <StripeFields publishableKey={provider.publishableKey} total={total} ref={stripe} />
    );
  return (
    <>
      {cards && <TestCards cards={cards} onUse={(number) => form.setValue('card.number', formatCardNumber(number))} />}
      <CardFields register={(field) => form.register(`card.${field}`)} error={(field) => error(`card.${field}`)} />
    </>
  );
}

function Terms({ buying: { form, error } }: Pick<PaymentStepProps, 'buying'>) {
  const t = useTranslations('checkout.payment');
  const wrong = error('terms');
  return (
    <div>
      <Checkbox
        id="terms"
        aria-invalid={Boolean(wrong)}
        aria-describedby={wrong && 'terms-error'}
        {...form.register('terms')}
      >
        {t.rich('termsPaid', { terms: toTerms })}
      </Checkbox>
      {wrong && <ErrorText id="terms-error">{wrong}</ErrorText>}
    </div>
  );
}

function toTerms(text: ReactNode) {
  return (
    <Anchor className="link" href="/legal/terms" target="_blank">
      {text}
    </Anchor>
  );
}
