import { ResourceDraft } from '@estrade/api/bookings-shapes';

/** A room in Paris, closed until it is told its hours. */
export function aDraft(over: Partial<ResourceDraft> = {}): ResourceDraft {
  return { ...ResourceDraft.parse({ kind: 'room', name: 'Studio', zone: 'Europe/Paris' }), ...over };
}
