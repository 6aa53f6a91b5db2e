'use client';

import { ProblemError } from '@estrade/api/client';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { formatDay } from '@/kit/format';
import { addDays } from '@/kit/month';
import { asWritten } from '@/kit/zoned';
import { Button } from '@/ui/button';
import { Checkbox } from '@/ui/choice';
import { Chip } from '@/ui/chip';
import { DateInput } from '@/ui/date-input';
import { Drawer } from '@/ui/dialog';
import { ErrorText, Field, FieldGroup } from '@/ui/field';
import { Stepper } from '@/ui/stepper';
import type { DraftDate } from '../editor/draft';
import { useDesk } from '../editor/use-desk';
import { daysOf, movedTo, MOST_DATES, weekdayOf, type Rule } from './repeat';

interface RepeatDrawerProps {
  /** The one to repeat. */
  date: DraftDate;
  onPut: (dates: DraftDate[]) => Promise<void>;
  onClose: () => void;
}

/** A rule that makes dates: every second Friday until June. What it makes can be looked through before it is added. */
export function RepeatDrawer({ date, onPut, onClose }: RepeatDrawerProps) {
  const t = useTranslations('events.dates.rule');
  const { draft } = useDesk();
  const from = date.startsAt.slice(0, 10);
  const [rule, setRule] = useState<Rule>({ weekdays: [weekdayOf(from)], every: 1, until: addDays(from, 28) });
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const [state, setState] = useState<{ busy: boolean; error?: string }>({ busy: false });
  const taken = new Set(draft.dates.map(({ startsAt }) => startsAt));
  const made = daysOf(from, rule).map((day) => movedTo(date, day));
  const fresh = made.filter(({ startsAt }) => !taken.has(startsAt));
  const added = fresh.filter(({ startsAt }) => !without.has(startsAt)).slice(0, MOST_DATES - draft.dates.length);

  async function add() {
    setState({ busy: true });
    try {
      await onPut([...draft.dates, ...added]);
    } catch (failure) {
      setState({ busy: false, error: failure instanceof ProblemError ? failure.problem.detail : t('failed') });
    }
  }

  function toggle(startsAt: string) {
    const next = new Set(without);
    if (!next.delete(startsAt)) next.add(startsAt);
    setWithout(next);
  }

  return (
    <Drawer
      open
      onClose={onClose}
      title={t('title')}
      foot={
        <Button block busy={state.busy} disabled={added.length === 0} onClick={() => void add()}>
          {t('act', { count: added.length })}
        </Button>
      }
    >
      <div className="stack">
        {state.error && <ErrorText>{state.error}</ErrorText>}
        <RuleFields rule={rule} from={from} onChange={(part) => setRule({ ...rule, ...part })} />
        <MadeDates dates={fresh} without={without} onToggle={toggle} />
      </div>
    </Drawer>
  );
}

interface RuleFieldsProps {
  rule: Rule;
  from: string;
  onChange: (part: Partial<Rule>) => void;
}

function RuleFields({ rule, from, onChange }: RuleFieldsProps) {
  const [t, locale] = [useTranslations('events.dates.rule'), useLocale()];
  const { weekdays, every, until } = rule;
  const toggle = (day: number) => {
    const next = weekdays.includes(day) ? weekdays.filter((one) => one !== day) : [...weekdays, day];
    if (next.length > 0) onChange({ weekdays: next });
  };
  return (
    <>
      <FieldGroup label={t('weekdays')}>
        <div className="cluster">
          {[1, 2, 3, 4, 5, 6, 7].map((day) => (
            <Chip key={day} pressed={weekdays.includes(day)} onClick={() => toggle(day)}>
              {weekdayName(day, locale)}
            </Chip>
          ))}
        </div>
      </FieldGroup>
      <FieldGroup label={t('every')} help={t('everyHelp', { every })}>
        <div className="flex">
          <Stepper label={t('every')} value={every} min={1} max={12} onChange={(next) => onChange({ every: next })} />
        </div>
      </FieldGroup>
      <Field label={t('until')} id="rule-until">
        <DateInput value={until} min={from} onChange={(next) => next && onChange({ until: next })} />
      </Field>
    </>
  );
}

interface MadeDatesProps {
  dates: readonly { startsAt: string }[];
  without: ReadonlySet<string>;
  onToggle: (startsAt: string) => void;
}

function MadeDates({ dates, without, onToggle }: MadeDatesProps) {
  const [t, locale] = [useTranslations('events.dates.rule'), useLocale()];
  if (dates.length === 0) return <p className="muted">{t('none')}</p>;
  return (
    <FieldGroup label={t('made', { count: dates.length })} help={t('madeHelp')}>
      <div className="made-dates">
        {dates.map(({ startsAt }) => (
          <Checkbox key={startsAt} checked={!without.has(startsAt)} onChange={() => onToggle(startsAt)}>
            {formatDay(asWritten(startsAt), locale, 'long')}
          </Checkbox>
        ))}
      </div>
    </FieldGroup>
  );
}

// 5 January 1970 was a Monday.
function weekdayName(day: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(
    new Date((day + 3) * 86_400_000),
  );
}
