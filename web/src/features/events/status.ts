import type { EventStatus } from '@estrade/api/events-shapes';
import type { Tone } from '@/ui/badge';

const tones: Record<EventStatus, Tone> = {
  draft: 'neutral',
  submitted: 'warn',
  changes_requested: 'bad',
  approved: 'accent',
  published: 'good',
  suspended: 'bad',
  removed: 'bad',
  cancelled: 'bad',
  archived: 'line',
};

/** The colour of a state; its word is `events.status.…`. */
export function toneOf(status: EventStatus): Tone {
  return tones[status];
}
