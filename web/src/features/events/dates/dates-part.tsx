'use client';

import type { Inventory } from '@estrade/api/ticketing-inventory';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/ui/button';
import type { DraftDate } from '../editor/draft';
import { useDesk } from '../editor/use-desk';
import type { House } from '../house';
import { DateDrawer } from './date-drawer';
import { DateRow } from './date-row';
import { RepeatDrawer } from './repeat-drawer';

const FIRST = 12;

/** What is open over the list: the form of a date (a new one has no index), or the rule that repeats one. */
type Open = { what: 'date'; index: number | null } | { what: 'repeat'; index: number } | null;

/** When and where: one evening, or a tour over cities and time zones. */
export function DatesPart({ house, inventory }: { house: House; inventory: Inventory }) {
  const t = useTranslations('events.dates');
  const { draft, desk } = useDesk();
  const [open, setOpen] = useState<Open>(null);
  const [all, setAll] = useState(false);
  const { dates } = draft;
  const shown = all ? dates : dates.slice(0, FIRST);
  const close = () => setOpen(null);

  async function put(next: DraftDate[]) {
    await desk.save({ dates: next });
    close();
  }

  return (
    <section className="form-part" id="dates">
      <header className="between flex-wrap gap-2">
        <h2>{t('title')}</h2>
        <Button
          id="add-date"
          variant="secondary"
          size="sm"
          icon="plus"
          onClick={() => setOpen({ what: 'date', index: null })}
        >
          {t('add')}
        </Button>
      </header>
      {dates.length === 0 && <p className="muted">{t('none')}</p>}
      {dates.length > 0 && (
        <ul className="rows panel">
          {shown.map((date, index) => (
            <DateRow
              key={date.id ?? index}
              date={date}
              index={index}
              places={placesOf(inventory, date.id)}
              onEdit={() => setOpen({ what: 'date', index })}
              onRepeat={() => setOpen({ what: 'repeat', index })}
            />
          ))}
        </ul>
      )}
      {dates.length > shown.length && (
        <Button variant="quiet" onClick={() => setAll(true)}>
          {t('showAll', { count: dates.length })}
        </Button>
      )}
      {open && <OpenDrawer open={open} dates={dates} house={house} onPut={put} onClose={close} />}
    </section>
  );
}

interface OpenDrawerProps {
  open: NonNullable<Open>;
  dates: readonly DraftDate[];
  house: House;
  onPut: (next: DraftDate[]) => Promise<void>;
  onClose: () => void;
}

function OpenDrawer({ open, dates, ...rest }: OpenDrawerProps) {
  if (open.what === 'date') return <DateDrawer {...rest} index={open.index} />;
  const date = dates[open.index];
  return date ? <RepeatDrawer {...rest} date={date} /> : null;
}

function placesOf({ quotas }: Inventory, dateId: string | undefined) {
  const own = quotas.filter((quota) => quota.dateId === dateId);
  if (own.length === 0) return null;
  const total = (pick: (quota: (typeof own)[number]) => number) => own.reduce((sum, quota) => sum + pick(quota), 0);
  return { sold: total(({ sold }) => sold), capacity: total(({ capacity }) => capacity) };
}
