import { offers } from '@estrade/api/offers';
import { ServiceDraft } from '@estrade/api/offers-shapes';
import type { Someone, World } from '../../../test/world.ts';
import type { Terms } from './service.ts';

/** A portrait of an hour for 120 €. */
export function aDraft(over: Partial<ServiceDraft> = {}): ServiceDraft {
  const least = {
    title: 'Portrait en studio',
    description: 'Une heure, dix images retouchées.',
    kind: 'portrait',
    price: 12_000,
    vatRateBp: 2000,
    duration: { minutes: 60 },
  };
  return { ...ServiceDraft.parse(least), ...over };
}

export function someTerms(over: Partial<ServiceDraft> = {}): Terms {
  return { ...aDraft(over), currency: 'EUR' };
}

/** A service somebody has begun, still a draft. */
export async function aService(
  world: World,
  owner: Someone,
  given: { readonly organizationId: string; readonly draft?: Partial<ServiceDraft> },
) {
  const { organizationId, draft } = given;
  return world.as(owner)(offers.create, { params: { organizationId }, body: aDraft(draft) });
}

/** The same, published. */
export async function aPublishedService(world: World, owner: Someone, given: Parameters<typeof aService>[2]) {
  const { id, organizationId, revision } = await aService(world, owner, given);
  return world.as(owner)(offers.publish, { params: { organizationId, serviceId: id }, body: { revision } });
}
