'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/feedback';
import { DayStrip } from './day-strip';
import { ChooseBar, HeldBar } from './hold-bar';
import { MonthCalendar } from './month-calendar';
import { NothingFree } from './nothing-free';
import type { PickedService } from './service';
import { SlotList } from './slot-list';
import type { Mishap } from './use-holding';
import { usePicking, type Picking } from './use-picking';
import type { Shelf } from './use-slots';
import { ZoneNote } from './zone-note';

export interface PickerProps {
  service: PickedService;
  shelf: Shelf;
  looking: boolean;
  /** Somebody is signed in. */
  member: boolean;
  /** Where a visitor signs in to come back to this start. */
  signInHref: (startsAt: string) => string;
  more: () => void;
  reload: () => Promise<void>;
}

/** Month, days and times; what is chosen is kept. */
export function Picker(props: PickerProps) {
  const { shelf, looking, member } = props;
  const picking = usePicking(props);
  const { look, mine, switchZone, free, view, holding } = picking;
  return (
    <>
      {mine && look.other && (
        <div className="picker-zone">
          <ZoneNote shown={look.zone} other={look.other} mine={mine} now={shelf.now} onSwitch={switchZone} />
        </div>
      )}
      <MonthCalendar
        days={free}
        month={view.month}
        selected={view.day}
        min={shelf.now.slice(0, 10)}
        max={new Date(shelf.end).toISOString().slice(0, 10)}
        few={look.wholeDays ? 0 : 2}
        onMonth={picking.toMonth}
        onPick={view.toDay}
      />
      <section className="stack gap-4 picker-times" aria-busy={looking} id="times">
        <Mishaps mishap={holding.mishap} again={member ? (startsAt) => void holding.hold({ startsAt }) : null} />
        {free.size > 0 && <DayStrip days={free} selected={view.day} more={picking.onward} onPick={view.toDay} />}
        <Times picking={picking} shelf={shelf} looking={looking} />
      </section>
      <Foot picking={picking} {...props} />
    </>
  );
}

function Times({ picking, shelf, looking }: Pick<PickerProps, 'shelf' | 'looking'> & { picking: Picking }) {
  const { view, free, look, chosen, holding, onward, choose } = picking;
  if (!view.day)
    return <NothingFree shelf={shelf} looking={looking} next={view.next} onNext={view.toDay} more={onward} />;
  return (
    <SlotList
      day={view.day}
      slots={free.get(view.day) ?? []}
      look={look}
      chosen={chosen}
      busy={holding.busy}
      onChoose={choose}
    />
  );
}

function Foot({ picking, shelf, signInHref }: PickerProps & { picking: Picking }) {
  const { held, wish, look, holding } = picking;
  if (!held) return <ChooseBar chosen={wish} look={look} signInHref={signInHref(wish?.startsAt ?? '')} />;
  return (
    <HeldBar
      key={held.expiresAt}
      held={held}
      ahead={shelf.ahead}
      look={look}
      busy={holding.busy !== null}
      onEnd={() => holding.expire(held)}
      onRelease={() => void holding.release(held)}
    />
  );
}

function Mishaps({ mishap, again }: { mishap: Mishap | null; again: ((startsAt: string) => void) | null }) {
  const t = useTranslations('booking.picker');
  if (!mishap) return null;
  if (mishap.kind === 'refused')
    return (
      <Notice tone="bad" alert title={mishap.why}>
        {t('stillFree')}
      </Notice>
    );
  const retry = again && (
    <Button size="sm" onClick={() => again(mishap.startsAt)}>
      {t('keepAgain')}
    </Button>
  );
  return (
    <Notice tone="warn" icon="hourglass" alert title={t('over')} actions={retry}>
      {t('overText')}
    </Notice>
  );
}
