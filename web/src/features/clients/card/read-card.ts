import { clients } from '@estrade/api/clients';
import { api } from '@/kit/api';
import { orPage } from '@/kit/session';

/** A client and all that stands on her page. */
export async function readCard(params: { organizationId: string; clientId: string }) {
  const call = await api();
  const [client, shape, notes, history, measures, merges] = await orPage(
    Promise.all([
      call(clients.show, { params }),
      call(clients.form, { params: { organizationId: params.organizationId } }),
      call(clients.notes, { params, query: { limit: 12 } }),
      call(clients.history, { params, query: { limit: 12 } }),
      call(clients.measures, { params }),
      call(clients.merges, { params }),
    ]),
  );
  return { client, shape, notes, history, sets: measures.items, merges: merges.items };
}
