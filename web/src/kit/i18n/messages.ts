import type about from '@messages/fr/about.json';
import type agenda from '@messages/fr/agenda.json';
import type contact from '@messages/fr/contact.json';
import type errors from '@messages/fr/errors.json';
import type help from '@messages/fr/help.json';
import type layout from '@messages/fr/layout.json';
import type legal from '@messages/fr/legal.json';
import type booking from '@messages/fr/booking.json';
import type servicePage from '@messages/fr/service-page.json';
import type space from '@messages/fr/space.json';
import type ui from '@messages/fr/ui.json';
import type accounts from '@messages/fr/accounts.json';
import type checkout from '@messages/fr/checkout.json';
import type clients from '@messages/fr/clients.json';
import type joining from '@messages/fr/joining.json';
import type notifications from '@messages/fr/notifications.json';
import type orders from '@messages/fr/orders.json';
import type discovery from '@messages/fr/discovery.json';
import type eventPage from '@messages/fr/event-page.json';
import type organizationPage from '@messages/fr/organization-page.json';
import type palette from '@messages/fr/palette.json';
import type events from '@messages/fr/events.json';
import type inventory from '@messages/fr/inventory.json';
import type imports from '@messages/fr/imports.json';
import type organizations from '@messages/fr/organizations.json';
import type today from '@messages/fr/today.json';
import type admin from '@messages/fr/admin.json';
import type desk from '@messages/fr/desk.json';
import type door from '@messages/fr/door.json';
import type moderation from '@messages/fr/moderation.json';
import type participants from '@messages/fr/participants.json';
import type payments from '@messages/fr/payments.json';
import type resources from '@messages/fr/resources.json';
import type sales from '@messages/fr/sales.json';
import type services from '@messages/fr/services.json';
import type { Locale } from './locales';

/** One file per feature or area, `messages/<locale>/<name>.json`; its name is the first word of its keys. A new file is added here. */
export interface Messages {
  about: typeof about;
  agenda: typeof agenda;
  contact: typeof contact;
  errors: typeof errors;
  help: typeof help;
  layout: typeof layout;
  legal: typeof legal;
  accounts: typeof accounts;
  checkout: typeof checkout;
  clients: typeof clients;
  joining: typeof joining;
  notifications: typeof notifications;
  orders: typeof orders;
  discovery: typeof discovery;
  'event-page': typeof eventPage;
  'organization-page': typeof organizationPage;
  palette: typeof palette;
  events: typeof events;
  inventory: typeof inventory;
  imports: typeof imports;
  organizations: typeof organizations;
  today: typeof today;
  admin: typeof admin;
  desk: typeof desk;
  door: typeof door;
  moderation: typeof moderation;
  participants: typeof participants;
  payments: typeof payments;
  resources: typeof resources;
  sales: typeof sales;
  services: typeof services;
  'service-page': typeof servicePage;
  booking: typeof booking;
  space: typeof space;
  ui: typeof ui;
}

export type MessageFile = keyof Messages;

const files: readonly MessageFile[] = [
  'about',
  'agenda',
  'contact',
  'errors',
  'help',
  'layout',
  'legal',
  'accounts',
  'checkout',
  'clients',
  'joining',
  'notifications',
  'orders',
  'discovery',
  'event-page',
  'organization-page',
  'palette',
  'events',
  'inventory',
  'imports',
  'organizations',
  'today',
  'admin',
  'desk',
  'door',
  'moderation',
  'participants',
  'payments',
  'resources',
  'sales',
  'services',
  'service-page',
  'booking',
  'space',
  'ui',
];

export async function loadMessages(locale: Locale): Promise<Messages> {
  const parts = await Promise.all(files.map(async (file) => [file, await loadFile(locale, file)] as const));
  return Object.fromEntries(parts) as unknown as Messages;
}

async function loadFile(locale: Locale, file: MessageFile): Promise<unknown> {
  const module = (await import(`../../../messages/${locale}/${file}.json`)) as { default: unknown };
  return module.default;
}
