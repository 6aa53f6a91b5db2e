'use client';

import type { Money } from '@estrade/api/common';
import type { ProviderInfo } from '@estrade/api/payments-parts';
import { useLocale, useTranslations } from 'next-intl';
import { useRef } from 'react';
import { z } from 'zod';
import { useApiForm } from '@/kit/form';
import { formatMoney } from '@/kit/format';
import { Button } from '@/ui/button';
import { ErrorSummary } from '@/ui/error-summary';
import { formatCardNumber } from './card';
import { CardFields } from './card-fields';
import { cardSchema, emptyCard } from './checkout-schema';
import { goToOrder, payOrder } from './ordering';
import { StripeFields, type StripePayer } from './stripe-fields';
import { TestCards, type TestCardList } from './test-cards';

interface PayOrderProps {
  secret: string;
  clientSecret: string;
  total: Money;
  provider: z.infer<typeof ProviderInfo>;
  cards: TestCardList | null;
}

/** The card alone, for an order that is placed and still to pay: after a refusal, after the bank's page, from another browser. */
export function PayOrder({ secret, clientSecret, total, provider, cards }: PayOrderProps) {
  const [t, locale] = [useTranslations('checkout'), useLocale()];
  const stripe = useRef<StripePayer>(null);
  const embedded = provider.provider === 'embedded';
  const card = cardSchema(t);
  const schema = z.object({ card: embedded ? card : card.optional() });
  const path = `/${locale}/orders/${secret}`;
  const { form, error, summary, onSubmit, busy } = useApiForm(
    schema,
    { card: embedded ? emptyCard : undefined },
    async (typed) => {
      await stripe.current?.check();
      await payOrder(clientSecret, { card: typed.card, stripe: stripe.current }, path);
      await goToOrder(path);
    },
  );
  return (
    <form className="stack" onSubmit={onSubmit} noValidate>
      <ErrorSummary {...summary} />
      {cards && <TestCards cards={cards} onUse={(number) => form.setValue('card.number', formatCardNumber(number))} />}
      {embedded && (
        <CardFields register={(field) => form.register(`card.${field}`)} error={(field) => error(`card.${field}`)} />
      )}
      {provider.publishableKey && <StripeFields publishableKey={provider.publishableKey} total={total} ref={stripe} />}
      <Button type="submit" size="lg" block busy={busy} icon="lock">
        {t('payment.pay', { total: formatMoney(total, locale, 'always') })}
      </Button>
      <p className="small muted text-center empty:hidden" role="status">
        {busy && t('payment.busy')}
      </p>
    </form>
  );
}
