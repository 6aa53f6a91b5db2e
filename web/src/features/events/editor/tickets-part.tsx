'use client';

import type { Inventory, TicketType } from '@estrade/api/ticketing-inventory';
import { useLocale, useTranslations } from 'next-intl';
import { formatMoney } from '@/kit/format';
import { Badge } from '@/ui/badge';
import { ButtonLink } from '@/ui/button';
import { Table } from '@/ui/table';
import { SourceNotice } from './source-notice';
import { useDesk } from './use-desk';

/** What is sold, at a glance; it is edited on a page of its own. */
export function TicketsPart({ inventory, base }: { inventory: Inventory; base: string }) {
  const t = useTranslations('events.tickets');
  const { event } = useDesk();
  const types = inventory.ticketTypes.filter(({ archived }) => !archived);
  return (
    <section className="form-part" id="tickets">
      <header className="between flex-wrap gap-2">
        <div>
          <h2>{t('title')}</h2>
          <p>{types.length === 0 ? t('none') : t('lead')}</p>
        </div>
        <ButtonLink
          soft
          size="sm"
          variant={types.length === 0 ? 'primary' : 'secondary'}
          icon={types.length === 0 ? 'plus' : 'tickets'}
          href={`${base}/events/${event.id}/tickets`}
        >
          {types.length === 0 ? t('add') : t('edit')}
        </ButtonLink>
      </header>
      <SourceNotice inventory={inventory} base={base} />
      {types.length > 0 && <TypeTable types={types} inventory={inventory} />}
    </section>
  );
}

function TypeTable({ types, inventory }: { types: readonly TicketType[]; inventory: Inventory }) {
  const [t, locale] = [useTranslations('events.tickets'), useLocale()];
  const places = (type: TicketType) =>
    inventory.quotas.filter(({ id }) => type.quotaIds.includes(id)).reduce((sum, quota) => sum + quota.left, 0);
  return (
    <Table
      dense
      caption={t('title')}
      rows={types}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', head: t('name'), renderCell: ({ name }) => <b>{name}</b> },
        {
          key: 'price',
          head: t('price'),
          number: true,
          renderCell: ({ price }) => (price.amount === 0 ? t('free') : formatMoney(price, locale)),
        },
        { key: 'sold', head: t('sold'), number: true, renderCell: ({ sold }) => sold },
        {
          key: 'left',
          head: t('left'),
          number: true,
          renderCell: (type) =>
            type.quotaIds.length === 0 ? <Badge tone="warn">{t('noPlaces')}</Badge> : places(type),
        },
      ]}
    />
  );
}
