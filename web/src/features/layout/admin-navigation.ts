import type { ShellLink } from './shell';

type Say = (
  key: `admin.${'overview' | 'events' | 'users' | 'organizations' | 'orders' | 'payments' | 'terms' | 'journal'}`,
) => string;

/** Administration: a moderator decides about events, an admin about everything. */
export function adminNavigation(t: Say, role: 'moderator' | 'admin'): ShellLink[][] {
  const events: ShellLink = { href: '/admin/events', label: t('admin.events'), icon: 'shield-check', bar: true };
  if (role === 'moderator') return [[events]];
  return [
    [{ href: '/admin', label: t('admin.overview'), icon: 'gauge', exact: true, bar: true }, events],
    [
      { href: '/admin/users', label: t('admin.users'), icon: 'users', bar: true },
      { href: '/admin/organizations', label: t('admin.organizations'), icon: 'building-2' },
      { href: '/admin/orders', label: t('admin.orders'), icon: 'receipt-text', bar: true },
      { href: '/admin/payments', label: t('admin.payments'), icon: 'wallet' },
    ],
    [
      { href: '/admin/terms', label: t('admin.terms'), icon: 'tags' },
      { href: '/admin/journal', label: t('admin.journal'), icon: 'scroll-text' },
    ],
  ];
}
