'use client';

import { useLocale, useTranslations } from 'next-intl';
import { formatDay, formatTime } from '@/kit/format';
import { asWritten } from '@/kit/zoned';
import { Badge } from '@/ui/badge';
import { IconButton } from '@/ui/button';
import { ErrorText } from '@/ui/field';
import { Menu, MenuItem, MenuRule } from '@/ui/menu';
import { RowIcon } from '@/ui/workspace';
import type { DraftDate } from '../editor/draft';
import { useDesk } from '../editor/use-desk';
import { DateActs } from './date-acts';
import { zoneName } from './zones';

interface DateRowProps {
  date: DraftDate;
  index: number;
  /** Places sold and offered on that date alone. */
  places: { sold: number; capacity: number } | null;
  onEdit: () => void;
  onRepeat: () => void;
}

/** One date of the list, with what is still missing for it. */
export function DateRow({ date, index, places, onEdit, onRepeat }: DateRowProps) {
  const [t, locale] = [useTranslations('events.dates'), useLocale()];
  const { event } = useDesk();
  const day = formatDay(asWritten(date.startsAt), locale, 'long');
  const off = date.status === 'scheduled' || date.status === undefined ? null : date.status;
  const wrong = event.missing.filter(({ field }) => field.startsWith(`dates.${index}.`));
  return (
    <li className="row folds" id={`date-${index}`} tabIndex={-1}>
      <RowIcon name={date.place ? 'calendar-days' : 'video'} tone={off ? 'bad' : undefined} />
      <div>
        <p className="row-title">
          <span className="sentence-case">{day}</span>
          {off && <Badge tone="bad">{t(`status.${off}`)}</Badge>}
        </p>
        <p className="row-meta wrap">
          <Times date={date} /> · <Where date={date} /> ·{' '}
          <span className="nowrap">{t('zone', { zone: zoneName(date.zone, locale) })}</span>
        </p>
        {wrong.map(({ code, detail }) => (
          <ErrorText key={code}>{detail}</ErrorText>
        ))}
      </div>
      <div className="row-end">
        <Places places={places} />
        <IconButton icon="pencil" size="sm" label={t('edit', { day })} onClick={onEdit} />
        <DateActs date={date} day={day} places={places}>
          {(acts) => (
            <Menu trigger={<IconButton icon="ellipsis" size="sm" label={t('more', { day })} />}>
              <MenuItem icon="repeat" onSelect={onRepeat}>
                {t('repeat')}
              </MenuItem>
              {acts.length > 0 && <MenuRule />}
              {acts.map(({ key, icon, danger, onSelect }) => (
                <MenuItem key={key} icon={icon} danger={danger} onSelect={onSelect}>
                  {t(`acts.${key}`)}
                </MenuItem>
              ))}
            </Menu>
          )}
        </DateActs>
      </div>
    </li>
  );
}

function Times({ date: { startsAt, endsAt, doorsAt } }: { date: DraftDate }) {
  const [t, locale] = [useTranslations('events.dates'), useLocale()];
  const time = (wall: string) => formatTime(asWritten(wall), locale);
  const long = endsAt !== null && Date.parse(`${endsAt}Z`) - Date.parse(`${startsAt}Z`) > 86_400_000;
  if (long) return t('untilDay', { from: time(startsAt), day: formatDay(asWritten(endsAt), locale, 'numeric') });
  const span = endsAt ? t('span', { from: time(startsAt), to: time(endsAt) }) : time(startsAt);
  return doorsAt ? `${span}, ${t('doors', { time: time(doorsAt) })}` : span;
}

function Where({ date: { place } }: { date: DraftDate }) {
  const t = useTranslations('events.dates');
  return place ? [place.name, place.city].filter(Boolean).join(', ') : t('online');
}

function Places({ places }: Pick<DateRowProps, 'places'>) {
  const t = useTranslations('events.dates');
  if (!places) return null;
  return (
    <b title={t('sold', places)}>
      {places.sold} / {places.capacity}
    </b>
  );
}
