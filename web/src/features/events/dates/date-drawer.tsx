'use client';

import { ProblemError } from '@estrade/api/client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/ui/button';
import { Drawer } from '@/ui/dialog';
import { ErrorSummary } from '@/ui/error-summary';
import { Notice } from '@/ui/feedback';
import type { DraftDate } from '../editor/draft';
import { useDesk } from '../editor/use-desk';
import type { House } from '../house';
import { WhereFields } from '../place/where-fields';
import { formOf, freshForm, readForm, type DateField, type DateForm } from './date-form';
import { WhenFields } from './when-fields';

interface DateDrawerProps {
  house: House;
  /** Null for a new date. */
  index: number | null;
  onPut: (dates: DraftDate[]) => Promise<void>;
  onClose: () => void;
}

/** The fields of the API, and the fields of the form they are typed in. */
const fieldsOf: Readonly<Record<string, DateField>> = { startsAt: 'starts', endsAt: 'ends', doorsAt: 'doors' };

/** One date: when, with the clocks of its place, and where. It is saved when one says so, and checked by the API as it is. */
export function DateDrawer({ house, index, onPut, onClose }: DateDrawerProps) {
  const t = useTranslations('events.dates');
  const { draft, event } = useDesk();
  const [form, setForm] = useState<DateForm>(() => initial(draft.dates, index, house.timeZone));
  const { errors, attempt, busy, send } = useSending(form, draft.dates, onPut);
  const change = (part: Partial<DateForm>) => setForm((before) => ({ ...before, ...part }));
  return (
    <Drawer
      open
      onClose={onClose}
      title={index === null ? t('drawer.add') : t('drawer.edit')}
      foot={
        <Button block busy={busy} onClick={() => void send()}>
          {index === null ? t('drawer.addAct') : t('drawer.editAct')}
        </Button>
      }
    >
      <div className="stack gap-6">
        <ErrorSummary errors={lines(errors)} attempt={attempt} />
        {event.status === 'published' && index !== null && (
          <Notice tone="warn">
            <p>{t('drawer.told')}</p>
          </Notice>
        )}
        <WhenFields form={form} errors={errors} onChange={change} />
        <WhereFields form={form} errors={errors} house={house} onChange={change} />
      </div>
    </Drawer>
  );
}

type Errors = Partial<Record<DateField | 'other', string>>;

function useSending(form: DateForm, dates: readonly DraftDate[], onPut: DateDrawerProps['onPut']) {
  const t = useTranslations('events.dates.trouble');
  const [refused, setRefused] = useState<{ form: DateForm; errors: Errors } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  // What the API said of other times is forgotten as soon as they are typed anew.
  const errors = attempt === 0 ? {} : { ...(refused?.form === form && refused.errors), ...said(form, t) };

  async function send() {
    setAttempt(attempt + 1);
    const { date } = readForm(form);
    if (!date || busy) return;
    setBusy(true);
    const known = dates.findIndex(({ id }) => id !== undefined && id === date.id);
    const next = known < 0 ? [...dates, date] : dates.map((one, at) => (at === known ? { ...one, ...date } : one));
    try {
      await onPut(next);
    } catch (failure) {
      setRefused({ form, errors: errorsOf(failure, known < 0 ? dates.length : known) });
      setAttempt(attempt + 2);
      setBusy(false);
    }
  }
  return { errors, attempt, busy, send };
}

function said(form: DateForm, t: (key: ReturnType<typeof troubleKeys>[number]) => string): Errors {
  const { troubles } = readForm(form);
  return Object.fromEntries(Object.entries(troubles).map(([field, trouble]) => [field, t(trouble)]));
}

function troubleKeys() {
  return ['required', 'skipped', 'twice', 'endsBefore', 'doorsAfter', 'where'] as const;
}

function errorsOf(failure: unknown, index: number): Errors {
  if (!(failure instanceof ProblemError)) throw failure;
  const { field = '', detail } = failure.problem;
  const name = field.startsWith(`dates.${index}.`) ? (field.split('.')[2] ?? '') : '';
  return { [fieldsOf[name] ?? (name || 'other')]: detail };
}

function lines(errors: Errors) {
  return Object.entries(errors).map(([field, message]) => ({
    field: field === 'other' ? undefined : `date.${field}`,
    message,
  }));
}

function initial(dates: readonly DraftDate[], index: number | null, zone: string): DateForm {
  const date = index === null ? undefined : dates[index];
  return date ? formOf(date) : freshForm(zone, dates.at(-1));
}
