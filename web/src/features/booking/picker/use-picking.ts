'use client';

import { useState } from 'react';
import { byDay, dayOf, type Slot } from './days';
import type { PickerProps } from './picker';
import { useDays } from './use-days';
import { useHolding } from './use-holding';
import { useLook } from './use-look';

/** What one looks at, and what is chosen or kept of it. */
export function usePicking({ service, shelf, member, more, reload }: PickerProps) {
  const holding = useHolding(service.id, reload);
  const held = holding.held === undefined ? shelf.held : holding.held;
  const [wish, setWish] = useState<Slot | null>(null);
  const { look, mine, switchZone } = useLook(service, shelf.slots, member);
  const free = byDay(shelf.slots, look.zone);
  const chosen = (held ?? wish)?.startsAt ?? null;
  const view = useDays({ free, chosen: chosen && dayOf(chosen, look.zone), today: shelf.now.slice(0, 10) });
  const onward = shelf.until < shelf.end ? more : null;
  return {
    holding,
    held,
    wish,
    look,
    mine,
    switchZone,
    free,
    chosen,
    view,
    onward,
    choose: (slot: Slot) => (member ? void holding.hold(slot) : setWish(slot)),
    toMonth: (day: string) => {
      view.toMonth(day);
      if (Date.parse(`${day.slice(0, 7)}-28`) > shelf.until) onward?.();
    },
  };
}

export type Picking = ReturnType<typeof usePicking>;
