import { clients } from '@estrade/api/clients';
import { ClientDraft } from '@estrade/api/clients-shapes';
import type { Someone, World } from '../../../test/world.ts';

export function aDraft(over: Partial<ClientDraft> = {}): ClientDraft {
  return { ...ClientDraft.parse({ firstName: 'Inès', lastName: 'Vidal' }), ...over };
}

/** Somebody in the address book of an organization. */
export async function aClient(
  world: World,
  owner: Someone,
  given: { readonly organizationId: string; readonly draft?: Partial<ClientDraft> },
) {
  const { organizationId, draft } = given;
  return world.as(owner)(clients.create, { params: { organizationId }, body: aDraft(draft) });
}
