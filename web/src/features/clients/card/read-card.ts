import { clients } from '@estrade/api/clients';
import { api } from '@/kit/api';
import { orPage } from '@/kit/session';

/** A client and all that stands on her page. */
export async function readCard(params: { organizationId: string; clientId: string }) {
  const call = await api();
  const [client, shape, notes, history] = await orPage(
    Promise.all([
      call(clients.show, { params }),
      call(clients.form, { params: { organizationId: params.organizationId } }),
      call(clients.notes, { params, query: { limit: 12 } }),
      call(clients.history, { params, query: { limit: 12 } }),
    ]),
  );
  return { client, shape, notes, history };
}
