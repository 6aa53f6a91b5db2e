import type { Edition } from '@estrade/editions/edition';
import type { ShellLink } from './shell';

type Say = (
  key: `workspace.${'today' | 'calendar' | 'events' | 'services' | 'participants' | 'door' | 'orders' | 'clients' | 'payments' | 'imports' | 'page' | 'team' | 'settings'}`,
) => string;

export type OrganizationRole = 'owner' | 'manager' | 'operator';

interface Workspace {
  organizationId: string;
  role: OrganizationRole;
  /** Domains the edition has: the others are shown nowhere. */
  modules: Edition['modules'];
}

/** The workspace of one organization. An operator has the door and who comes: no money, no settings. */
export function workspaceNavigation(t: Say, { organizationId, role, modules }: Workspace): ShellLink[][] {
  const base = `/workspace/${organizationId}`;
  const door: ShellLink = { href: `/door/${organizationId}`, label: t('workspace.door'), icon: 'scan-line' };
  const booked = modules.includes('bookings');
  const calendar: ShellLink = { href: `${base}/calendar`, label: t('workspace.calendar'), icon: 'calendar', bar: true };
  if (role === 'operator') {
    return [
      [
        { ...door, bar: true },
        ...(booked ? [calendar] : []),
        { href: `${base}/events`, label: t('workspace.participants'), icon: 'users', bar: true },
      ],
    ];
  }
  const clients: ShellLink = { href: `${base}/clients`, label: t('workspace.clients'), icon: 'users' };
  const services: ShellLink = { href: `${base}/services`, label: t('workspace.services'), icon: 'briefcase' };
  return [
    [
      { href: base, label: t('workspace.today'), icon: 'sun', exact: true, bar: true },
      ...(booked ? [calendar] : []),
      { href: `${base}/events`, label: t('workspace.events'), icon: 'ticket', bar: true },
      ...(modules.includes('offers') ? [services] : []),
      { href: `${base}/orders`, label: t('workspace.orders'), icon: 'receipt-text', bar: true },
      ...(modules.includes('clients') ? [clients] : []),
      { href: `${base}/payments`, label: t('workspace.payments'), icon: 'wallet', bar: !booked },
      door,
    ],
    [
      { href: `${base}/imports`, label: t('workspace.imports'), icon: 'upload' },
      { href: `${base}/public-page`, label: t('workspace.page'), icon: 'globe' },
      { href: `${base}/team`, label: t('workspace.team'), icon: 'users-round' },
      { href: `${base}/settings`, label: t('workspace.settings'), icon: 'settings' },
    ],
  ];
}
