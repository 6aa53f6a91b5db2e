import type { ClientImport } from '@estrade/api/clients-import';
import type { Tone } from '@/ui/badge';

const tones: Record<ClientImport['status'], Tone> = {
  previewed: 'warn',
  running: 'accent',
  done: 'good',
  undone: 'neutral',
  failed: 'bad',
};

export function toneOf(status: ClientImport['status']): Tone {
  return tones[status];
}
