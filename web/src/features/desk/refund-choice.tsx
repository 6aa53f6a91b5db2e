'use client';

import type { DeskOrder, RefundPreview } from '@estrade/api/ticketing-desk';
import { useTranslations } from 'next-intl';
import { Amount } from '@/ui/amount';
import { Checkbox } from '@/ui/choice';
import { Notice, Spinner } from '@/ui/feedback';

interface RefundChoiceProps {
  order: DeskOrder;
  /** Undefined until the server has counted. */
  rows: RefundPreview['tickets'] | undefined;
  /** Why it could not count, in words; empty otherwise. */
  failed: string;
  chosen: readonly string[];
  onToggle: (ticketId: string) => void;
}

/** Which tickets; those that cannot be refunded say why. */
export function RefundChoice({ order, rows, failed, chosen, onToggle }: RefundChoiceProps) {
  const t = useTranslations('desk.refund');
  if (failed) return <Notice tone="bad">{failed}</Notice>;
  if (!rows) return <Spinner label={t('counting')} />;
  return (
    <fieldset className="refund-choice">
      <legend className="label">{t('tickets')}</legend>
      {rows.map(({ id, refundable, why }) => {
        const ticket = order.tickets.find((one) => one.id === id);
        if (!ticket) return null;
        const name = ticket.holder || order.buyer.name;
        return (
          <Checkbox key={id} checked={chosen.includes(id)} disabled={!refundable} onChange={() => onToggle(id)}>
            <span className="between items-baseline">
              <span>
                {t('ticket', { type: ticket.typeName, number: ticket.numberText, name })}
                {why && <span className="block small muted">{t(`why.${why}`)}</span>}
              </span>
              <Amount of={ticket.price} />
            </span>
          </Checkbox>
        );
      })}
    </fieldset>
  );
}
