'use client';

import type { Participant } from '@estrade/api/ticketing-desk';
import { useTranslations } from 'next-intl';
import { IconButton } from '@/ui/button';
import type { IconName } from '@/ui/icon-names';
import { Menu, MenuItem } from '@/ui/menu';
import { actsFor, type TicketAct } from './acts';

const icons: Record<TicketAct, IconName> = { resend: 'mail', block: 'ban', unblock: 'lock-open', cancel: 'x' };

interface TicketMenuProps {
  of: Participant;
  orders: string | null;
  onAsk: (act: TicketAct, about: Participant) => void;
}

/** What can be done with one ticket. */
export function TicketMenu({ of, orders, onAsk }: TicketMenuProps) {
  const t = useTranslations('participants');
  const acts = actsFor(of, orders !== null);
  if (!orders && acts.length === 0) return null;
  const label = t('menu', { name: of.holder || of.buyer.name, number: of.numberText });
  return (
    <Menu label={label} trigger={<IconButton icon="ellipsis" size="sm" label={label} />}>
      {orders && (
        <MenuItem icon="receipt-text" href={`${orders}/${of.orderId}`}>
          {t('seeOrder', { number: of.orderNumber })}
        </MenuItem>
      )}
      {acts.map((act) => (
        <MenuItem key={act} icon={icons[act]} danger={act === 'cancel'} onSelect={() => onAsk(act, of)}>
          {t(`act.${act}.item`)}
        </MenuItem>
      ))}
    </Menu>
  );
}
