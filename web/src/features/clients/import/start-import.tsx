'use client';

import { ProblemError } from '@estrade/api/client';
import { clients } from '@estrade/api/clients';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { localized } from '@/kit/i18n/locales';
import { upload } from '@/kit/upload';
import { Dropzone } from '@/ui/dropzone';
import { Progress } from '@/ui/feedback';
import { ErrorText } from '@/ui/field';

/** A table, dropped here: it is read at once, and nobody is written down before it was looked at. */
export function StartImport({ organizationId }: { organizationId: string }) {
  const t = useTranslations('clients.import');
  const [tErrors, locale, router] = [useTranslations('errors'), useLocale(), useRouter()];
  const [state, setState] = useState<{ part?: number; error?: string }>({});

  async function send([file]: File[]) {
    if (!file) return;
    setState({ part: 0 });
    try {
      const onProgress = (part: number) => setState({ part });
      const { id } = await upload(clients.startImport, { params: { organizationId }, file, onProgress });
      router.push(localized(`/workspace/${organizationId}/clients/imports/${id}`, locale));
    } catch (refusal) {
      if (!(refusal instanceof ProblemError)) throw refusal;
      setState({ error: refusal.problem.detail || tErrors('network') });
    }
  }

  return (
    <div className="stack gap-3">
      <Dropzone
        title={t('drop')}
        hint={t('hint')}
        accept=".csv,.txt,.tsv,text/csv"
        onFiles={(files) => void send(files)}
      />
      {state.part !== undefined && <Progress label={t('sending')} value={state.part} />}
      {state.error && <ErrorText>{state.error}</ErrorText>}
    </div>
  );
}
