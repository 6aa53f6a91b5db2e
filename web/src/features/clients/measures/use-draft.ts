'use client';

import { clients } from '@estrade/api/clients';
import type { MeasureSet } from '@estrade/api/clients-measures';
import { useEffect, useState } from 'react';
import { useAct } from '@/kit/act';
import { browserApi } from '@/kit/browser-api';
import { type Entry, entryOf } from './entry';

export interface DraftPlace {
  organizationId: string;
  clientId: string;
}

const PAUSE = 600;

/** A set that is being taken: what is typed is kept by itself, at each pause, and answered with what is odd about it. */
export function useDraft(first: MeasureSet, place: DraftPlace) {
  const params = { ...place, setId: first.id };
  const { set, entry, isKept, save, change, failed, act } = useKept(first, params);

  async function confirm(): Promise<boolean> {
    const last = isKept ? set : await save();
    if (!last) return false;
    const { revision } = last;
    return act.run(() => browserApi(clients.confirmMeasures, { params, body: { revision } }));
  }

  const state = failed ? 'failed' : isKept && !act.busy ? 'saved' : 'saving';
  return {
    set,
    entry,
    change,
    state: state as 'failed' | 'saved' | 'saving',
    busy: act.busy,
    refusal: act.refusal,
    confirm,
    drop: () => act.run(() => browserApi(clients.dropMeasures, { params })),
  };
}

export type Draft = ReturnType<typeof useDraft>;

function useKept(first: MeasureSet, params: DraftPlace & { setId: string }) {
  const [set, setSet] = useState(first);
  const [entry, setEntry] = useState(() => entryOf(first));
  const [kept, setKept] = useState(entry);
  const [failed, setFailed] = useState(false);
  const act = useAct();

  /** The set as it is kept now; null when it was refused. */
  async function save(): Promise<MeasureSet | null> {
    const { measuredOn, note, values } = entry;
    const body = { revision: set.revision, measuredOn, note, values: Object.values(values) };
    const answer: { set?: MeasureSet } = {};
    await act.run(async () => {
      answer.set = await browserApi(clients.saveMeasures, { params, body });
    });
    setFailed(!answer.set);
    if (!answer.set) return null;
    setSet(answer.set);
    setKept(entry);
    return answer.set;
  }

  const waits = entry !== kept && !act.busy && !failed;
  useEffect(() => {
    if (!waits) return;
    const pause = setTimeout(() => void save(), PAUSE);
    return () => clearTimeout(pause);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- each change of what is typed begins the pause anew
  }, [entry, waits]);

  function change(next: Entry) {
    setFailed(false);
    setEntry(next);
  }

  return { set, entry, isKept: entry === kept, save, change, failed, act };
}
