'use client';

import { useQuery } from '@tanstack/react-query';
import { ticketing } from '@estrade/api/ticketing';
import type { CheckInList } from '@estrade/api/ticketing-door';
import { useLocale, useTranslations } from 'next-intl';
import { useState, type CSSProperties } from 'react';
import { browserApi } from '@/kit/browser-api';
import { formatMoment, formatNumber } from '@/kit/format';
import { Badge } from '@/ui/badge';
import { Button, ButtonLink } from '@/ui/button';
import { Empty } from '@/ui/feedback';
import { Moment } from '@/ui/moment';
import { Row, RowIcon, Rows } from '@/ui/workspace';
import { ListForm } from './list-form';

export interface ListChoices {
  readonly dates: readonly { readonly id: string; readonly startsAt: string; readonly zone: string }[];
  readonly types: readonly { readonly id: string; readonly name: string }[];
}

interface ListsProps {
  eventId: string;
  /** Where the door of a list opens, without its id. */
  door: string;
  choices: ListChoices;
  /** Operators open doors; they make none. */
  mayEdit: boolean;
  first: readonly CheckInList[];
}

/** The check-in lists of an event, counting live, each with the way to its door. */
export function Lists({ eventId, door, choices, mayEdit, first }: ListsProps) {
  const t = useTranslations('door.lists');
  const [edited, setEdited] = useState<CheckInList | 'new' | null>(null);
  const { data } = useQuery({
    queryKey: ['door', 'lists', eventId],
    queryFn: async () => (await browserApi(ticketing.checkInLists, { params: { eventId } })).items,
    initialData: [...first],
    refetchInterval: 10_000,
  });
  return (
    <div className="stack gap-4">
      {mayEdit && choices.dates.length > 0 && (
        <div>
          <Button variant="secondary" size="sm" icon="plus" onClick={() => setEdited('new')}>
            {t('new')}
          </Button>
        </div>
      )}
      {data.length === 0 ? (
        <Empty title={t('empty')}>{t('emptyText')}</Empty>
      ) : (
        <div className="panel">
          <Rows>
            {data.map((list) => (
              <ListRow key={list.id} list={list} door={door} onEdit={mayEdit ? () => setEdited(list) : null} />
            ))}
          </Rows>
        </div>
      )}
      {edited && (
        <ListForm
          eventId={eventId}
          choices={choices}
          list={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </div>
  );
}

function ListRow({ list, door, onEdit }: { list: CheckInList; door: string; onEdit: (() => void) | null }) {
  const [t, locale] = [useTranslations('door.lists'), useLocale()];
  const { id, name, startsAt, zone, entered, expected, allowsReentry, ticketTypeIds } = list;
  const when = formatMoment({ at: startsAt, zone }, locale);
  const share = expected === 0 ? 0 : Math.min(100, (entered / expected) * 100);
  return (
    <Row
      lead={<RowIcon name="scan-line" tone="accent" />}
      title={name}
      badge={allowsReentry && <Badge>{t('reentryBadge')}</Badge>}
      meta={
        <>
          <Moment at={startsAt} zone={zone} form="long" />
          {' · '}
          {ticketTypeIds.length === 0 ? t('allTypes') : t('someTypes', { count: ticketTypeIds.length })}
          <span className="gauge mt-2" aria-hidden="true">
            <span className="is-good" style={{ '--value': `${share}%` } as CSSProperties} />
          </span>
        </>
      }
      end={
        <>
          <b>{t('inside', { entered: formatNumber(entered, locale), expected: formatNumber(expected, locale) })}</b>
          {onEdit && (
            <Button variant="quiet" size="sm" icon="pencil" onClick={onEdit} aria-label={t('editName', { name })}>
              {t('edit')}
            </Button>
          )}
          <ButtonLink size="sm" icon="scan-line" href={`${door}/${id}`} aria-label={t('openName', { name, when })}>
            {t('open')}
          </ButtonLink>
        </>
      }
    />
  );
}
