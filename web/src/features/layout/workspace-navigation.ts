import type { ShellLink } from './shell';

type Say = (key: `workspace.${'today' | 'events' | 'orders' | 'sales' | 'team' | 'settings' | 'page'}`) => string;

export type OrganizationRole = 'owner' | 'manager' | 'operator';

/** The workspace of one organization. An operator has the door and the daily work: no money, no settings. */
export function workspaceNavigation(t: Say, handle: string, role: OrganizationRole): ShellLink[][] {
  const base = `/workspace/${handle}`;
  const daily: ShellLink[] = [
    { href: base, label: t('workspace.today'), icon: 'sun', exact: true, bar: true },
    { href: `${base}/events`, label: t('workspace.events'), icon: 'ticket', bar: true },
  ];
  if (role === 'operator') return [daily];
  return [
    [
      ...daily,
      { href: `${base}/orders`, label: t('workspace.orders'), icon: 'receipt-text', bar: true },
      { href: `${base}/sales`, label: t('workspace.sales'), icon: 'chart-no-axes-column', bar: true },
    ],
    [
      { href: `${base}/page`, label: t('workspace.page'), icon: 'globe' },
      { href: `${base}/team`, label: t('workspace.team'), icon: 'users-round' },
      { href: `${base}/settings`, label: t('workspace.settings'), icon: 'settings' },
    ],
  ];
}
