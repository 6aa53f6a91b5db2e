'use client';

import { useLocale, useTranslations } from 'next-intl';
import { formatDay, formatDayRange, formatTime } from '@/kit/format';
import { cityOf, dayOf, lastDayOf, partsOf, type Slot } from './days';
import type { Looking } from './use-look';

interface Choosing {
  look: Looking;
  /** The start that is kept, or chosen. */
  chosen: string | null;
  busy: string | null;
  onChoose: (slot: Slot) => void;
}

interface SlotListProps extends Choosing {
  day: string;
  slots: readonly Slot[];
}

/** What is free on one day, by parts of the day. */
export function SlotList({ day, slots, ...choosing }: SlotListProps) {
  const [t, locale] = [useTranslations('booking.picker'), useLocale()];
  const { wholeDays, zone } = choosing.look;
  return (
    <>
      <div aria-live="polite">
        <h2 className="h3 first-up">{formatDay(noon(day), locale, 'long')}</h2>
        <p className="muted small">
          {wholeDays ? t('wholeDay') : t('freeIn', { count: slots.length, city: cityOf(zone) })}
        </p>
      </div>
      {wholeDays ? (
        <Buttons slots={slots} {...choosing} />
      ) : (
        partsOf(slots, zone).map(({ part, slots: own }) => (
          <div key={part} className="stack gap-2">
            <h3 className="h4">{t(`part.${part}`)}</h3>
            <Buttons slots={own} {...choosing} />
          </div>
        ))
      )}
    </>
  );
}

function Buttons({ slots, ...choosing }: Choosing & { slots: readonly Slot[] }) {
  return (
    <div className={choosing.look.wholeDays ? 'slots slots-wide' : 'slots'}>
      {slots.map((slot) => (
        <SlotButton key={slot.startsAt} slot={slot} {...choosing} />
      ))}
    </div>
  );
}

function SlotButton({ slot, look, chosen, busy, onChoose }: Choosing & { slot: Slot }) {
  const [time, notes] = [useTime(look), useNotes(look)];
  const isChosen = chosen !== null && Date.parse(chosen) === Date.parse(slot.startsAt);
  const said = notes(slot, isChosen);
  return (
    <button
      type="button"
      className="slot"
      aria-pressed={isChosen}
      aria-busy={busy === slot.startsAt || undefined}
      onClick={() => busy === null && onChoose(slot)}
    >
      <b className="first-up">{time(slot)}</b>
      {said && <small>{said}</small>}
    </button>
  );
}

function useTime({ wholeDays, zone }: Looking) {
  const locale = useLocale();
  return (slot: Slot) => {
    const start = { at: slot.startsAt, zone: slot.zone };
    if (!wholeDays) return formatTime({ ...start, zone }, locale);
    const [first, last] = [dayOf(slot.startsAt, slot.zone), lastDayOf(slot)];
    return first === last ? formatDay(start, locale, 'long') : formatDayRange(start, noon(last), locale);
  };
}

/** What is said below a time: the other clock, the seats left, that it is ours. */
function useNotes({ other, seats, keeps }: Looking) {
  const [t, locale] = [useTranslations('booking.picker'), useLocale()];
  return ({ startsAt: at, seatsLeft }: Slot, isChosen: boolean) =>
    [
      other && t('at', { time: formatTime({ at, zone: other }, locale), city: cityOf(other) }),
      seats > 1 && t('seatsLeft', { count: seatsLeft }),
      isChosen && keeps && t('yours'),
    ]
      .filter(Boolean)
      .join(' · ');
}

const noon = (day: string) => ({ at: `${day}T12:00:00Z`, zone: 'UTC' });
