import type { WorkspaceService } from '@estrade/api/offers-shapes';
import type { Tone } from '@/ui/badge';

export type ServiceStatus = WorkspaceService['status'];

const tones: Record<ServiceStatus, Tone> = { draft: 'neutral', published: 'good', paused: 'warn', archived: 'line' };

/** The colour of a state; its word is `services.status.…`. */
export function toneOf(status: ServiceStatus): Tone {
  return tones[status];
}
