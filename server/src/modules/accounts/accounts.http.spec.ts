import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { AccountsPort } from '#core/accounts';
import { newId } from '#kit/ids';
import { aMember, signIn } from '../../../test/people.ts';
import { openWorld, someone, type World } from '../../../test/world.ts';
import { accounts } from '@estrade/api/accounts';
import { PurgeService } from './purge.service.ts';

let world: World;
let port: AccountsPort;
beforeAll(async () => {
  world = await openWorld();
  port = world.get(AccountsPort as never as abstract new () => AccountsPort);
});
afterAll(() => world.close());

it('answers other modules: cards, the member of an address, whatever its capitals', async () => {
  const member = await aMember(world, { name: 'Lou', locale: 'en' });
  const card = {
    id: member.id,
    name: 'Lou',
    email: member.email,
    locale: 'en',
    role: 'member',
    phone: null,
    pictureUrl: null,
    suspended: false,
  };
  await expect(port.cards({ ids: [newId(), member.id] })).resolves.toEqual([
    { ...card, wants: { email: true, sms: false, inApp: true } },
  ]);
  await expect(port.cards({ ids: [] })).resolves.toEqual([]);
  await expect(port.byVerifiedEmail({ email: ` ${member.email.toUpperCase()}` })).resolves.toMatchObject({
    id: member.id,
  });
  await expect(port.byVerifiedEmail({ email: 'nobody@nowhere.test' })).resolves.toBeNull();
});

it('knows which sessions were ended; one it has never seen is vouched for by its token', async () => {
  const member = await aMember(world);
  const { items } = await world.as(member)(accounts.sessions);
  const [alive, unknown] = [items[0]!.id, newId()];
  await expect(port.endedSessions({ ids: [alive, unknown] })).resolves.toEqual([]);
  await world.as(member)(accounts.logout);
  await expect(port.endedSessions({ ids: [alive, unknown] })).resolves.toEqual([alive]);
  const stranger = await someone();
  await expect(world.as(stranger)(accounts.me)).rejects.toMatchObject({ problem: { code: 'accounts.not_found' } });
});

it('forgets what nobody needs any more, and nothing else', async () => {
  const member = await aMember(world);
  await signIn(world, member.email);
  await signIn(world, 'nobody@nowhere.test').catch(() => undefined);
  await world.as()(accounts.register, {
    body: { name: 'Late', email: 'late@people.test', password: 'quatre tréteaux verts' },
  });
  await world.as()(accounts.askReset, { body: { email: member.email } });
  await world.settle();
  const counts = async () => {
    const { rows } = await sql<Record<string, number>>`
      select (select count(*) from accounts.registrations) as registrations, (select count(*) from accounts.links) as links,
        (select count(*) from accounts.sessions where member_id = ${member.id}) as sessions,
        (select count(*) from accounts.sign_ins where member_id = ${member.id}) as known,
        (select count(*) from accounts.sign_ins where member_id is null) as unknown`.execute(world.database.read);
    return rows[0];
  };
  await world.get(PurgeService).purge();
  await expect(counts()).resolves.toEqual({ registrations: 1, links: 1, sessions: 2, known: 2, unknown: 1 });
  await sql`update accounts.registrations set expires_at = now() - interval '1 second'`.execute(world.database.read);
  await sql`update accounts.links set expires_at = now() - interval '1 second'`.execute(world.database.read);
  await sql`update accounts.sessions set expires_at = now() - interval '31 days' where id = (select id from accounts.sessions where member_id = ${member.id} order by id limit 1)`.execute(
    world.database.read,
  );
  await sql`update accounts.sign_ins set at = now() - interval '8 days'`.execute(world.database.read);
  await world.get(PurgeService).purge();
  await expect(counts()).resolves.toEqual({ registrations: 0, links: 0, sessions: 1, known: 2, unknown: 0 });
});

it('lets no account be written that breaks its rules', async () => {
  const { id } = await aMember(world);
  const set = (change: string) =>
    sql`update accounts.members set ${sql.raw(change)} where id = ${id}`.execute(world.database.read);
  for (const change of [
    `wants_sms = true`,
    `phone = '0612'`,
    `role = 'king'`,
    `suspended_at = now()`,
    `locale = 'de'`,
    `name = ''`,
  ]) {
    await expect(set(change)).rejects.toMatchObject({ code: '23514' });
  }
});
