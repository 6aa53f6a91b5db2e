'use client';

import { bookings } from '@estrade/api/bookings';
import type { WorkspaceBooking } from '@estrade/api/bookings-shapes';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { z } from 'zod';
import { useAct } from '@/kit/act';
import { browserApi } from '@/kit/browser-api';
import { formatMoment } from '@/kit/format';
import { toInstant } from '@/kit/zoned';
import { Ask } from '@/ui/ask';
import { DateInput } from '@/ui/date-input';
import { Field } from '@/ui/field';
import { TimeInput } from '@/ui/time-input';
import { tell } from '@/ui/toast';
import { clockOf } from './clock';

/** Which booking is to be moved, and to when on the wall of the calendar. */
export interface MoveWish {
  booking: Pick<z.infer<typeof WorkspaceBooking>, 'id' | 'title' | 'client' | 'startsAt' | 'endsAt' | 'state'>;
  on: string;
  /** Minutes since midnight. */
  from: number;
}

/** Asks before a booking is moved: its client is told. */
export function MoveDialog({ wish, zone, onClose }: { wish: MoveWish; zone: string; onClose: () => void }) {
  const [t, locale, router] = [useTranslations('agenda.move'), useLocale(), useRouter()];
  const { busy, refusal, run } = useAct();
  const [day, setDay] = useState<string | null>(wish.on);
  const [time, setTime] = useState<string | null>(clockOf(wish.from));
  const { id: bookingId, title, client, startsAt } = wish.booking;
  const to = day && time ? toInstant(`${day}T${time}`, zone) : null;
  async function move() {
    if (!to) return;
    const done = await run(() => browserApi(bookings.reschedule, { params: { bookingId }, body: { startsAt: to } }));
    if (!done) return;
    tell(t('done', { when: formatMoment({ at: to, zone }, locale) }));
    router.refresh();
    onClose();
  }
  return (
    <Ask
      open
      onClose={onClose}
      title={t('title')}
      act={t('act')}
      keep={t('keep')}
      busy={busy}
      refusal={refusal}
      disabled={!to}
      onAct={move}
    >
      <p>
        {t('text', {
          title: title ?? '',
          when: formatMoment({ at: startsAt, zone }, locale, 'long'),
        })}
      </p>
      <div className="cal-fields">
        <Field label={t('day')}>
          <DateInput value={day} onChange={setDay} />
        </Field>
        <Field label={t('time')}>
          <TimeInput value={time} onChange={setTime} />
        </Field>
      </div>
      <p className="small muted">{t('told', { name: client?.name ?? '' })}</p>
    </Ask>
  );
}
