import { readFileSync } from 'node:fs';
import { events } from '@estrade/api/events';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aMember, joins, type Person } from '../../../../test/people.ts';
import { openWorld, type Someone, someone, type World } from '../../../../test/world.ts';
import { Storage } from '#kit/storage/storage';
import { ImportUndoService } from './import-undo.service.ts';
import { future, importing, rowsOf } from './imports.factory.ts';
import { ForgetImports } from './imports.jobs.ts';

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
const calendar = readFileSync(new URL('fixtures/season.ics', import.meta.url));

describe('a file', () => {
  it('is previewed: what it holds, what to check, what is refused and why, and nothing is created', async () => {
    const one = await on.start(season);
    expect(one).toMatchObject({
      format: 'csv',
      status: 'previewed',
      filename: 'saison.csv',
      rows: 11,
      accepted: 5,
      refused: 6,
      firstDay: '2017-11-18',
      progress: 0,
      eventIds: [],
      blockers: [],
      more: false,
    });
    expect(one.suggestedWeeks).toBeGreaterThan(400);
    expect(one.columns[1]).toMatchObject({ name: 'titre', field: 'title', samples: { length: 3 } });
    expect(one.sample[0]).toMatchObject({
      line: 2,
      title: 'Nuit des harpes & des luths',
      price: expect.stringContaining('12€'),
    });
    expect(one.problems.find(({ line }) => line === 13)).toMatchObject({
      refused: true,
      column: 'latitude',
      detail: 'Ces coordonnées sont à 949 km de Brest.',
    });
    const { items } = await world.as(owner)(events.mine, { params: { organizationId: one.organizationId } });
    expect(items).toEqual([]);
  });

  it('is told of in the language of whoever looks at it', async () => {
    const { id } = await on.start(season);
    const english = await on.call(id, { ...owner, locale: 'en' }).show();
    expect(english.problems.find(({ line }) => line === 11)?.detail).toBe('A title is missing.');
  });

  it.each([
    ['nothing', '   ', 'events.import_empty', 'Ce fichier est vide.'],
    ['a picture', '\u0000\u0001PNG', 'events.import_not_text', /CSV/],
    ['a header alone', 'titre;horaires', 'events.import_no_rows', /en-tête/],
    ['a cell without end', 'titre;horaires\n"Bal;2031-01-01', 'events.import_quote_open', /ligne 2/],
    ['half a calendar', 'BEGIN:VCALENDAR\nBEGIN:VEVENT', 'events.import_ical_unreadable', /agenda/],
  ])('with %s in it is refused', async (_, content, code, detail) => {
    await expect(on.start(Buffer.from(content))).rejects.toMatchObject({
      problem: { code, field: 'file', detail: expect.stringMatching(detail) },
    });
  });

  it('of more than ten megabytes is refused', async () => {
    await expect(on.start(Buffer.alloc(11 * 1024 * 1024, 'a'))).rejects.toThrow('kit.too_large');
  });

  it('may be a calendar', async () => {
    const one = await on.start(calendar);
    expect(one).toMatchObject({ format: 'ical', columns: [], status: 'previewed' });
    expect(one.accepted).toBeGreaterThan(0);
  });

  it('without a title cannot be run until somebody says which column holds it', async () => {
    const one = await on.start(Buffer.from(`quoi;horaires\nLe bal;${future}`));
    expect(one.blockers).toEqual([
      {
        field: 'title',
        code: 'events.import_column_missing',
        detail: 'Dites quelle colonne contient le titre.',
      },
    ]);
    await expect(on.call(one.id).run()).rejects.toThrow('events.import_column_missing');
    const mapped = await on.call(one.id).map({ columns: { quoi: 'title' } });
    expect(mapped).toMatchObject({ blockers: [], accepted: 1, columns: [{ field: 'title' }, { field: 'times' }] });
    await expect(on.call(one.id).map({ zone: 'Europe/Nulle_Part', weeks: 1 })).rejects.toThrow('events.zone_unknown');
    const moved = await on.call(one.id).map({ zone: 'America/Toronto', weeks: 1 });
    expect(moved.sample[0]).toMatchObject({
      title: 'Le bal',
      dates: [{ startsAt: '2031-05-10T20:00', zone: 'America/Toronto' }],
    });
  });

  it('whose rows are all refused cannot be run', async () => {
    const one = await on.start(rowsOf(';bientôt;;'));
    await expect(on.call(one.id).run()).rejects.toThrow('events.import_nothing_ready');
  });
});

describe('imports', () => {
  it('are for those who make the programme, and do not exist for others', async () => {
    const one = await on.start(rowsOf(`Bal;${future};;`));
    const { organizationId } = one;
    const operator = await someone();
    await joins(world, operator, { organizationId, role: 'operator' });
    const stranger = await aMember(world);
    for (const act of ['show', 'run', 'undo'] as const) {
      await expect(on.call(one.id, operator)[act]()).rejects.toThrow('kit.forbidden');
      await expect(on.call(one.id, stranger)[act]()).rejects.toThrow('events.import_not_found');
    }
    await expect(on.call(one.id, stranger).map({ weeks: 1 })).rejects.toThrow('events.import_not_found');
    await expect(on.call(stranger.id).show()).rejects.toThrow('events.import_not_found');
    const list = (who: Someone) => world.as(who)(events.imports, { params: { organizationId } });
    await expect(list(operator)).rejects.toThrow('kit.forbidden');
    await expect(list(stranger)).rejects.toThrow('organizations.not_found');
    await expect(on.upload(organizationId, season, stranger)).rejects.toThrow('organizations.not_found');
    await expect(on.upload(organizationId, season, operator)).rejects.toThrow('kit.forbidden');
  });

  it('that nobody came back to are forgotten after a month, with their files', async () => {
    const [old, done] = [await on.start(rowsOf(`Bal;${future};;`)), await on.start(rowsOf(`Bal;${future};;`))];
    await on.call(done.id).run();
    await world.settle();
    await sql`update events.imports set created_at = now() - interval '31 days' where id in (${old.id}, ${done.id})`.execute(
      world.database.read,
    );
    await world.get(ImportUndoService).forget(new ForgetImports({}));
    await expect(on.call(old.id).show()).rejects.toThrow('events.import_not_found');
    expect(await world.get(Storage).has(`events/imports/${old.id}/file`)).toBe(false);
    expect(await on.call(done.id).show()).toMatchObject({ status: 'done' });
  });
});
