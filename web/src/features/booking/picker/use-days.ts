'use client';

import { useState } from 'react';
import type { Slot } from './days';

interface View {
  /** Any day of the month that is shown. */
  month: string;
  /** A free day of it; null where there is none. */
  day: string | null;
}

interface Days {
  free: ReadonlyMap<string, readonly Slot[]>;
  /** The day of what is kept, or chosen. */
  chosen: string | null;
  today: string;
}

/** The month and the day that are shown: those of what is chosen, or the first free ones, until one looks elsewhere. */
export function useDays({ free, chosen, today }: Days) {
  const [asked, setAsked] = useState<View | null>(null);
  const days = [...free.keys()];
  const { month, day } = asked ?? begin(days, chosen, today);
  return {
    month,
    day: day !== null && free.has(day) ? day : null,
    /** The first free day from the month on, or else the first of all. */
    next: days.find((one) => one.slice(0, 7) >= month.slice(0, 7)) ?? days[0] ?? null,
    toDay: (to: string) => setAsked({ month: to, day: to }),
    toMonth: (to: string) => setAsked({ month: to, day: days.find((one) => one.startsWith(to.slice(0, 7))) ?? null }),
  };
}

function begin(days: readonly string[], chosen: string | null, today: string): View {
  const day = chosen !== null && days.includes(chosen) ? chosen : (days[0] ?? null);
  return { month: day ?? today, day };
}
