'use client';

import { bookings } from '@estrade/api/bookings';
import type { Agenda } from '@estrade/api/bookings-agenda';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useAct } from '@/kit/act';
import { browserApi } from '@/kit/browser-api';
import { addDays } from '@/kit/month';
import { toInstant } from '@/kit/zoned';
import { Ask } from '@/ui/ask';
import { Checkbox } from '@/ui/choice';
import { DateInput } from '@/ui/date-input';
import { Field, FieldGroup } from '@/ui/field';
import { Input } from '@/ui/input';
import { TimeInput } from '@/ui/time-input';
import { tell } from '@/ui/toast';
import { clockOf } from './clock';
import type { Stretch } from './columns';

/** Time to keep, on the wall of the calendar. */
export interface BlockWish extends Stretch {
  on: string;
}

interface BlockDialogProps {
  wish: BlockWish;
  organizationId: string;
  resources: Agenda['resources'];
  zone: string;
  /** Whose time it is to begin with; everybody's when nobody is named. */
  preferred?: string;
  onClose: () => void;
}

/** Keeps time of people and rooms for oneself: nobody can book it. */
export function BlockDialog({ wish, organizationId, resources, zone, preferred, onClose }: BlockDialogProps) {
  const [t, router] = [useTranslations('agenda.block'), useRouter()];
  const { busy, refusal, run } = useAct();
  const { time, set, startsAt, endsAt } = useTimes(wish, zone);
  const [chosen, setChosen] = useState<readonly string[]>(preferred ? [preferred] : resources.map(({ id }) => id));
  const [note, setNote] = useState('');
  const ready = chosen.length > 0 && startsAt !== null && endsAt !== null && startsAt < endsAt;
  async function keep() {
    if (!startsAt || !endsAt) return;
    const body = { resourceIds: [...chosen], startsAt, endsAt, note };
    if (!(await run(() => browserApi(bookings.block, { params: { organizationId }, body })))) return;
    tell(t('done'));
    router.refresh();
    onClose();
  }
  return (
    <Ask
      open
      onClose={onClose}
      title={t('title')}
      act={t('act')}
      busy={busy}
      refusal={refusal}
      disabled={!ready}
      onAct={keep}
    >
      <p className="muted">{t('text')}</p>
      <div className="cal-fields">
        <Field label={t('first')}>
          <DateInput value={time.first} onChange={set('first')} />
        </Field>
        <Field label={t('from')}>
          <TimeInput value={time.from} onChange={set('from')} />
        </Field>
        <Field label={t('last')}>
          <DateInput value={time.last} onChange={set('last')} />
        </Field>
        <Field label={t('until')}>
          <TimeInput value={time.until} onChange={set('until')} />
        </Field>
      </div>
      {resources.length > 1 && <Whose resources={resources} chosen={chosen} onChange={setChosen} />}
      <Field label={t('note')} optional help={t('noteHelp')}>
        <Input maxLength={500} value={note} onChange={({ target }) => setNote(target.value)} autoComplete="off" />
      </Field>
    </Ask>
  );
}

/** From and until, as they are typed on the wall of the calendar. */
function useTimes(wish: BlockWish, zone: string) {
  const [time, setTime] = useState<Record<'first' | 'from' | 'last' | 'until', string | null>>({
    first: wish.on,
    from: clockOf(wish.from),
    last: wish.until === 1440 ? addDays(wish.on, 1) : wish.on,
    until: clockOf(wish.until % 1440),
  });
  const set = (part: keyof typeof time) => (value: string | null) => setTime((was) => ({ ...was, [part]: value }));
  const at = (day: string | null, clock: string | null) => (day && clock ? toInstant(`${day}T${clock}`, zone) : null);
  return { time, set, startsAt: at(time.first, time.from), endsAt: at(time.last, time.until) };
}

interface WhoseProps {
  resources: Agenda['resources'];
  chosen: readonly string[];
  onChange: (ids: readonly string[]) => void;
}

function Whose({ resources, chosen, onChange }: WhoseProps) {
  const t = useTranslations('agenda.block');
  const toggle = (id: string) => onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <FieldGroup label={t('whose')}>
      {resources.map(({ id, name }) => (
        <Checkbox key={id} checked={chosen.includes(id)} onChange={() => toggle(id)}>
          {name}
        </Checkbox>
      ))}
    </FieldGroup>
  );
}
