'use client';

import { events } from '@estrade/api/events';
import type { EditorEvent } from '@estrade/api/events-shapes';
import { ProblemError } from '@estrade/api/client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '@/kit/browser-api';
import { Button } from '@/ui/button';
import { tell } from '@/ui/toast';
import { goToField } from './go-to-field';
import { useDesk } from './use-desk';

/** Asks for publication; leads to the first thing that is missing instead, when something is. */
export function SubmitButton({ size }: { size?: 'sm' | 'lg' }) {
  const t = useTranslations('events');
  const { event, desk, held } = useDesk();
  const { act, busy } = useAct();
  const again = event.status === 'changes_requested';
  async function submit() {
    const blocked = held[0];
    if (blocked) return goToField(blocked);
    await desk.settleDown().catch(() => undefined);
    const [missing] = desk.standing.event.missing;
    if (missing) return goToField(missing.field);
    const after = await act(() => browserApi(events.submit, { params: { eventId: event.id } }));
    if (after) tell(after.status === 'published' ? t('acts.published') : t('acts.submitted'));
  }
  return (
    <Button size={size} busy={busy} onClick={() => void submit()}>
      {again ? t('acts.resubmit') : t('acts.submit')}
    </Button>
  );
}

/** Takes a submission back, to go on writing. */
export function WithdrawButton({ size }: { size?: 'sm' }) {
  const t = useTranslations('events');
  const { event } = useDesk();
  const { act, busy } = useAct();
  return (
    <Button
      size={size}
      variant="secondary"
      busy={busy}
      onClick={() => void act(() => browserApi(events.withdraw, { params: { eventId: event.id } }))}
    >
      {t('acts.withdraw')}
    </Button>
  );
}

/** Does one act and takes over what it answers; a refusal is told and the event read anew. */
export function useAct() {
  const { desk } = useDesk();
  const tErrors = useTranslations('errors');
  const [busy, setBusy] = useState(false);
  async function act(call: () => Promise<EditorEvent>): Promise<EditorEvent | null> {
    setBusy(true);
    try {
      const after = await call();
      desk.accept(after);
      return after;
    } catch (refusal) {
      if (!(refusal instanceof ProblemError)) throw refusal;
      tell(refusal.problem.detail || tErrors('network'));
      if (refusal.problem.status === 409) await desk.settle('theirs');
      return null;
    } finally {
      setBusy(false);
    }
  }
  return { act, busy };
}
