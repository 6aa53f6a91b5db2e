import type { ShellLink } from './shell';

type Say = (key: `space.${'home' | 'tickets' | 'orders' | 'notifications' | 'profile' | 'security'}`) => string;

/** Everything of « Mon espace ». */
export function spaceNavigation(t: Say): ShellLink[][] {
  return [
    [
      { href: '/space', label: t('space.home'), icon: 'house', exact: true, bar: true },
      { href: '/space/tickets', label: t('space.tickets'), icon: 'ticket', bar: true },
      { href: '/space/orders', label: t('space.orders'), icon: 'receipt-text', bar: true },
    ],
    [
      { href: '/space/profile', label: t('space.profile'), icon: 'user', bar: true },
      { href: '/space/security', label: t('space.security'), icon: 'key' },
      { href: '/space/notifications', label: t('space.notifications'), icon: 'bell' },
    ],
  ];
}
