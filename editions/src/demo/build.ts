import type { Edition } from '../edition.ts';
import type { DemoWorld } from './demo-world.ts';
import { buildEvent } from './event.ts';
import { blueprints } from './events/all.ts';
import { organization } from './organizations.ts';
import { members } from './people.ts';

/**
 * The world a fresh start shows in that edition, counted from `today` (an ISO date, in the edition's zone). Plain data that knows no
 * database: the server goes through its own use cases to make it real. The same arguments give the same world.
 */
export function demoWorld(edition: Edition, today: string): DemoWorld {
  const events = blueprints
    .filter((blueprint) => blueprint.in[edition.id])
    .map((blueprint) => buildEvent(blueprint, edition, today));
  const organizers = [...new Set(events.map((event) => event.organization))];
  return { edition: edition.id, today, members: [...members], organizations: organizers.map(organization), events };
}
