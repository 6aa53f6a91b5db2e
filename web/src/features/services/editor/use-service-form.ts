'use client';

import { ProblemError } from '@estrade/api/client';
import { offers } from '@estrade/api/offers';
import type { ServiceDraft, WorkspaceService } from '@estrade/api/offers-shapes';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { browserApi } from '@/kit/browser-api';
import { useApiForm } from '@/kit/form';
import { localized } from '@/kit/i18n/locales';
import { tell } from '@/ui/toast';
import { draftOf, serviceForm, valuesOf, type ServiceValues } from './service-form';

interface Beginning {
  organizationId: string;
  /** Null for a service that is not saved yet. */
  service: WorkspaceService | null;
  values: ServiceValues;
}

/** Writes a service: saves its draft, and publishes it when that was asked. */
export function useServiceForm({ organizationId, service: initial, values }: Beginning) {
  const [service, setService] = useState(initial);
  const [elsewhere, setElsewhere] = useState(false);
  const publishing = useRef(false);
  const calls = useCalls(organizationId);
  const arrive = useArrival({ organizationId, begun: initial !== null });
  const sheet = useApiForm(serviceForm(useTranslations('services.form')), values, async (filled) => {
    try {
      const saved = service && !dirty ? service : await calls.save(service, draftOf(filled));
      accept(saved); // kept, also when publishing is refused
      if (publishing.current) accept(await calls.publish(saved));
      arrive(saved, publishing.current);
    } catch (refusal) {
      setElsewhere(refusal instanceof ProblemError && refusal.problem.code === 'offers.edited_meanwhile');
      throw refusal;
    }
  });
  const { form } = sheet;
  const dirty = form.formState.isDirty;

  function accept(next: WorkspaceService) {
    setService(next);
    setElsewhere(false);
    form.reset(valuesOf(next.draft), { keepSubmitCount: true });
  }

  function submit(publish: boolean) {
    publishing.current = publish;
    sheet.onSubmit();
  }

  return { ...sheet, service, elsewhere, dirty, accept, submit };
}

function useCalls(organizationId: string) {
  const keyFor = useCreationKey();
  return {
    save: (service: WorkspaceService | null, draft: ServiceDraft) =>
      service
        ? browserApi(offers.change, {
            params: { organizationId, serviceId: service.id },
            body: { revision: service.revision, draft },
          })
        : browserApi(offers.create, { params: { organizationId }, body: draft }, { key: keyFor(draft) }),
    publish: ({ id: serviceId, revision }: WorkspaceService) =>
      browserApi(offers.publish, { params: { organizationId, serviceId }, body: { revision } }),
  };
}

/** Says what was done; a new service goes to its own page, another one reads its versions anew. */
function useArrival({ organizationId, begun }: { organizationId: string; begun: boolean }) {
  const [t, locale, router] = [useTranslations('services.editor'), useLocale(), useRouter()];
  return ({ id }: WorkspaceService, published: boolean) => {
    tell(published ? t('published') : t('saved'));
    if (begun) router.refresh();
    else router.replace(localized(`/workspace/${organizationId}/services/${id}`, locale));
  };
}

/** The same draft sent again, after a cut, is the same request; a corrected one is another. */
function useCreationKey() {
  const sent = useRef({ text: '', key: '' });
  return (draft: ServiceDraft) => {
    const text = JSON.stringify(draft);
    if (text !== sent.current.text)
      sent.current = { text, key: `service-${Date.now()}-${Math.random().toString(36).slice(2)}` };
    return sent.current.key;
  };
}
