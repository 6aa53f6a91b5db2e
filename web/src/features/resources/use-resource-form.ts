'use client';

import { bookings } from '@estrade/api/bookings';
import { ResourceDraft, type Resource } from '@estrade/api/bookings-shapes';
import { ProblemError } from '@estrade/api/client';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { z } from 'zod';
import { browserApi } from '@/kit/browser-api';
import { localized } from '@/kit/i18n/locales';
import { sayIssue } from '@/kit/validation';
import { tell } from '@/ui/toast';
import { draftOf, typed, typedRange, type TypedResource } from './typed-hours';

interface Given {
  organizationId: string;
  resource: z.infer<typeof Resource> | null;
}

interface Fault {
  field?: string;
  message: string;
}

/** A new one works from Monday to Friday, nine to five: most change less than all of it. */
function fresh(zone: string): TypedResource {
  const blank = typed({ kind: 'person', name: '', zone, holidays: 'FR' });
  const week = blank.week.map((day, i) => (i < 5 ? { ...day, open: [typedRange(540, 1020)] } : day));
  return { ...blank, week };
}

/** The hours of a resource while they are written: what is typed stays after a refusal. */
export function useResourceForm({ zone, ...given }: Given & { zone: string }) {
  const tErrors = useTranslations('errors');
  const [value, setValue] = useState(() => (given.resource ? typed(given.resource) : fresh(zone)));
  const [errors, setErrors] = useState<Fault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const [faultsOf, send] = [useFaults(), useSending(given)];

  async function submit(): Promise<void> {
    const draft = draftOf(value);
    const faults = faultsOf(draft);
    setErrors(faults);
    setAttempt((before) => before + 1);
    if (faults.length > 0 || 'unfinished' in draft) return;
    setBusy(true);
    try {
      await send(ResourceDraft.parse(draft));
    } catch (refusal) {
      if (!(refusal instanceof ProblemError)) throw refusal;
      const { detail, field } = refusal.problem;
      setErrors([{ field: field?.split('.')[0], message: detail || tErrors('network') }]);
    } finally {
      setBusy(false);
    }
  }

  const change = (part: Partial<TypedResource>) => setValue((before) => ({ ...before, ...part }));
  return { value, change, errors, attempt, busy, submit };
}

/** What is not finished, and what the API would refuse. */
function useFaults() {
  const [t, tIssues] = [useTranslations('resources'), useTranslations('ui.validation')];
  return (draft: ReturnType<typeof draftOf>): Fault[] => {
    if ('unfinished' in draft) return [{ field: draft.unfinished, message: t(`unfinished.${draft.unfinished}`) }];
    const { error } = ResourceDraft.safeParse(draft, { error: (issue) => sayIssue(issue, tIssues) });
    return (error?.issues ?? []).map(({ path, message }) => ({ field: String(path[0] ?? ''), message }));
  };
}

function useSending({ organizationId, resource }: Given) {
  const [t, router, locale] = [useTranslations('resources'), useRouter(), useLocale()];
  return async (draft: ResourceDraft): Promise<void> => {
    if (resource) {
      const params = { organizationId, resourceId: resource.id };
      await browserApi(bookings.changeResource, { params, body: { revision: resource.revision, draft } });
      tell(t('saved'));
      router.refresh();
      return;
    }
    await browserApi(bookings.createResource, { params: { organizationId }, body: draft });
    tell(t('created'));
    router.push(localized(`/workspace/${organizationId}/calendar/resources`, locale));
    router.refresh();
  };
}

export interface Part {
  value: TypedResource;
  change: (part: Partial<TypedResource>) => void;
}
