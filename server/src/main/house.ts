import { AccountsPort } from '#core/accounts';
import { BookingsPort } from '#core/bookings';
import { ClientsPort } from '#core/clients';
import { EventsPort } from '#core/events';
import { OffersPort } from '#core/offers';
import { OrganizationsPort } from '#core/organizations';
import { PaymentsPort } from '#core/payments';
import { TicketingPort } from '#core/ticketing';
import type { AnyPort } from '#kit/ports/port';
import { accountsModule } from '../modules/accounts/accounts.module.ts';
import { organizationsModule } from '../modules/organizations/organizations.module.ts';
import { offersModule } from '../modules/offers/offers.module.ts';
import { eventsModule } from '../modules/events/events.module.ts';
import { paymentsModule } from '../modules/payments/payments.module.ts';
import { ticketingModule } from '../modules/ticketing/ticketing.module.ts';
import { bookingsModule } from '../modules/bookings/bookings.module.ts';
import { clientsModule } from '../modules/clients/clients.module.ts';
import { notificationsModule } from '../modules/notifications/notifications.module.ts';
import { moderationModule } from '../modules/moderation/moderation.module.ts';
import type { SettingsValues } from '#kit/config/settings';
import type { HouseModule } from '#kit/house-module';

/** Every module of the house, in the order their migrations run. */
export const house: readonly HouseModule[] = [
  accountsModule,
  organizationsModule,
  offersModule,
  eventsModule,
  paymentsModule,
  ticketingModule,
  bookingsModule,
  clientsModule,
  notificationsModule,
  moderationModule,
];

/** Every port of the house, answered here or elsewhere. */
export const ports: readonly AnyPort[] = [
  AccountsPort,
  OrganizationsPort,
  OffersPort,
  EventsPort,
  PaymentsPort,
  TicketingPort,
  BookingsPort,
  ClientsPort,
];

/** The modules a process runs, as `MODULES` names them. Throws for an unknown name. */
export function chosen(names: readonly string[]): readonly HouseModule[] {
  if (names.includes('all')) return house;
  const unknown = names.filter((name) => !house.some((module) => module.name === name));
  if (unknown.length > 0)
    throw new Error(
      `MODULES: unknown ${unknown.join(', ')}; known are ${house.map((module) => module.name).join(', ')}`,
    );
  return house.filter((module) => names.includes(module.name));
}

export const migrationFolders = [
  { module: 'kit', folder: new URL('../kit/migrations', import.meta.url) },
  ...house.flatMap(({ name, migrations }) => (migrations ? [{ module: name, folder: migrations }] : [])),
];

/** Private address of a module that runs elsewhere. */
export function peerOf(settings: SettingsValues, module: string): string {
  const url = settings.PEERS[module];
  if (!url) throw new Error(`PEERS names no address for ${module}, which this process does not run`);
  return url;
}
