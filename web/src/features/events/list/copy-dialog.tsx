'use client';

import { events } from '@estrade/api/events';
import { ProblemError } from '@estrade/api/client';
import type { ProgrammeLine } from '@estrade/api/events-shapes';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '@/kit/browser-api';
import { formatDay } from '@/kit/format';
import { localized } from '@/kit/i18n/locales';
import { addDays } from '@/kit/month';
import { asWritten } from '@/kit/zoned';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { ErrorText, Field } from '@/ui/field';
import { Input } from '@/ui/input';

const MOST_WEEKS = 520;

interface CopyDialogProps {
  event: ProgrammeLine;
  base: string;
  onClose: () => void;
}

/** The same event some weeks later: whole weeks, so that a Friday stays a Friday. */
export function CopyDialog({ event, base, onClose }: CopyDialogProps) {
  const [t, locale, router] = [useTranslations('events.copy'), useLocale(), useRouter()];
  const tErrors = useTranslations('errors');
  const [weeks, setWeeks] = useState('1');
  const [state, setState] = useState<{ busy: boolean; error?: string }>({ busy: false });
  const count = readWeeks(weeks);
  const first = event.next?.startsAt;
  const moved = first && count !== null ? addDays(first.slice(0, 10), count * 7) : null;

  async function copy() {
    if (count === null) return setState({ busy: false, error: t('wrong') });
    setState({ busy: true });
    try {
      const { id } = await browserApi(events.copy, { params: { eventId: event.id }, body: { weeks: count } });
      router.push(localized(`${base}/events/${id}`, locale));
    } catch (refusal) {
      if (!(refusal instanceof ProblemError)) throw refusal;
      setState({ busy: false, error: refusal.problem.detail || tErrors('network') });
    }
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={t('title', { title: event.title })}
      foot={
        <Button busy={state.busy} onClick={() => void copy()}>
          {t('act')}
        </Button>
      }
    >
      <div className="stack">
        <p>{t('text')}</p>
        <Field
          label={t('weeks')}
          id="copy-weeks"
          error={count === null ? t('wrong') : undefined}
          help={moved ? t('moved', { day: formatDay(asWritten(`${moved}T00:00`), locale, 'long') }) : undefined}
        >
          <Input
            inputMode="numeric"
            className="num max-w-32"
            value={weeks}
            onChange={({ target }) => setWeeks(target.value)}
          />
        </Field>
        {state.error && <ErrorText>{state.error}</ErrorText>}
      </div>
    </Dialog>
  );
}

function readWeeks(text: string): number | null {
  return /^\d{1,3}$/.test(text.trim()) && Number(text) <= MOST_WEEKS ? Number(text) : null;
}
