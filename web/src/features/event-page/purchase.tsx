'use client';

import type { Event, EventDate } from '@estrade/api/events-shapes';
import type { Offer } from '@estrade/api/ticketing-offer';
import { useLocale, useTranslations } from 'next-intl';
import { createContext, useCallback, useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import { checkoutHref } from '@/kit/checkout-address';
import { localized } from '@/kit/i18n/locales';
import { askOffer, openHold } from './ask';
import {
  firstQuantities,
  fitted,
  soldOn,
  totalOf,
  type Commission,
  type Quantities,
  type SoldType,
  type Total,
} from './basket';
import { firstChoice, standingOf, type Standing } from './sale';

/** What the parts of the page that sell need of the event. */
export interface ForSale {
  event: Pick<Event, 'id' | 'slug' | 'status' | 'cancelledReason'> & { dates: readonly EventDate[] };
  offer: Offer;
  commission: Commission;
  /** Opens an event that is not public. */
  invitation?: string;
}

interface Purchase extends ForSale {
  date: EventDate | undefined;
  choose: (dateId: string) => void;
  quantities: Quantities;
  setQuantity: (ticketTypeId: string, count: number) => void;
  sold: readonly SoldType[];
  total: Total;
  standing: (date: EventDate) => Standing;
  /** Sets the places aside and goes to the checkout. */
  hold: () => Promise<void>;
  busy: boolean;
  /** Why the places could not be kept, in words. */
  refusal: string | null;
}

const Context = createContext<Purchase | null>(null);

export function usePurchase(): Purchase {
  const purchase = useContext(Context);
  if (!purchase) throw new Error('a part that sells stands outside of <PurchaseProvider>');
  return purchase;
}

/** The chosen date, how many places, and the way to the checkout: shared by the dates, the box and the bar. */
export function PurchaseProvider({ forSale, children }: { forSale: ForSale; children: ReactNode }) {
  const { event, commission } = forSale;
  const [offer, look] = useFreshOffer(forSale.offer);
  const [dateId, setDateId] = useState(() => firstChoice(event.dates, event, forSale.offer));
  const [asked, setAsked] = useState(() => firstQuantities(soldOn(forSale.offer, dateId)));
  const quantities = fitted(asked, offer, dateId);
  const sold = soldOn(offer, dateId);
  const holding = useHolding({ ...forSale, dateId, quantities, look });
  const purchase: Purchase = {
    ...forSale,
    ...holding,
    offer,
    date: event.dates.find(({ id }) => id === dateId),
    choose: setDateId,
    quantities,
    setQuantity: (id, count) => setAsked({ ...quantities, [id]: count }),
    sold,
    total: totalOf(sold, quantities, commission),
    standing: (date) => standingOf(date, event, offer),
  };
  // oxlint-disable-next-line react/jsx-no-constructed-context-values -- everything below changes with every choice
  return <Context.Provider value={purchase}>{children}</Context.Provider>;
}

const everyMinute = 60_000;

// The page may have been kept for a minute: what is left is asked again on arrival, and while it is looked at.
function useFreshOffer(first: Offer): readonly [Offer, () => Promise<void>] {
  const [offer, setOffer] = useState(first);
  const { eventId } = first;
  const look = useCallback(() => askOffer(eventId).then(setOffer, () => undefined), [eventId]);
  useEffect(() => {
    const lookWhenSeen = () => void (document.visibilityState === 'visible' && look());
    lookWhenSeen();
    const timer = setInterval(lookWhenSeen, everyMinute);
    document.addEventListener('visibilitychange', lookWhenSeen);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', lookWhenSeen);
    };
  }, [look]);
  return [offer, look];
}

interface Asked extends ForSale {
  dateId: string | null;
  quantities: Quantities;
  look: () => Promise<void>;
}

function useHolding({
  event,
  invitation,
  dateId,
  quantities,
  look,
}: Asked): Pick<Purchase, 'hold' | 'busy' | 'refusal'> {
  const [t, locale] = [useTranslations('event-page.buy'), useLocale()];
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const key = useRef<{ of: string; is: string } | null>(null);

  async function hold() {
    const lines = Object.entries(quantities).flatMap(([ticketTypeId, quantity]) =>
      quantity > 0 && dateId ? [{ ticketTypeId, dateId, quantity }] : [],
    );
    const of = JSON.stringify(lines);
    // Pressed again after a cut, the same wish is not held twice.
    if (key.current?.of !== of) key.current = { of, is: crypto.randomUUID() };
    setBusy(true);
    setRefusal(null);
    try {
      const answer = await openHold({ eventId: event.id, lines }, key.current.is);
      if ('hold' in answer)
        return location.assign(
          localized(
            checkoutHref({ holdId: answer.hold.id, secret: answer.hold.secret, event: event.slug, key: invitation }),
            locale,
          ),
        );
      key.current = null;
      setRefusal(answer.refusal.detail ?? t('refused'));
      void look();
    } catch {
      setRefusal(t('network'));
    }
    setBusy(false);
  }

  // Coming back from the checkout shows this very page again, as it was left.
  useEffect(() => {
    const comeBack = ({ persisted }: PageTransitionEvent) => {
      if (!persisted) return;
      key.current = null;
      setBusy(false);
      void look();
    };
    window.addEventListener('pageshow', comeBack);
    return () => window.removeEventListener('pageshow', comeBack);
  }, [look]);

  return { hold, busy, refusal };
}
