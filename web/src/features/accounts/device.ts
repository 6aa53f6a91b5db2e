import type { useTranslations } from 'next-intl';
import type { IconName } from '@/ui/icon-names';

type Say = ReturnType<typeof useTranslations<'accounts.sessions'>>;
type Kind = 'phone' | 'tablet' | 'computer' | 'other';

export const deviceIcons: Record<Kind, IconName> = {
  phone: 'smartphone',
  tablet: 'smartphone',
  computer: 'laptop',
  other: 'globe',
};

/** « Firefox sur Android ». */
export function deviceName({ browser, system }: { browser: string | null; system: string | null }, t: Say): string {
  if (browser && system) return t('on', { browser, system });
  return browser ?? system ?? t('unknown');
}
