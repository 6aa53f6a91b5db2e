import type { Edition } from '../edition.ts';
import { clients } from './clients.ts';
import type { DemoWorld } from './demo-world.ts';
import { buildEvent } from './event.ts';
import { blueprints } from './events/all.ts';
import { organization } from './organizations.ts';
import { members } from './people.ts';
import { calendars } from './calendars/calendars.ts';
import { services } from './services.ts';

const none = { resources: [], arrangements: [], bookings: [], blocks: [] };

/**
 * The world a fresh start shows in that edition, counted from `today` (an ISO date, in the edition's zone). Plain data that knows no
 * database: the server goes through its own use cases to make it real. The same arguments give the same world.
 */
export function demoWorld(edition: Edition, today: string): DemoWorld {
  const events = blueprints
    .filter((blueprint) => blueprint.in[edition.id])
    .map((blueprint) => buildEvent(blueprint, edition, today));
  const offered = edition.modules.includes('offers') ? [...services] : [];
  const keys = [...new Set([...events, ...offered].map((made) => made.organization))];
  const organizations = keys.map(organization);
  const known = edition.modules.includes('clients')
    ? clients.filter((client) => keys.includes(client.organization))
    : [];
  const kept = edition.modules.includes('bookings') ? calendars(today) : none;
  return {
    edition: edition.id,
    today,
    members: [...members],
    organizations,
    events,
    services: offered,
    clients: known,
    ...kept,
  };
}
