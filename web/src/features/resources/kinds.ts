import type { IconName } from '@/ui/icon-names';

export const kindIcons = { person: 'user', room: 'door-open', kit: 'package' } as const satisfies Record<
  string,
  IconName
>;
