'use client';

import { useQueryClient } from '@tanstack/react-query';
import { ticketing } from '@estrade/api/ticketing';
import type { DeskOrder } from '@estrade/api/ticketing-desk';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useAct } from '@/kit/act';
import { browserApi } from '@/kit/browser-api';
import { formatMoney } from '@/kit/format';
import { Ask } from '@/ui/ask';
import { Checkbox } from '@/ui/choice';
import { Field } from '@/ui/field';
import { Notice } from '@/ui/feedback';
import { Input } from '@/ui/input';
import { tell } from '@/ui/toast';
import { RefundChoice } from './refund-choice';
import { RefundSum } from './refund-sum';
import { useRefundPreview } from './use-refund-preview';

/** Money back, for the whole order or some tickets; what moves is shown before it does. Freeing the places is asked apart. */
export function RefundOrder({ order, onClose }: { order: DeskOrder; onClose: () => void }) {
  const [t, locale] = [useTranslations('desk.refund'), useLocale()];
  const { all, chosen, preview, toggle, ready, failed } = useRefundPreview(order);
  const [cancelTickets, setCancelTickets] = useState(true);
  const [note, setNote] = useState('');
  // One key for this dialog: pressing twice, or again after a cut, gives the money back once.
  const [key] = useState(() => crypto.randomUUID());
  const { busy, refusal, run } = useAct();
  const queries = useQueryClient();
  const amount = preview ? formatMoney(preview.amount, locale, 'always') : '';

  async function refund() {
    const params = { eventId: order.eventId, orderId: order.id };
    const body = { ticketIds: chosen, cancelTickets, note: note.trim() };
    const done = await run(async () => {
      const after = await browserApi(ticketing.refund, { params, body }, { key });
      queries.setQueryData(['desk', 'order', order.id], after);
    });
    if (!done) return;
    tell(t('done', { amount, name: order.buyer.name }));
    onClose();
    await queries.invalidateQueries({ queryKey: ['desk', 'orders'] });
  }

  return (
    <Ask
      open
      onClose={onClose}
      title={t('title', { name: order.buyer.name })}
      act={preview ? t('act', { amount }) : t('actShort')}
      keep={t('keep')}
      danger
      disabled={!ready}
      busy={busy}
      refusal={refusal}
      onAct={() => void refund()}
    >
      <p>{t('text', { number: order.number })}</p>
      <RefundChoice order={order} rows={all?.tickets} failed={failed} chosen={chosen} onToggle={toggle} />
      <Field label={t('note', { name: order.buyer.name })} optional id="note">
        <Input value={note} maxLength={500} onChange={(event) => setNote(event.target.value)} />
      </Field>
      <Checkbox checked={cancelTickets} onChange={(event) => setCancelTickets(event.target.checked)}>
        {t('cancelToo')}
      </Checkbox>
      {preview && <RefundSum preview={preview} name={order.buyer.name} />}
      <Notice>{t(cancelTickets ? 'placesFreed' : 'placesKept', { count: chosen.length })}</Notice>
    </Ask>
  );
}
