'use client';

import type { Inventory, Quota } from '@estrade/api/ticketing-inventory';
import { useLocale, useTranslations } from 'next-intl';
import { formatMoment } from '@/kit/format';
import { asWritten } from '@/kit/zoned';
import { Badge } from '@/ui/badge';
import { IconButton } from '@/ui/button';
import { Table } from '@/ui/table';

/** How many places there are, by date and quota, and who draws from them. */
export function QuotaTable({ inventory, onEdit }: { inventory: Inventory; onEdit: (quota: Quota) => void }) {
  const [t, locale] = [useTranslations('inventory.quotas'), useLocale()];
  const { quotas, dates, ticketTypes } = inventory;
  if (quotas.length === 0) return <p className="pad muted">{t('none')}</p>;
  const dateName = (id: string | null) => {
    const date = dates.find((one) => one.id === id);
    return date ? formatMoment(asWritten(date.wallStart), locale, 'numeric') : t('allDates');
  };
  const typeNames = (quota: Quota) =>
    ticketTypes.filter(({ id, archived }) => !archived && quota.ticketTypeIds.includes(id)).map(({ name }) => name);
  return (
    <Table
      bare
      dense
      caption={t('title')}
      rows={quotas}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          head: t('name'),
          renderCell: (quota) => (
            <>
              <b>{quota.name}</b> {!quota.open && <Badge tone="warn">{t('closed')}</Badge>}
              <small>{dateName(quota.dateId)}</small>
            </>
          ),
        },
        {
          key: 'types',
          head: t('types'),
          desk: true,
          renderCell: (quota) => typeNames(quota).join(', ') || t('noTypes'),
        },
        { key: 'capacity', head: t('capacity'), number: true, renderCell: ({ capacity }) => capacity },
        {
          key: 'sold',
          head: t('sold'),
          number: true,
          renderCell: ({ sold, held, blocked }) => (
            <span>
              {sold}
              {(held > 0 || blocked > 0) && <small>{t('heldBlocked', { held, blocked })}</small>}
            </span>
          ),
        },
        { key: 'left', head: t('left'), number: true, renderCell: ({ left }) => <b>{left}</b> },
        {
          key: 'edit',
          head: <span className="visually-hidden">{t('edit')}</span>,
          renderCell: (quota) => (
            <IconButton
              icon="pencil"
              size="sm"
              label={t('editName', { name: `${quota.name}, ${dateName(quota.dateId)}` })}
              onClick={() => onEdit(quota)}
            />
          ),
        },
      ]}
    />
  );
}
