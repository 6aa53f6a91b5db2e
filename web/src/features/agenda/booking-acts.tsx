'use client';

import { bookings } from '@estrade/api/bookings';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useAct } from '@/kit/act';
import { browserApi } from '@/kit/browser-api';
import { toWall } from '@/kit/zoned';
import { Ask } from '@/ui/ask';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/feedback';
import { Field } from '@/ui/field';
import { Textarea } from '@/ui/input';
import { tell } from '@/ui/toast';
import { type Act, actsFor } from './acts';
import { minutesOf } from './clock';
import { MoveDialog } from './move-dialog';
import type { BookingDetail } from './read-agenda';

interface BookingActsProps {
  booking: BookingDetail;
  zone: string;
  now: string;
}

/** What can be done with a booking now, the likeliest last. What the client is told asks for a reason first. */
export function BookingActs({ booking, zone, now }: BookingActsProps) {
  const t = useTranslations('agenda.acts');
  const [asked, setAsked] = useState<Act | null>(null);
  const { busy, refusal, change } = useChange(booking.id, () => setAsked(null));
  const acts = actsFor(booking, now);
  if (acts.length === 0) return null;
  const begin = (act: Act) => (asksFirst(act) ? setAsked(act) : void change(act));
  return (
    <footer>
      <Refused refusal={asked ? '' : refusal} />
      {acts.map((act) => (
        <Button
          key={act}
          size="sm"
          variant={act === acts.at(-1) ? 'primary' : quieter(act)}
          busy={busy}
          onClick={() => begin(act)}
        >
          {t(`${act}.open`)}
        </Button>
      ))}
      {asked === 'move' && <Move booking={booking} zone={zone} onClose={() => setAsked(null)} />}
      {(asked === 'declined' || asked === 'cancelled') && (
        <Reason
          act={asked}
          name={booking.client?.name ?? ''}
          busy={busy}
          refusal={refusal}
          onClose={() => setAsked(null)}
          onAct={(reason) => void change(asked, reason)}
        />
      )}
    </footer>
  );
}

function Refused({ refusal }: { refusal: string }) {
  if (!refusal) return null;
  return (
    <Notice tone="bad" alert>
      {refusal}
    </Notice>
  );
}

function quieter(act: Act): 'danger-quiet' | 'secondary' {
  return act === 'cancelled' ? 'danger-quiet' : 'secondary';
}

function Move({ booking, zone, onClose }: Pick<BookingActsProps, 'booking' | 'zone'> & { onClose: () => void }) {
  const wall = toWall(booking.startsAt, zone);
  const wish = { booking, on: wall.slice(0, 10), from: minutesOf(wall.slice(11, 16)) ?? 0 };
  return <MoveDialog wish={wish} zone={zone} onClose={onClose} />;
}

function asksFirst(act: Act): boolean {
  return act === 'move' || act === 'declined' || act === 'cancelled';
}

function useChange(bookingId: string, onDone: () => void) {
  const [t, router] = [useTranslations('agenda.acts'), useRouter()];
  const { busy, refusal, run } = useAct();
  async function change(act: Act, reason = '') {
    if (act === 'move') return;
    const body = { status: act, ...(reason && { reason }) };
    if (!(await run(() => browserApi(bookings.changeStatus, { params: { bookingId }, body })))) return;
    tell(t(`${act}.done`));
    onDone();
    router.refresh();
  }
  return { busy, refusal, change };
}

interface ReasonProps {
  act: 'declined' | 'cancelled';
  name: string;
  busy: boolean;
  refusal: string;
  onClose: () => void;
  onAct: (reason: string) => void;
}

function Reason({ act, name, busy, refusal, onClose, onAct }: ReasonProps) {
  const t = useTranslations('agenda.acts');
  const [reason, setReason] = useState('');
  return (
    <Ask
      open
      danger
      onClose={onClose}
      title={t(`${act}.title`)}
      act={t(`${act}.act`)}
      keep={t(`${act}.keep`)}
      busy={busy}
      refusal={refusal}
      onAct={() => onAct(reason.trim())}
    >
      <p>{t(`${act}.text`, { name })}</p>
      <Field label={t('reason')} optional help={t('reasonHelp')}>
        <Textarea rows={3} maxLength={1000} value={reason} onChange={({ target }) => setReason(target.value)} />
      </Field>
    </Ask>
  );
}
