'use client';

import type { ProviderInfo } from '@estrade/api/payments-parts';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { z } from 'zod';
import { formatMoney } from '@/kit/format';
import { localized } from '@/kit/i18n/locales';
import type { KnownMember } from '@/kit/known-member';
import { ErrorSummary } from '@/ui/error-summary';
import { Notice } from '@/ui/feedback';
import { Steps } from '@/ui/wayfinding';
import { BuyerFields } from './buyer-fields';
import { saveDraft } from './draft';
import { HoldBar } from './hold-bar';
import { HolderFields } from './holder-fields';
import { eventHref } from './kept-hold';
import { giveUp } from './ordering';
import { PaymentStep } from './payment-step';
import { Recap, RecapLine } from './recap';
import type { TestCardList } from './test-cards';
import { useBuying } from './use-buying';
import type { HeldBasket } from './use-hold';

interface CheckoutFormProps {
  basket: HeldBasket;
  member: KnownMember | null;
  provider: z.infer<typeof ProviderInfo>;
  cards: TestCardList | null;
  look: () => Promise<void>;
}

/** Who, which names, how to pay: one page, one press. */
export function CheckoutForm({ basket, member, provider, cards, look }: CheckoutFormProps) {
  const [t, locale] = [useTranslations('checkout'), useLocale()];
  const { hold, kept } = basket;
  const buying = useBuying({ basket, member, provider, look });
  const { form, error, placed } = buying;
  const [shown] = useState(hold.price.total);
  useEffect(() => {
    const typing = form.watch(({ buyer, holders }) => {
      const { name = '', email = '', phone = '' } = buyer ?? {};
      saveDraft(hold.id, { buyer: { name, email, phone }, holders: (holders ?? []).map((holder) => holder ?? '') });
    });
    return () => typing.unsubscribe();
  }, [form, hold.id]);

  async function cancel() {
    await giveUp({ holdId: hold.id, secret: kept.secret, order: placed?.secret });
    window.location.replace(localized(eventHref(kept), locale));
  }

  const changed = shown.amount !== hold.price.total.amount;
  const money = (total: typeof shown) => formatMoney(total, locale, 'always');
  return (
    <>
      <HoldBar
        hold={hold}
        until={placed?.expiresAt ?? hold.expiresAt}
        now={hold.now}
        onEnd={() => void look()}
        onCancel={cancel}
      />
      <div className="container split pt-8 pb-16">
        <form onSubmit={buying.onSubmit} noValidate>
          <div className="mb-8">
            <Steps
              label={t('steps.label')}
              steps={[t('steps.places'), t('steps.details'), t('steps.tickets')]}
              current={1}
            />
          </div>
          <h1 className="h2 mb-5">{t(buying.toPay ? 'heading.paid' : 'heading.free')}</h1>
          <RecapLine basket={basket} />
          <div className="stack mb-8 empty:hidden">
            <ErrorSummary {...buying.summary} />
            {changed && (
              <Notice
                tone="warn"
                alert
                title={t('payment.totalChanged', { now: money(hold.price.total), before: money(shown) })}
              >
                {t('payment.totalChangedText')}
              </Notice>
            )}
          </div>
          <BuyerFields
            register={form.register}
            error={error}
            member={member !== null}
            signInHref={`/sign-in?next=${encodeURIComponent(`/${locale}/checkout/${hold.id}`)}`}
          />
          <HolderFields
            seats={buying.seats}
            register={form.register}
            error={error}
            onMe={(index) =>
              form.setValue(`holders.${index}`, form.getValues('buyer.name'), {
                shouldValidate: form.formState.isSubmitted,
              })
            }
          />
          <PaymentStep buying={buying} total={hold.price.total} provider={provider} cards={cards} />
        </form>
        <Recap basket={basket} />
      </div>
    </>
  );
}
