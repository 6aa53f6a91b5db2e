'use client';

import { ticketing } from '@estrade/api/ticketing';
import type { TicketType } from '@estrade/api/ticketing-inventory';
import clsx from 'clsx';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState, type DragEvent, type KeyboardEvent } from 'react';
import { browserApi } from '@/kit/browser-api';
import { formatMoney, formatMoment } from '@/kit/format';
import { Badge, type Tone } from '@/ui/badge';
import { IconButton } from '@/ui/button';
import { Confirm } from '@/ui/confirm';
import { Icon } from '@/ui/icon';
import { Menu, MenuItem, MenuRule } from '@/ui/menu';
import { leftOf, stateOf, type TypeState } from './places';
import type { Stock } from './type-list';

interface TypeRowProps {
  type: TicketType;
  stock: Stock;
  onEdit: () => void;
  isHeld: boolean;
  grip: { onKeyDown: (event: KeyboardEvent) => void; onDragStart: () => void; onDragEnd: () => void };
  onDrop: (event: DragEvent) => void;
}

const tones: Record<TypeState, Tone> = {
  onSale: 'good',
  soldOut: 'neutral',
  paused: 'warn',
  notYet: 'accent',
  ended: 'neutral',
  hidden: 'line',
  noPlaces: 'bad',
};

/** One ticket type: price, where its places come from, how many are sold, held and left. */
export function TypeRow({ type, stock, onEdit, isHeld, grip, onDrop }: TypeRowProps) {
  const [t, locale] = [useTranslations('inventory.types'), useLocale()];
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dropped upon; the grip's arrows do the same
    <li
      className={clsx('row type-row', isHeld && 'is-held')}
      onDragOver={(event) => event.preventDefault()}
      onDrop={onDrop}
    >
      <button
        type="button"
        className="grip"
        draggable
        aria-label={t('grip', { name: type.name })}
        title={t('gripHint')}
        {...grip}
      >
        <Icon name="grip-vertical" />
      </button>
      <div>
        <p className="row-title">
          <button type="button" onClick={onEdit}>
            {type.name}
          </button>
          <StateBadge type={type} stock={stock} />
        </p>
        <p className="row-meta wrap">
          <Window type={type} stock={stock} />
          <Quotas type={type} stock={stock} />
        </p>
      </div>
      <Counts type={type} stock={stock} />
      <div className="row-end">
        <b>{type.price.amount === 0 ? t('free') : formatMoney(type.price, locale)}</b>
        <TypeMenu type={type} stock={stock} onEdit={onEdit} />
      </div>
    </li>
  );
}

function StateBadge({ type, stock }: Pick<TypeRowProps, 'type' | 'stock'>) {
  const t = useTranslations('inventory.types.state');
  // Whether a sale is open depends on the clock: settled in the browser, so that the page says what its reader's clock says.
  const [now, setNow] = useState(0);
  const { inventory } = stock;
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- asked again whenever the inventory is
  useEffect(() => setNow(Date.now()), [inventory]);
  const state = stateOf(type, inventory, now);
  return <Badge tone={tones[state]}>{t(state)}</Badge>;
}

function Window({ type: { salesOpenAt, salesCloseAt }, stock }: Pick<TypeRowProps, 'type' | 'stock'>) {
  const [t, locale] = [useTranslations('inventory.types'), useLocale()];
  const zone = stock.inventory.dates[0]?.zone ?? 'UTC';
  const at = (instant: string) => formatMoment({ at: instant, zone }, locale);
  const parts = [
    salesOpenAt && t('from', { at: at(salesOpenAt) }),
    salesCloseAt && t('until', { at: at(salesCloseAt) }),
  ].filter(Boolean);
  return parts.length > 0 ? `${parts.join(' ')} · ` : null;
}

function Quotas({ type, stock }: Pick<TypeRowProps, 'type' | 'stock'>) {
  const t = useTranslations('inventory.types');
  const names = [
    ...new Set(stock.inventory.quotas.filter(({ id }) => type.quotaIds.includes(id)).map(({ name }) => name)),
  ];
  return names.length > 0 ? t('draws', { names: names.join(', ') }) : t('drawsNothing');
}

function Counts({ type, stock }: Pick<TypeRowProps, 'type' | 'stock'>) {
  const t = useTranslations('inventory.types');
  const left = leftOf(type, stock.inventory);
  return (
    <dl className="counts">
      <div>
        <dt>{t('sold')}</dt>
        <dd>{type.sold}</dd>
      </div>
      <div>
        <dt>{t('held')}</dt>
        <dd>{type.held}</dd>
      </div>
      <div>
        <dt>{t('left')}</dt>
        <dd>{left ?? '–'}</dd>
      </div>
    </dl>
  );
}

function TypeMenu({ type, stock, onEdit }: Pick<TypeRowProps, 'type' | 'stock' | 'onEdit'>) {
  const t = useTranslations('inventory.types');
  const params = { ticketTypeId: type.id };
  const pause = () =>
    void stock.act(() => browserApi(ticketing.changeTicketType, { params, body: { paused: !type.paused } }));
  return (
    <Confirm
      title={t('remove.title', { name: type.name })}
      act={t('remove.act')}
      danger
      onConfirm={() => stock.act(() => browserApi(ticketing.removeTicketType, { params }))}
      renderTrigger={(ask) => (
        <Menu trigger={<IconButton icon="ellipsis" size="sm" label={t('acts', { name: type.name })} />}>
          <MenuItem icon="pencil" onSelect={onEdit}>
            {t('edit')}
          </MenuItem>
          <MenuItem icon={type.paused ? 'play' : 'pause'} onSelect={pause}>
            {type.paused ? t('resume') : t('pause')}
          </MenuItem>
          <MenuRule />
          <MenuItem icon="archive" danger onSelect={ask}>
            {type.sold > 0 ? t('archive') : t('delete')}
          </MenuItem>
        </Menu>
      )}
    >
      <p>{t('remove.text', { sold: type.sold })}</p>
    </Confirm>
  );
}
