import { events } from '@estrade/api/events';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aMember, anOrganization, type Person, told } from '../../../test/people.ts';
import { openWorld, type Someone, someone, type World } from '../../../test/world.ts';
import { aDate, anEvent, aPublishedEvent } from './events.factory.ts';

let world: World;
let owner: Person;
let moderator: Someone;
let organizationId: string;
beforeAll(async () => {
  world = await openWorld({ settings: { EDITION: 'meetral' } });
  owner = await aMember(world);
  organizationId = (await anOrganization(world, owner)).id;
  moderator = await someone('moderator');
});
afterAll(() => world.close());

const codeOf = (settled: PromiseSettledResult<unknown>) =>
  settled.status === 'fulfilled' ? 'done' : (settled.reason as { problem: { code: string } }).problem.code;
const written = () => anEvent(world, { category: 'tech' }, organizationId);

it('of many editors who save at once one wins, the others are told, nothing is mixed', async () => {
  for (let round = 0; round < 8; round++) {
    const { id: eventId, revision } = await written();
    const call = (n: number) =>
      world.as(owner)(events.save, {
        params: { eventId },
        body: { revision, title: `Titre ${n}`, summary: `Résumé ${n}`, dates: [aDate(n + 1), aDate(n + 30)] },
      });
    const outcomes = (await Promise.allSettled(Array.from({ length: 8 }, (_, n) => call(n)))).map(codeOf);
    expect(outcomes.toSorted()).toEqual(['done', ...Array(7).fill('events.edited_elsewhere')]);
    const saved = await world.as(owner)(events.edit, { params: { eventId } });
    const winner = outcomes.indexOf('done');
    expect(saved).toMatchObject({ title: `Titre ${winner}`, summary: `Résumé ${winner}`, revision: revision + 1 });
    expect(saved.dates.map(({ startsAt }) => startsAt)).toEqual(
      [winner + 1, winner + 30].map((n) => aDate(n).startsAt),
    );
  }
});

it('a moderator who decides while the organizer withdraws: one of the two happened, and both know which', async () => {
  for (let round = 0; round < 12; round++) {
    const { id: eventId, slug } = await written();
    const params = { eventId };
    await world.as(owner)(events.submit, { params });
    const before = (await told(world, 'events.published')).length;
    const [decided, withdrawn] = (
      await Promise.allSettled([
        world.as(moderator)(events.decide, { params, body: { decision: 'approve' } }),
        world.as(owner)(events.withdraw, { params }),
      ])
    ).map(codeOf);
    const { status } = await world.as(owner)(events.edit, { params });
    const isOnStage = status === 'published';
    expect([decided, withdrawn]).toEqual(
      isOnStage ? ['done', 'events.act_impossible'] : ['events.act_impossible', 'done'],
    );
    expect((await told(world, 'events.published')).length - before).toBe(isOnStage ? 1 : 0);
    const page = await fetch(`${world.url}/api/events/${slug}`);
    expect(page.status).toBe(isOnStage ? 200 : 404);
    const { rows } = await sql`select 1 from events.listings where event_id = ${eventId}`.execute(world.database.read);
    expect(rows.length > 0).toBe(isOnStage);
  }
});

it('an event called off twice at once is called off once', async () => {
  const event = await aPublishedEvent(world, { category: 'tech' }, organizationId);
  const before = (await told(world, 'events.cancelled')).length;
  const cancel = () => world.as(owner)(events.cancel, { params: { eventId: event.id }, body: { reason: 'Il neige.' } });
  const outcomes = (await Promise.allSettled([cancel(), cancel(), cancel()])).map(codeOf);
  expect(outcomes.toSorted()).toEqual(['done', 'events.act_impossible', 'events.act_impossible']);
  expect((await told(world, 'events.cancelled')).length - before).toBe(1);
});

const begin = () =>
  world.as(owner)(events.create, { params: { organizationId }, body: { title: 'Fête de la musique' } });

it('events begun at once with one title all have an address', async () => {
  const begun = await Promise.all(Array.from({ length: 24 }, begin));
  expect(new Set(begun.map(({ slug }) => slug)).size).toBe(24);
});
