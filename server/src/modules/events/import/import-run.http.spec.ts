import { readFileSync } from 'node:fs';
import { events } from '@estrade/api/events';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aMember, anOrganization, type Person } from '../../../../test/people.ts';
import { openWorld, type World } from '../../../../test/world.ts';
import { Audit } from '#kit/audit/audit';
import { Storage } from '#kit/storage/storage';
import { ImportRunService } from './import-run.service.ts';
import { future, importing, rowsOf } from './imports.factory.ts';
import { RunImport } from './imports.jobs.ts';

let world: World;
let owner: Person;
let on: ReturnType<typeof importing>;
beforeAll(async () => {
  world = await openWorld();
  owner = await aMember(world);
  on = importing(world, owner);
});
afterAll(() => world.close());

const season = readFileSync(new URL('fixtures/season.csv', import.meta.url));

describe('a run', () => {
  it('makes a draft of every accepted row, moved, and loses nothing of what the file said', async () => {
    const one = await on.start(season);
    await on.call(one.id).map({ weeks: one.suggestedWeeks });
    expect(await on.call(one.id).run()).toMatchObject({ status: 'running', progress: 0 });
    await world.settle();
    const done = await on.call(one.id).show();
    expect(done).toMatchObject({ status: 'done', progress: 5, accepted: 5 });
    const first = await world.as(owner)(events.edit, { params: { eventId: done.eventIds[0]! } });
    expect(first).toMatchObject({
      title: 'Nuit des harpes & des luths',
      status: 'draft',
      organizationId: one.organizationId,
      source: {
        price: 'Plein tarif : 12€ / Réduit : 8,50 €',
        amounts: [
          { amount: 850, currency: 'EUR' },
          { amount: 1200, currency: 'EUR' },
        ],
        link: 'https://agenda.example.org/harpes',
        picture: 'https://img.example.org/harpes.jpg',
        keywords: ['harpe', 'luth', 'nuit'],
      },
    });
    expect(first.dates[0]!.startsAt > new Date().toISOString().slice(0, 10)).toBe(true);
    expect(first.dates[0]!.startsAt.slice(10)).toBe('T21:30');
    const last = await world.as(owner)(events.history, { params: { eventId: first.id } });
    expect(last.items).toMatchObject([{ action: 'events.created', actorId: owner.id }]);
    await expect(on.call(one.id).run()).rejects.toThrow('events.import_ran');
    await expect(on.call(one.id).map({ weeks: 0 })).rejects.toThrow('events.import_ran');
  });

  it('goes on where it was cut short, without a gap or a repeat', async () => {
    const rows = Array.from({ length: 60 }, (_, n) => `Soirée ${n};${future};;`);
    const one = await on.start(rowsOf(...rows));
    await on.call(one.id).run();
    const runs = world.get(ImportRunService);
    await runs.goOn(new RunImport({ importId: one.id }));
    // what the database looks like when the process is killed after the first chunk
    await sql`delete from events.import_rows where import_id = ${one.id} and line > 26`.execute(world.database.read);
    await sql`delete from events.events where import_id = ${one.id} and id not in (select event_id from events.import_rows where import_id = ${one.id})`.execute(
      world.database.read,
    );
    await sql`update events.imports set status = 'running' where id = ${one.id}`.execute(world.database.read);
    expect(await on.call(one.id).show()).toMatchObject({ status: 'running', progress: 25 });
    await Promise.all([1, 2].map(() => runs.goOn(new RunImport({ importId: one.id }))));
    const done = await on.call(one.id).show();
    expect(done).toMatchObject({ status: 'done', progress: 60 });
    expect(new Set(done.eventIds).size).toBe(60);
  });

  it('says so when it is cut short, keeps what it did, and may be run again', async () => {
    const one = await on.start(rowsOf(`Bal;${future};;`));
    await on.call(one.id).run();
    await world.get(Storage).remove(`events/imports/${one.id}`);
    const job = new RunImport({ importId: one.id });
    await expect(world.get(ImportRunService).goOn(job)).rejects.toThrow(/file/);
    expect(await on.call(one.id).show()).toMatchObject({ status: 'failed', progress: 0 });
    await world.get(Storage).put(`events/imports/${one.id}/file`, rowsOf(`Bal;${future};;`), 'text/csv');
    await on.call(one.id).run();
    await world.settle();
    expect(await on.call(one.id).show()).toMatchObject({ status: 'done', progress: 1 });
  });

  it('brings nothing in twice: known ids are refused, in the preview and in the run', async () => {
    const { id } = await anOrganization(world, owner);
    const [first, second] = [
      await on.upload(id, rowsOf(`Bal;${future};a1;`)),
      await on.upload(id, rowsOf(`Bal;${future};a1;`)),
    ];
    for (const one of [first, second]) {
      await on.call(one.id).run();
      await world.settle();
    }
    expect(await on.call(second.id).show()).toMatchObject({
      status: 'done',
      progress: 1,
      eventIds: [],
      problems: expect.arrayContaining([
        expect.objectContaining({ line: 2, refused: true, code: 'events.import_already_there' }),
      ]),
    });
    expect(await on.upload(id, rowsOf(`Bal;${future};a1;`, `Autre bal;${future};a2;`))).toMatchObject({
      accepted: 1,
      refused: 1,
    });
    const { items } = await world.as(owner)(events.imports, { params: { organizationId: id } });
    expect(items.map(({ status, accepted }) => [status, accepted])).toEqual([
      ['previewed', 1],
      ['done', 1],
      ['done', 1],
    ]);
  });
});

describe('an undo', () => {
  it('deletes what nobody has touched, says what stays and why, and lets the rest come in again', async () => {
    const one = await on.start(rowsOf(...['Un', 'Deux', 'Trois'].map((title, n) => `${title};${future};u${n};`)));
    await expect(on.call(one.id).undo()).rejects.toThrow('events.import_not_run');
    await on.call(one.id).run();
    await world.settle();
    const { eventIds } = await on.call(one.id).show();
    const params = { eventId: eventIds[1]! };
    await world.as(owner)(events.save, { params, body: { revision: 1, summary: 'Retouché.' } });
    const undone = await on.call(one.id).undo();
    expect(undone).toMatchObject({
      status: 'undone',
      progress: 1,
      eventIds: [params.eventId],
      kept: [{ eventId: params.eventId, title: 'Deux', code: 'edited', detail: 'Modifié depuis l’import.' }],
    });
    await expect(world.as(owner)(events.edit, { params: { eventId: eventIds[0]! } })).rejects.toThrow('not_found');
    const gone = await world
      .get(Audit)
      .read(world.database.read, { action: 'events.deleted', actorId: owner.id, limit: 9 });
    expect(gone.map(({ subject_id, details }) => [subject_id, details]).toSorted()).toEqual([
      [eventIds[0], { title: 'Un', importId: one.id }],
      [eventIds[2], { title: 'Trois', importId: one.id }],
    ]);
    await expect(on.call(one.id).undo()).rejects.toThrow('events.import_not_run');
    expect(await on.call(one.id).map({ weeks: 2 })).toMatchObject({ accepted: 2, refused: 1 });
    await on.call(one.id).run();
    await world.settle();
    const again = await on.call(one.id).show();
    expect(again).toMatchObject({ status: 'done', progress: 3, kept: [], eventIds: { length: 3 } });
    expect(again.eventIds[1]).toBe(params.eventId);
  });

  it('stops a run that is under way', async () => {
    const one = await on.start(rowsOf(`Bal;${future};;`));
    await on.call(one.id).run();
    await on.call(one.id).undo();
    await world.settle();
    expect(await on.call(one.id).show()).toMatchObject({ status: 'undone', eventIds: [] });
  });
});
