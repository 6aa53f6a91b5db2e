import { systemActor } from '#kit/auth/actor';
import { newId } from '#kit/ids';
import type { World } from '../../../test/world.ts';
import type { Draft, DraftDate } from './draft.ts';
import { EditingService } from './editing.service.ts';
import type { SavedEvent } from './saved-event.ts';
import { StagesService } from './stages.service.ts';

const LAVOIR = {
  name: 'Le Lavoir',
  address: '12 rue des Lilas',
  city: 'Lyon',
  postcode: '69001',
  country: 'FR',
  lat: 45.7676,
  lng: 4.8344,
};

/** A date in `days` days, at 20:30 in Paris. */
export function aDate(days: number, over: Partial<DraftDate> = {}): DraftDate {
  const day = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  return {
    startsAt: `${day}T20:30`,
    endsAt: `${day}T23:00`,
    doorsAt: null,
    zone: 'Europe/Paris',
    place: LAVOIR,
    onlineUrl: null,
    ...over,
  };
}

export function aDraft(over: Partial<Draft> = {}): Draft {
  return {
    title: 'Veillée manouche',
    summary: 'Deux guitares, une contrebasse.',
    description: 'Une soirée de swing au coin du feu.',
    category: null,
    kind: null,
    labels: [],
    language: 'fr',
    visibility: 'public',
    capacity: 120,
    food: null,
    dates: [aDate(7)],
    ...over,
  };
}

/** A draft written by the house itself, in an organization of its own unless one is given. */
export async function anEvent(
  world: World,
  over: Partial<Draft> = {},
  organizationId: string = newId(),
): Promise<SavedEvent> {
  const draft = aDraft({ category: 'musique', ...over });
  return world.database.tx((tx) => world.get(EditingService).begin(tx, systemActor, { organizationId, draft }));
}

export async function aPublishedEvent(
  world: World,
  over: Partial<Draft> = {},
  organizationId: string = newId(),
): Promise<SavedEvent> {
  const event = await anEvent(world, over, organizationId);
  const stages = world.get(StagesService);
  const submitted = await stages.submit(systemActor, event.id);
  return submitted.status === 'published' ? submitted : stages.decide(systemActor, event.id, { act: 'approve' });
}
