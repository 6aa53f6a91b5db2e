'use client';

import { clients } from '@estrade/api/clients';
import type { MeasureSet } from '@estrade/api/clients-measures';
import type { ClientForm } from '@estrade/api/clients-shapes';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useAdopted } from '@/kit/adopt';
import { useAct } from '@/kit/act';
import { browserApi } from '@/kit/browser-api';
import { Button } from '@/ui/button';
import { Empty, Notice } from '@/ui/feedback';
import { CompareTable } from './compare-table';
import { DraftForm } from './draft-form';

interface MeasuresPageProps {
  organizationId: string;
  clientId: string;
  groups: ClientForm['measures'];
  first: MeasureSet[];
}

/** Everything measured of a client: the set being taken, and those that were confirmed side by side. */
export function MeasuresPage({ organizationId, clientId, groups, first }: MeasuresPageProps) {
  const place = { organizationId, clientId };
  const key = ['client-measures', clientId];
  const cache = useQueryClient();
  useAdopted(key, first);
  const { data: sets } = useQuery({
    queryKey: key,
    queryFn: async () => (await browserApi(clients.measures, { params: place })).items,
    initialData: first,
  });
  const fresh = () => cache.invalidateQueries({ queryKey: key });
  const draft = sets.find(({ status }) => status === 'draft');
  const confirmed = sets.filter(({ status }) => status !== 'draft');
  return (
    <div className="stack gap-6">
      {draft ? (
        <DraftForm key={draft.id} place={place} first={draft} before={confirmed[0]} groups={groups} onDone={fresh} />
      ) : (
        <Begin place={place} hasBefore={confirmed.length > 0} onBegun={fresh} />
      )}
      {confirmed.length > 0 && <CompareTable sets={confirmed} groups={groups} />}
    </div>
  );
}

interface BeginProps {
  place: { organizationId: string; clientId: string };
  hasBefore: boolean;
  onBegun: () => Promise<void>;
}

function Begin({ place, hasBefore, onBegun }: BeginProps) {
  const t = useTranslations('clients.measures');
  const { busy, refusal, run } = useAct();
  const begin = (from: 'nothing' | 'latest') => () => {
    void run(() => browserApi(clients.beginMeasures, { params: place, body: { from } })).then(onBegun);
  };
  const buttons = (
    <>
      <Button icon="plus" busy={busy} onClick={begin('nothing')}>
        {t('begin')}
      </Button>
      {hasBefore && (
        <Button variant="secondary" icon="copy" busy={busy} onClick={begin('latest')}>
          {t('beginLatest')}
        </Button>
      )}
    </>
  );
  return (
    <>
      {refusal && (
        <Notice tone="bad" alert>
          {refusal}
        </Notice>
      )}
      {hasBefore ? (
        <div className="cluster">{buttons}</div>
      ) : (
        <Empty title={t('none')} actions={buttons}>
          {t('noneText')}
        </Empty>
      )}
    </>
  );
}
