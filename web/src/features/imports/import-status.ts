import type { EventImport } from '@estrade/api/events-import';
import type { Tone } from '@/ui/badge';

const tones: Record<EventImport['status'], Tone> = {
  previewed: 'warn',
  running: 'accent',
  done: 'good',
  undone: 'neutral',
  failed: 'bad',
};

export function toneOf(status: EventImport['status']): Tone {
  return tones[status];
}
