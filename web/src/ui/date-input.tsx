'use client';

import { useTranslations } from 'next-intl';
import { Popover } from 'radix-ui';
import { useState } from 'react';
import { readDay, writeDay } from '@/kit/typed';
import { IconButton } from './button';
import type { ControlProps } from './field';
import { MonthGrid } from './month-grid';
import { TypedInput } from './typed-input';

interface DateInputProps extends ControlProps {
  /** ISO day; null while empty or unreadable. */
  value: string | null;
  onChange: (day: string | null) => void;
  /** First and last day that can be picked. */
  min?: string;
  max?: string;
}

/** A day: typed (« 21/11/2026 », « 21/11 ») or picked in a calendar. */
export function DateInput({ value, onChange, min, max, ...aria }: DateInputProps) {
  const t = useTranslations('ui');
  const [open, setOpen] = useState(false);
  const today = localToday();
  function pick(day: string) {
    onChange(day);
    setOpen(false);
  }
  return (
    <div className="with-button">
      <div className="stack gap-1.5">
        <TypedInput
          {...aria}
          value={value}
          onChange={onChange}
          read={(text) => readDay(text, today)}
          write={writeDay}
          unreadable={t('date.unreadable')}
          input={{ inputMode: 'numeric', placeholder: t('date.format'), className: 'num', maxLength: 10 }}
        />
      </div>
      <Popover.Root open={open} onOpenChange={setOpen}>
        <Popover.Trigger asChild>
          <IconButton icon="calendar" variant="secondary" label={t('date.open')} />
        </Popover.Trigger>
        <Popover.Portal>
          <Popover.Content
            className="popover"
            align="end"
            sideOffset={6}
            collisionPadding={8}
            onOpenAutoFocus={(event) => event.preventDefault()}
          >
            <MonthGrid selected={value} today={today} min={min} max={max} onPick={pick} />
          </Popover.Content>
        </Popover.Portal>
      </Popover.Root>
    </div>
  );
}

function localToday() {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}
