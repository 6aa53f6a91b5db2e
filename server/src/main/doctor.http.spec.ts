import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '#kit/ids';
import { aMember, anOrganization } from '../../test/people.ts';
import { openWorld, type World } from '../../test/world.ts';
import { doctor } from './doctor.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await anOrganization(world, await aMember(world, { role: 'admin' }));
  await world.settle();
});
afterAll(() => world.close());

async function examined() {
  const lines: string[] = [];
  const well = await doctor(world, (line) => lines.push(line));
  return { well, wrong: lines.filter((line) => line.startsWith('✗')), lines };
}

it('finds nothing wrong with a house in order, and says what it looked at', async () => {
  const { well, wrong, lines } = await examined();
  expect(wrong).toEqual([]);
  expect(well).toBe(true);
  for (const part of ['accounts', 'organizations', 'events', 'payments', 'ticketing', 'work'])
    expect(lines.some((line) => line.startsWith(`✓ ${part}: `))).toBe(true);
});

it('names what is not in order', async () => {
  await sql`insert into kit.outbox (id, name, data, told_at) values (${newId()}, 'toys.stuck', '{}', now() - interval '2 minutes')`.execute(
    world.database.read,
  );
  await sql`
    insert into organizations.organizations (id, handle, name, trade, legal_name)
    values (${newId()}, 'orpheline', 'Orpheline', 'music', 'Orpheline')`.execute(world.database.read);
  const { well, wrong } = await examined();
  expect(well).toBe(false);
  expect(wrong).toHaveLength(2);
  expect(wrong[0]).toMatch(/^✗ organizations: every organization has an owner\n.*orpheline/);
  expect(wrong[1]).toMatch(/^✗ work: facts leave the outbox within a minute\n.*toys\.stuck/);
});
