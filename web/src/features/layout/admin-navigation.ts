import type { ShellLink } from './shell';

type Say = (
  key: `admin.${'overview' | 'review' | 'events' | 'users' | 'organizations' | 'orders' | 'transactions' | 'categories' | 'audit'}`,
) => string;

/** Administration: a moderator decides about contents, an admin about everything. */
export function adminNavigation(t: Say, role: 'moderator' | 'admin'): ShellLink[][] {
  const contents: ShellLink[] = [
    { href: '/admin', label: t('admin.overview'), icon: 'gauge', exact: true, bar: true },
    { href: '/admin/review', label: t('admin.review'), icon: 'shield-check', bar: true },
    { href: '/admin/events', label: t('admin.events'), icon: 'calendar', bar: true },
  ];
  if (role === 'moderator') return [contents];
  return [
    contents,
    [
      { href: '/admin/users', label: t('admin.users'), icon: 'users', bar: true },
      { href: '/admin/organizations', label: t('admin.organizations'), icon: 'building-2' },
      { href: '/admin/orders', label: t('admin.orders'), icon: 'receipt-text' },
      { href: '/admin/transactions', label: t('admin.transactions'), icon: 'wallet' },
    ],
    [
      { href: '/admin/categories', label: t('admin.categories'), icon: 'tags' },
      { href: '/admin/audit', label: t('admin.audit'), icon: 'scroll-text' },
    ],
  ];
}
