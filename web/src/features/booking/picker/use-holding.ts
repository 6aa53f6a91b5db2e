'use client';

import type { Booking } from '@estrade/api/bookings-shapes';
import { bookings } from '@estrade/api/bookings';
import { ProblemError } from '@estrade/api/client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '@/kit/browser-api';
import type { Slot } from './days';

/** Why a slot could not be kept, or that its time is over. */
export type Mishap = { kind: 'refused'; why: string } | { kind: 'over'; startsAt: string };

interface Holding {
  /** Null for nothing, undefined until something was done: the shelf knows. */
  held: Booking | null | undefined;
  /** The start that is being kept at this moment. */
  busy: string | null;
  mishap: Mishap | null;
  hold: (slot: Pick<Slot, 'startsAt'>) => Promise<Booking | null>;
  release: (booking: Booking) => Promise<void>;
  expire: (booking: Booking) => void;
}

/** Keeps a slot for the one who chose it; another one chosen moves there. */
export function useHolding(serviceId: string, reload: () => Promise<void>): Holding {
  const t = useTranslations('errors');
  const [held, setHeld] = useState<Booking | null | undefined>();
  const [busy, setBusy] = useState<string | null>(null);
  const [mishap, setMishap] = useState<Mishap | null>(null);

  async function attempt<T>(startsAt: string, act: () => Promise<T>): Promise<T | null> {
    setBusy(startsAt);
    setMishap(null);
    try {
      return await act();
    } catch (failure) {
      if (!(failure instanceof ProblemError)) throw failure;
      setMishap({ kind: 'refused', why: failure.problem.detail || t('network') });
      if (failure.problem.status !== 0) await reload();
      return null;
    } finally {
      setBusy(null);
    }
  }

  async function hold({ startsAt }: Pick<Slot, 'startsAt'>) {
    const booking = await attempt(startsAt, () => browserApi(bookings.hold, { body: { serviceId, startsAt } }));
    if (booking) setHeld(booking);
    return booking;
  }

  async function release({ id: bookingId, startsAt }: Booking) {
    const body = { status: 'cancelled' as const };
    const gone = await attempt(startsAt, () => browserApi(bookings.changeStatus, { params: { bookingId }, body }));
    if (gone) setHeld(null);
  }

  function expire({ startsAt }: Booking) {
    setHeld(null);
    setMishap({ kind: 'over', startsAt });
    void reload();
  }

  return { held, busy, mishap, hold, release, expire };
}
