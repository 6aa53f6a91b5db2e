'use client';

import { useQueryClient } from '@tanstack/react-query';
import { ticketing } from '@estrade/api/ticketing';
import type { Participant } from '@estrade/api/ticketing-desk';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useAct } from '@/kit/act';
import { browserApi } from '@/kit/browser-api';
import { Ask } from '@/ui/ask';
import { Field } from '@/ui/field';
import { Notice } from '@/ui/feedback';
import { Input } from '@/ui/input';
import { tell } from '@/ui/toast';
import type { TicketAct } from './acts';

interface AskTicketActProps {
  eventId: string;
  act: TicketAct;
  about: Participant;
  onClose: () => void;
}

/** Asks before a ticket changes: what is lost, what stays, and that no money moves. */
export function AskTicketAct({ eventId, act, about, onClose }: AskTicketActProps) {
  const t = useTranslations('participants');
  const [reason, setReason] = useState('');
  const { busy, refusal, run } = useAct();
  const queries = useQueryClient();
  const said = { name: about.holder || about.buyer.name, number: about.numberText, email: about.buyer.email };
  const asksReason = act === 'block' || act === 'cancel';

  async function perform() {
    if (!(await run(() => performers[act]({ eventId, about, reason: reason.trim() })))) return;
    tell(t(`act.${act}.done`, said));
    onClose();
    await queries.invalidateQueries({ queryKey: ['participants', eventId] });
  }

  return (
    <Ask
      open
      onClose={onClose}
      title={t(`act.${act}.title`, said)}
      act={t(`act.${act}.button`)}
      keep={act === 'cancel' ? t('keepTicket') : undefined}
      danger={act === 'cancel'}
      busy={busy}
      refusal={refusal}
      onAct={() => void perform()}
    >
      <p>{t(`act.${act}.text`, said)}</p>
      {asksReason && (
        <Field label={t('reason')} help={t('reasonHelp')} optional id="reason">
          <Input value={reason} maxLength={300} onChange={(event) => setReason(event.target.value)} />
        </Field>
      )}
      {act === 'cancel' && about.price.amount > 0 && <Notice tone="warn">{t('noMoney')}</Notice>}
    </Ask>
  );
}

interface About {
  eventId: string;
  about: Participant;
  reason: string;
}

const performers: Record<TicketAct, (about: About) => Promise<unknown>> = {
  resend: ({ eventId, about }) => browserApi(ticketing.resendOrder, { params: { eventId, orderId: about.orderId } }),
  block: ({ eventId, about, reason }) =>
    browserApi(ticketing.blockTicket, { params: { eventId, ticketId: about.id }, body: { reason } }),
  unblock: ({ eventId, about }) => browserApi(ticketing.unblockTicket, { params: { eventId, ticketId: about.id } }),
  cancel: ({ eventId, about, reason }) =>
    browserApi(ticketing.cancelTicket, { params: { eventId, ticketId: about.id }, body: { reason } }),
};
