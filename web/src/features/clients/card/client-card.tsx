'use client';

import { clients } from '@estrade/api/clients';
import type { MeasureSet } from '@estrade/api/clients-measures';
import type { ClientMerge } from '@estrade/api/clients-merging';
import type { Client, ClientActivity, ClientForm, ClientNote } from '@estrade/api/clients-shapes';
import { useQuery } from '@tanstack/react-query';
import { useAdopted } from '@/kit/adopt';
import { browserApi } from '@/kit/browser-api';
import type { Page } from '@/kit/pages';
import { MeasuresPanel } from '../measures/measures-panel';
import { MergesPanel } from '../merging/merges-panel';
import { ClientHead } from './client-head';
import { ContactPanel } from './contact-panel';
import { HistoryPanel } from './history-panel';
import { NotesPanel } from './notes-panel';
import { TradePanel } from './trade-panel';

interface ClientCardProps {
  client: Client;
  shape: ClientForm;
  notes: Page<ClientNote>;
  history: Page<ClientActivity>;
  /** Who looks: notes are taken away by their author, or an owner. */
  me: { id: string; owns: boolean };
  sets: readonly MeasureSet[];
  merges: readonly ClientMerge[];
}

/** One client: how she is reached, what was noted, everything that happened. */
export function ClientCard({ client: first, shape, notes, history, sets, merges, me }: ClientCardProps) {
  const params = { organizationId: first.organizationId, clientId: first.id };
  const base = `/workspace/${first.organizationId}/clients/${first.id}`;
  const key = ['client', first.id];
  useAdopted(key, first);
  const { data: client } = useQuery({
    queryKey: key,
    queryFn: () => browserApi(clients.show, { params }),
    initialData: first,
  });
  return (
    <>
      <ClientHead client={client} />
      <div className="split">
        <div className="stack gap-6 client-aside">
          <ContactPanel client={client} />
          <TradePanel client={client} fields={shape.fields} />
          <MergesPanel client={client} merges={merges} />
        </div>
        <div className="stack gap-6">
          {shape.measures.length > 0 && <MeasuresPanel sets={sets} base={base} />}
          <NotesPanel client={client} first={notes} me={me} />
          <HistoryPanel client={client} first={history} />
        </div>
      </div>
    </>
  );
}
