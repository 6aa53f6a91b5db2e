import { clients } from '@estrade/api/clients';
import { z } from 'zod';
import { api } from '@/kit/api';
import { orPage } from '@/kit/session';

/** The two cards of a merge; the other one is null while it has not been chosen, or is the same. */
export async function readTwo(
  params: { organizationId: string; clientId: string },
  other: string | string[] | undefined,
) {
  const call = await api();
  const otherId = z.uuid().safeParse(other).data;
  const { organizationId } = params;
  const [kept, { fields }, merged] = await orPage(
    Promise.all([
      call(clients.show, { params }),
      call(clients.form, { params: { organizationId } }),
      otherId ? call(clients.show, { params: { organizationId, clientId: otherId } }) : null,
    ]),
  );
  return { kept, fields, merged: merged?.id === kept.id ? null : merged };
}
