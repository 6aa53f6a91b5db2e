import { systemActor } from '#kit/auth/actor';
import { EditingService } from '../src/modules/events/editing.service.ts';
import { aDate, aPublishedEvent } from '../src/modules/events/events.factory.ts';
import { StagesService } from '../src/modules/events/stages.service.ts';
import type { World } from './world.ts';

export interface Occasion {
  readonly id: string;
  readonly title: string;
  readonly dateIds: readonly string[];
}

/** A published event with a date in each of so many days, told to everybody who listens. */
export async function anOccasion(
  world: World,
  organizationId: string,
  inDays: readonly number[] = [7],
): Promise<Occasion> {
  const dates = inDays.map((days) => aDate(days));
  const event = await aPublishedEvent(world, { dates }, organizationId);
  await world.settle();
  return { id: event.id, title: event.title, dateIds: event.dates.map(({ id }) => id) };
}

/** Adds a date, after those there are. */
export async function addDate(world: World, { id }: Occasion, inDays: number): Promise<Occasion> {
  const event = await world.get(EditingService).read(systemActor, id);
  const dates = [...event.dates, aDate(inDays)];
  const saved = await world.get(EditingService).save(systemActor, id, { revision: event.revision, dates });
  await world.settle();
  return { id, title: saved.title, dateIds: saved.dates.map((date) => date.id) };
}

/** Calls a published event off. */
export async function callOff(world: World, { id }: Occasion, reason: string): Promise<void> {
  await world.get(StagesService).act(systemActor, id, { act: 'cancel', reason });
  await world.settle();
}
