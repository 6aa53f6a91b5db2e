'use client';

import { bookings } from '@estrade/api/bookings';
import type { Agenda } from '@estrade/api/bookings-agenda';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useAct } from '@/kit/act';
import { browserApi } from '@/kit/browser-api';
import { formatMoment } from '@/kit/format';
import { Ask } from '@/ui/ask';
import { tell } from '@/ui/toast';
import { clockOf } from './clock';
import type { Item } from './columns';
import { placeOf } from './place';

interface BlockItemProps {
  item: Extract<Item, { kind: 'block' }>;
  resources: Agenda['resources'];
  zone: string;
}

/** Time kept for oneself; pressed, it can be given back. */
export function BlockItem({ item, resources, zone }: BlockItemProps) {
  const [t, locale, router] = [useTranslations('agenda.block'), useLocale(), useRouter()];
  const [open, setOpen] = useState(false);
  const { busy, refusal, run } = useAct();
  const { id: blockId, organizationId, note, startsAt, endsAt, resourceIds } = item.of;
  const whose = resources.filter(({ id }) => resourceIds.includes(id)).map(({ name }) => name);
  async function lift() {
    const done = await run(() => browserApi(bookings.unblock, { params: { organizationId, blockId } }));
    if (!done) return;
    tell(t('lifted'));
    router.refresh();
    setOpen(false);
  }
  return (
    <>
      <button type="button" className="cal-item is-block" style={placeOf(item)} onClick={() => setOpen(true)}>
        <b>{note || t('kept')}</b>
        <span>{whose.join(', ')}</span>
        <span className="visually-hidden">
          {clockOf(item.from)} – {clockOf(item.until)}
        </span>
      </button>
      <Ask
        open={open}
        onClose={() => setOpen(false)}
        title={note || t('kept')}
        act={t('lift')}
        keep={t('keepIt')}
        busy={busy}
        refusal={refusal}
        onAct={lift}
      >
        <p>
          {formatMoment({ at: startsAt, zone }, locale)} – {formatMoment({ at: endsAt, zone }, locale)}
        </p>
        <p className="muted">{whose.join(', ')}</p>
      </Ask>
    </>
  );
}
