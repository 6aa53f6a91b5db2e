'use client';

import { events } from '@estrade/api/events';
import { useTranslations } from 'next-intl';
import { useState, type ReactNode } from 'react';
import { browserApi } from '@/kit/browser-api';
import type { IconName } from '@/ui/icon-names';
import type { DraftDate } from '../editor/draft';
import { ReasonDialog } from '../editor/reason-dialog';
import { useAct } from '../editor/stage-buttons';
import { useDesk } from '../editor/use-desk';

interface Act {
  key: 'remove' | 'cancel' | 'postpone';
  icon: IconName;
  danger?: boolean;
  onSelect: () => void;
}

interface DateActsProps {
  date: DraftDate;
  day: string;
  places: { sold: number } | null;
  children: (acts: readonly Act[]) => ReactNode;
}

/** What may be done to a date: a draft's is taken out; one that was promised is called off, and its holders are told. */
export function DateActs({ date, day, places, children }: DateActsProps) {
  const t = useTranslations('events.dates');
  const { desk, event, draft } = useDesk();
  const { act } = useAct();
  const [asking, setAsking] = useState<'cancel' | 'postpone' | null>(null);
  const published = event.status === 'published';
  const remove = () => void desk.save({ dates: draft.dates.filter((one) => one !== date) }).catch(() => undefined);
  const promised: Act[] = [
    ...(date.status === 'scheduled'
      ? [{ key: 'postpone' as const, icon: 'calendar-clock' as const, onSelect: () => setAsking('postpone') }]
      : []),
    { key: 'cancel', icon: 'calendar-x', danger: true, onSelect: () => setAsking('cancel') },
  ];
  const mine: Act[] = [{ key: 'remove', icon: 'trash-2', danger: true, onSelect: remove }];

  async function decide(reason: string) {
    const params = { eventId: event.id, dateId: date.id ?? '' };
    const route = asking === 'cancel' ? events.cancelDate : events.postponeDate;
    await desk.settleDown();
    await act(() => browserApi(route, { params, body: { reason } }));
    setAsking(null);
  }

  return (
    <>
      {children(published ? (date.status === 'cancelled' ? [] : promised) : mine)}
      {asking && (
        <ReasonDialog
          title={t(`ask.${asking}.title`, { day })}
          act={t(`ask.${asking}.act`)}
          danger={asking === 'cancel'}
          onDecide={decide}
          onClose={() => setAsking(null)}
        >
          <p>{t(`ask.${asking}.text`, { sold: places?.sold ?? 0 })}</p>
        </ReasonDialog>
      )}
    </>
  );
}
