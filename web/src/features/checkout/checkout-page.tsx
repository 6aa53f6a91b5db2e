'use client';

import type { ProviderInfo } from '@estrade/api/payments-parts';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect } from 'react';
import type { z } from 'zod';
import { useKnownMember, type KnownMember } from '@/kit/known-member';
import { Button, ButtonLink } from '@/ui/button';
import { Empty, Loading, Skeleton } from '@/ui/feedback';
import { CheckoutForm } from './checkout-form';
import { eventHref } from './kept-hold';
import type { TestCardList } from './test-cards';
import { useHold, type HoldStage } from './use-hold';

interface CheckoutPageProps {
  holdId: string;
  member: KnownMember | null;
  provider: z.infer<typeof ProviderInfo>;
  cards: TestCardList | null;
}

/** Buying what is held, in whatever state the hold is found. */
export function CheckoutPage({ holdId, member: given, provider, cards }: CheckoutPageProps) {
  const { stage, look } = useHold(holdId);
  const member = useKnownMember(given);
  if (stage.at === 'loading' || member === undefined) return <LoadingCheckout />;
  if (stage.at === 'open') {
    return <CheckoutForm basket={stage.basket} member={member} provider={provider} cards={cards} look={look} />;
  }
  return (
    <div className="container section">
      <Otherwise stage={stage} look={look} />
    </div>
  );
}

function Otherwise({ stage, look }: { stage: Exclude<HoldStage, { at: 'open' }>; look: () => Promise<void> }) {
  const t = useTranslations('checkout');
  if (stage.at === 'bought') return <Bought order={stage.order} />;
  if (stage.at === 'over') {
    const again = <ButtonLink href={eventHref(stage.kept)}>{t('over.again')}</ButtonLink>;
    return (
      <Empty as="h1" title={t('over.title')} actions={again}>
        {t('over.text')}
      </Empty>
    );
  }
  if (stage.at === 'cut') {
    const retry = (
      <Button icon="refresh-cw" onClick={() => void look()}>
        {t('cut.retry')}
      </Button>
    );
    return (
      <Empty as="h1" title={t('cut.title')} actions={retry}>
        {t('cut.text')}
      </Empty>
    );
  }
  const away = <ButtonLink href="/events">{t('over.events')}</ButtonLink>;
  return (
    <Empty as="h1" title={t('unknown.title')} actions={away}>
      {t('unknown.text')}
    </Empty>
  );
}

/** Bought in another tab, or before the way back: on to the order where this browser knows it. */
function Bought({ order }: { order: string | null }) {
  const [t, locale] = [useTranslations('checkout'), useLocale()];
  useEffect(() => {
    if (order) window.location.replace(`/${locale}/orders/${order}`);
  }, [order, locale]);
  const open = order ? (
    <ButtonLink href={`/orders/${order}`}>{t('bought.open')}</ButtonLink>
  ) : (
    <ButtonLink href="/events">{t('over.events')}</ButtonLink>
  );
  return (
    <Empty as="h1" title={t('bought.title')} actions={open}>
      {t('bought.text')}
    </Empty>
  );
}

function LoadingCheckout() {
  const t = useTranslations('checkout');
  return (
    <div className="container split pt-8 pb-16">
      <Loading label={t('loading')}>
        <div className="stack">
          <Skeleton shape="block" width="min(20rem, 70%)" height="2rem" />
          <Skeleton shape="block" width="100%" height="12rem" />
          <Skeleton shape="block" width="100%" height="16rem" />
        </div>
      </Loading>
      <Skeleton shape="block" width="100%" height="18rem" />
    </div>
  );
}
