import type { Arranged } from './arrangements.repository.ts';
import type { Resource, ResourceCard } from './resource.ts';

/** The only way from a resource to JSON. */
export function toResourceDto({ week, exceptions, travels, ...resource }: Resource) {
  return {
    ...resource,
    serviceIds: [...resource.serviceIds],
    week: [...week],
    exceptions: exceptions.map(({ ranges, ...one }) => ({ ...one, ranges: [...ranges] })),
    travels: [...travels],
  };
}

export function toResourceCardDto({ serviceIds, ...card }: ResourceCard) {
  return { ...card, serviceIds: [...serviceIds] };
}

export function toArrangementDto({ stepMinutes, resourceIds }: Arranged) {
  return { stepMinutes, resourceIds: [...resourceIds] };
}
