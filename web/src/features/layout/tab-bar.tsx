import { getTranslations } from 'next-intl/server';
import { Icon } from '@/ui/icon';
import type { IconName } from '@/ui/icon-names';
import { NavLink } from '@/ui/nav-link';

const tabs = [
  { href: '/', key: 'home', icon: 'house', exact: true },
  { href: '/events', key: 'explore', icon: 'search', exact: false },
  { href: '/space/tickets', key: 'tickets', icon: 'ticket', exact: false },
  { href: '/space', key: 'me', icon: 'user', exact: true },
] as const satisfies readonly { href: string; key: string; icon: IconName; exact: boolean }[];

/** What a thumb reaches on a phone. */
export async function TabBar() {
  const t = await getTranslations('layout');
  return (
    <nav className="tabbar" aria-label={t('shortcuts')}>
      {tabs.map(({ href, key, icon, exact }) => (
        <NavLink key={key} href={href} exact={exact}>
          <Icon name={icon} size="lg" />
          {t(`tabs.${key}`)}
        </NavLink>
      ))}
    </nav>
  );
}
