'use client';

import { useQueryClient } from '@tanstack/react-query';
import { ticketing } from '@estrade/api/ticketing';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useAct } from '@/kit/act';
import { browserApi } from '@/kit/browser-api';
import { Ask } from '@/ui/ask';
import { Chip } from '@/ui/chip';
import { Field } from '@/ui/field';
import { Input } from '@/ui/input';
import { tell } from '@/ui/toast';
import { doorKeys } from './door-keys';
import type { Logged } from './use-door';

/** Takes an entry back: the ticket may pass again. The log keeps both, with the reason. */
export function UndoEntry({ entry, onClose }: { entry: Logged; onClose: () => void }) {
  const t = useTranslations('door.undo');
  const [reason, setReason] = useState('');
  const { busy, refusal, run } = useAct();
  const queries = useQueryClient();
  const name = entry.ticket?.holder ?? '';
  const reasons = (['mistake', 'wrongPerson', 'leaves'] as const).map((key) => t(`reasons.${key}`));

  async function undo() {
    const params = { checkInId: entry.id };
    const done = await run(() => browserApi(ticketing.reverseCheckIn, { params, body: { reason: reason.trim() } }));
    if (!done) return;
    tell(t('done', { name }));
    onClose();
    await Promise.all(doorKeys.all(entry.listId).map((queryKey) => queries.invalidateQueries({ queryKey })));
  }

  return (
    <Ask
      open
      onClose={onClose}
      title={t('title', { name })}
      act={t('act')}
      keep={t('keep')}
      disabled={reason.trim() === ''}
      busy={busy}
      refusal={refusal}
      onAct={() => void undo()}
    >
      <p>{t('text')}</p>
      <div className="cluster" role="group" aria-label={t('usual')}>
        {reasons.map((text) => (
          <Chip key={text} pressed={reason === text} onClick={() => setReason(text)}>
            {text}
          </Chip>
        ))}
      </div>
      <Field label={t('reason')} id="reason">
        <Input value={reason} maxLength={300} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </Ask>
  );
}
