'use client';

import { useTranslations } from 'next-intl';
import type { Draft, DraftField } from './draft';
import { useDesk } from './use-desk';

/** One field of the form: its value, how it changes, and what is wrong with it. */
export function useField<F extends DraftField>(field: F) {
  const t = useTranslations('events.wrong');
  const { desk, draft, held, refusals } = useDesk();
  return {
    value: draft[field],
    set: (value: Draft[F]) => desk.change({ [field]: value }),
    error: held.includes(field) ? t(heldKey(field)) : refusals[field],
  };
}

function heldKey(field: DraftField): 'title' | 'capacity' | 'food' | 'other' {
  return field === 'title' || field === 'capacity' || field === 'food' ? field : 'other';
}
