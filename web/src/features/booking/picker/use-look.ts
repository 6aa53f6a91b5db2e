'use client';

import { useEffect, useState } from 'react';
import { sameClock, type Slot } from './days';
import type { PickedService } from './service';

/** How times are told. */
export interface Looking {
  /** By whose clock; whole days are always the pro's. */
  zone: string;
  /** The clock told beside it, when both differ. */
  other: string | null;
  wholeDays: boolean;
  seats: number;
  /** A chosen slot is kept at once: somebody is signed in. */
  keeps: boolean;
}

/**
 * By whose clock times are told: the pro's where one goes to see them, one's own online; one's own only once the browser is
 * awake, because the server does not know it.
 */
export function useLook(service: PickedService, slots: readonly Slot[], keeps: boolean) {
  const [mine, setMine] = useState<string | null>(null);
  const [own, setOwn] = useState(service.remote);
  useEffect(() => setMine(Intl.DateTimeFormat().resolvedOptions().timeZone), []);
  const { wholeDays, seats } = service;
  const look: Looking = { ...clocks(wholeDays ? null : mine, slots, own), wholeDays, seats, keeps };
  return { look, mine, switchZone: () => setOwn(!own) };
}

function clocks(mine: string | null, slots: readonly Slot[], own: boolean): Pick<Looking, 'zone' | 'other'> {
  const pros = slots[0]?.zone ?? 'UTC';
  if (mine === null || sameClock(slots, mine)) return { zone: pros, other: null };
  return own ? { zone: mine, other: pros } : { zone: pros, other: mine };
}
