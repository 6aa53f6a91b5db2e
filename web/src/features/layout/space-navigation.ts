import type { Edition } from '@estrade/editions/edition';
import type { ShellLink } from './shell';

type Say = (
  key: `space.${'home' | 'tickets' | 'bookings' | 'orders' | 'notifications' | 'profile' | 'security'}`,
) => string;

interface Around {
  /** Notices one has not seen. */
  unread: number;
  /** What the edition has. */
  modules: Edition['modules'];
}

/** Everything of « Mon espace ». */
export function spaceNavigation(t: Say, { unread, modules }: Around): ShellLink[][] {
  const bookings: ShellLink = { href: '/space/bookings', label: t('space.bookings'), icon: 'calendar-check' };
  return [
    [
      { href: '/space', label: t('space.home'), icon: 'house', exact: true, bar: true },
      { href: '/space/tickets', label: t('space.tickets'), icon: 'ticket', bar: true },
      ...(modules.includes('offers') ? [bookings] : []),
      { href: '/space/orders', label: t('space.orders'), icon: 'receipt-text' },
      { href: '/space/notifications', label: t('space.notifications'), icon: 'bell', waiting: unread, bar: true },
    ],
    [
      { href: '/space/profile', label: t('space.profile'), icon: 'user', bar: true },
      { href: '/space/sessions', label: t('space.security'), icon: 'key' },
    ],
  ];
}
