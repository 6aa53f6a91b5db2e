'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toInstant, toWall } from '@/kit/zoned';
import { DateInput } from '@/ui/date-input';
import { Field, FieldGroup } from '@/ui/field';
import { TimeInput } from '@/ui/time-input';

interface MomentInputProps {
  label: string;
  help?: string;
  error?: string;
  id: string;
  /** An instant; null means no bound. */
  value: string | null;
  onChange: (at: string | null) => void;
  /** Of the event: what is typed is what its clocks show. */
  zone: string;
  /** The time offered with a day: the start or the end of it. */
  time: string;
}

/** A day and a time on the clocks of the event. Emptying the day takes the bound away. */
export function MomentInput({ label, help, error, id, value, onChange, zone, time }: MomentInputProps) {
  const t = useTranslations('inventory.moment');
  const wall = value ? toWall(value, zone) : null;
  // What is being typed lives here: a day without its time is no instant yet.
  const [typed, setTyped] = useState({ day: wall?.slice(0, 10) ?? null, time: wall?.slice(11, 16) ?? null });
  function change(part: Partial<typeof typed>) {
    const next = { ...typed, ...part };
    if (part.day && !next.time) next.time = time;
    setTyped(next);
    onChange(next.day && next.time ? toInstant(`${next.day}T${next.time}`, zone) : null);
  }
  return (
    <FieldGroup label={label} help={help} error={error} id={id}>
      <div className="moment-cols">
        <Field label={t('day')} hideLabel id={`${id}-day`}>
          <DateInput value={typed.day} onChange={(day) => change({ day })} />
        </Field>
        <Field label={t('time')} hideLabel id={`${id}-time`}>
          <TimeInput value={typed.time} onChange={(next) => change({ time: next })} />
        </Field>
      </div>
    </FieldGroup>
  );
}
