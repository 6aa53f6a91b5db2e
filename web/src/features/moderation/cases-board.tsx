'use client';

import { events } from '@estrade/api/events';
import type { EventCase } from '@estrade/api/events-staff';
import type { EventStatus } from '@estrade/api/events-shapes';
import clsx from 'clsx';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useState, type ReactNode } from 'react';
import { browserApi } from '@/kit/browser-api';
import { localized } from '@/kit/i18n/locales';
import { usePages, type Page } from '@/kit/pages';
import { Switch } from '@/ui/choice';
import { MoreRows } from '@/ui/more-rows';
import { useCaseKeys } from './case-keys';
import { CaseQueue } from './case-queue';
import { DecisionDesk } from './decision-desk';

interface CasesBoardProps {
  first: Page<EventCase>;
  filter: { status: EventStatus; q?: string };
  /** The case that is open, and whether somebody asked for it or it is simply the first one. */
  current: { id: string; title: string; status: EventStatus; chosen: boolean } | null;
  now: string;
  /** The case itself, written on the server. */
  children: ReactNode;
}

/** The queue beside the case: J and K walk through it, A approves. */
export function CasesBoard({ first, filter, current, now, children }: CasesBoardProps) {
  const t = useTranslations('moderation');
  const [router, locale] = [useRouter(), useLocale()];
  const [keys, setKeys] = useState(true);
  const [approving, setApproving] = useState(false);
  const query = new URLSearchParams(filter).toString();
  const list = usePages(['moderation', 'cases', query], first, (after) =>
    browserApi(events.cases, { query: { ...filter, after } }),
  );
  const hrefOf = (id: string) => `/admin/events/${id}?${query}`;
  const place = list.items.findIndex(({ id }) => id === current?.id);

  function walk(to: number) {
    const found = list.items[to];
    if (found) router.push(localized(hrefOf(found.id), locale), { scroll: false });
  }
  useCaseKeys(keys, (key) => {
    if (key === 'approve') setApproving(current?.status === 'submitted');
    else walk(place + (key === 'next' ? 1 : -1));
  });
  const after = list.items[place + 1] ?? list.items[place - 1];

  return (
    <>
      <div className={clsx('cases', current?.chosen && 'is-open')}>
        <div className="case-list">
          <CaseQueue cases={list.items} current={current?.id ?? null} hrefOf={hrefOf} now={now} />
          <MoreRows more={list.more} loading={list.loading} />
        </div>
        {current && (
          <div className="case-view pad stack gap-6">
            {children}
            <DecisionDesk
              key={current.id}
              about={current}
              approving={approving}
              onApproving={setApproving}
              onward={localized(after ? hrefOf(after.id) : `/admin/events?${query}`, locale)}
            />
          </div>
        )}
      </div>
      <div className="panel-foot only-desk-flex">
        <span>
          <kbd>J</kbd> <kbd>K</kbd> {t('keys.walk')} · <kbd>A</kbd> {t('keys.approve')}
        </span>
        <Switch checked={keys} onChange={(event) => setKeys(event.target.checked)}>
          {t('keys.on')}
        </Switch>
      </div>
    </>
  );
}
