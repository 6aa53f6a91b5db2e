import { clients } from '@estrade/api/clients';
import { api } from '@/kit/api';
import { orPage } from '@/kit/session';

/** What a form of this organization asks for, and the tags it knows. */
export async function readForm(organizationId: string) {
  const [call, params] = [await api(), { organizationId }];
  const [shape, { items }] = await orPage(
    Promise.all([call(clients.form, { params }), call(clients.tags, { params })]),
  );
  return { shape, tags: items.map(({ tag }) => tag) };
}
