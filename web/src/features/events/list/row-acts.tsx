'use client';

import { events } from '@estrade/api/events';
import { ProblemError } from '@estrade/api/client';
import type { ProgrammeLine } from '@estrade/api/events-shapes';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '@/kit/browser-api';
import { IconButton } from '@/ui/button';
import { Confirm } from '@/ui/confirm';
import { Menu, MenuItem, MenuRule } from '@/ui/menu';
import { tell } from '@/ui/toast';
import { CopyDialog } from './copy-dialog';

/** What may be done with an event without opening it. */
export function RowActs({ event, base }: { event: ProgrammeLine; base: string }) {
  const t = useTranslations('events');
  const [copying, setCopying] = useState(false);
  const href = `${base}/events/${event.id}`;
  const deletable = event.status === 'draft' || event.status === 'changes_requested';
  const onStage = event.status === 'published' || event.status === 'cancelled';
  return (
    <>
      <DeleteDialog event={event}>
        {(ask) => (
          <Menu trigger={<IconButton icon="ellipsis" size="sm" label={t('list.acts', { title: event.title })} />}>
            <MenuItem icon="pencil" href={href}>
              {t('list.act.edit')}
            </MenuItem>
            <MenuItem icon="tickets" href={`${href}/tickets`}>
              {t('list.act.tickets')}
            </MenuItem>
            {onStage && (
              <>
                <MenuItem icon="users" href={`${href}/participants`}>
                  {t('list.act.participants')}
                </MenuItem>
                <MenuItem icon="chart-no-axes-column" href={`${href}/sales`}>
                  {t('list.act.sales')}
                </MenuItem>
                <MenuItem icon="external-link" href={`/events/${event.slug}`}>
                  {t('editor.seePage')}
                </MenuItem>
              </>
            )}
            <MenuRule />
            <MenuItem icon="copy" onSelect={() => setCopying(true)}>
              {t('list.act.copy')}
            </MenuItem>
            {deletable && (
              <MenuItem icon="trash-2" danger onSelect={ask}>
                {t('list.act.remove')}
              </MenuItem>
            )}
          </Menu>
        )}
      </DeleteDialog>
      {copying && <CopyDialog event={event} base={base} onClose={() => setCopying(false)} />}
    </>
  );
}

function DeleteDialog({ event, children }: { event: ProgrammeLine; children: (ask: () => void) => React.ReactNode }) {
  const [t, tErrors, router] = [useTranslations('events.remove'), useTranslations('errors'), useRouter()];
  async function remove() {
    try {
      await browserApi(events.remove, { params: { eventId: event.id } });
      tell(t('done', { title: event.title }));
      router.refresh();
    } catch (refusal) {
      if (!(refusal instanceof ProblemError)) throw refusal;
      tell(refusal.problem.detail || tErrors('network'));
    }
  }
  return (
    <Confirm
      title={t('title', { title: event.title })}
      act={t('act')}
      danger
      onConfirm={remove}
      renderTrigger={children}
    >
      <p>{t('text')}</p>
    </Confirm>
  );
}
