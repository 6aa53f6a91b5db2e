import type { ShellLink } from './shell';

type Say = (key: `space.${'home' | 'tickets' | 'orders' | 'notifications' | 'profile' | 'security'}`) => string;

/** Everything of « Mon espace ». `unread`: notices one has not seen. */
export function spaceNavigation(t: Say, unread: number): ShellLink[][] {
  return [
    [
      { href: '/space', label: t('space.home'), icon: 'house', exact: true, bar: true },
      { href: '/space/tickets', label: t('space.tickets'), icon: 'ticket', bar: true },
      { href: '/space/orders', label: t('space.orders'), icon: 'receipt-text' },
      { href: '/space/notifications', label: t('space.notifications'), icon: 'bell', waiting: unread, bar: true },
    ],
    [
      { href: '/space/profile', label: t('space.profile'), icon: 'user', bar: true },
      { href: '/space/sessions', label: t('space.security'), icon: 'key' },
    ],
  ];
}
