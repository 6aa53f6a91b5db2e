'use client';

import type { Money } from '@estrade/api/common';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useImperativeHandle, useRef, useState, type Ref } from 'react';
import { Notice, Spinner } from '@/ui/feedback';
import { cardRefused } from './refused';
import { loadStripe, type Stripe, type StripeElements, type StripeError } from './stripe';

export interface StripePayer {
  /** Before anything is ordered: are the fields filled in? Throws where they are not. */
  check: () => Promise<void>;
  /** Pays; leaves for the bank's page where the bank asks, and comes back to `returnPath`. */
  pay: (clientSecret: string, returnPath: string) => Promise<void>;
}

interface StripeFieldsProps {
  publishableKey: string;
  total: Money;
  ref: Ref<StripePayer>;
}

/** Stripe's own fields, in its own frame: no card number ever touches our page. */
export function StripeFields({ publishableKey, total, ref }: StripeFieldsProps) {
  const t = useTranslations('checkout.stripe');
  const { box, parts, state } = useStripe(publishableKey, total);
  useImperativeHandle(ref, () => ({
    check: async () => {
      if (!parts.current) throw cardRefused(null, t('unreachable'));
      orThrow(await parts.current.elements.submit());
    },
    pay: async (clientSecret, returnPath) => {
      if (!parts.current) throw cardRefused(null, t('unreachable'));
      const { stripe, elements } = parts.current;
      const confirmParams = { return_url: window.location.origin + returnPath };
      orThrow(await stripe.confirmPayment({ elements, clientSecret, confirmParams, redirect: 'if_required' }));
    },
  }));
  return (
    <div id="card.number" tabIndex={-1}>
      {state === 'loading' && (
        <p className="cluster">
          <Spinner label={t('loading')} /> {t('loading')}
        </p>
      )}
      {state === 'unreachable' && (
        <Notice tone="bad" alert>
          {t('unreachable')}
        </Notice>
      )}
      <div ref={box} />
    </div>
  );
}

function useStripe(publishableKey: string, { amount, currency }: Money) {
  const locale = useLocale();
  const box = useRef<HTMLDivElement>(null);
  const parts = useRef<{ stripe: Stripe; elements: StripeElements }>(null);
  const [state, setState] = useState<'loading' | 'ready' | 'unreachable'>('loading');
  useEffect(() => {
    let left = false;
    let unmount: (() => void) | undefined;
    loadStripe(publishableKey, locale).then(
      (stripe) => {
        if (left || !box.current) return;
        const elements = stripe.elements({
          mode: 'payment',
          amount,
          currency: currency.toLowerCase(),
          appearance: appearance(),
        });
        const field = elements.create('payment');
        field.on('ready', () => setState('ready'));
        field.mount(box.current);
        parts.current = { stripe, elements };
        unmount = () => field.destroy();
      },
      () => setState('unreachable'),
    );
    return () => {
      left = true;
      unmount?.();
    };
  }, [publishableKey, locale, amount, currency]);
  return { box, parts, state };
}

/** Our colours in Stripe's frame. */
function appearance() {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    theme: document.documentElement.dataset.theme === 'dark' ? 'night' : 'stripe',
    variables: {
      colorPrimary: token('--accent'),
      colorBackground: token('--raised'),
      colorText: token('--ink'),
      colorDanger: token('--bad'),
      borderRadius: token('--radius-control'),
    },
  };
}

// What Stripe says about its own fields it shows there; the rest is told on top of ours.
function orThrow(result: { error?: StripeError }): void {
  if (result.error) throw cardRefused(null, result.error.message ?? '');
}
