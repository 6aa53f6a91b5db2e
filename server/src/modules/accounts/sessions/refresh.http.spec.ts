import { accounts } from '@estrade/api/accounts';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aBrowser } from '../../../../test/browser.ts';
import { aMember, type Person, told } from '../../../../test/people.ts';
import { openWorld, type World } from '../../../../test/world.ts';

let world: World;
let person: Person;
beforeAll(async () => {
  world = await openWorld();
  person = await aMember(world);
});
afterAll(() => world.close());

describe('a refresh token', () => {
  it('is traded for a new one, with a new access token', async () => {
    const here = aBrowser(world);
    await here.logIn(person.email);
    const before = here.jar.get('estrade_refresh');
    const response = await here.call('POST', '/api/auth/refresh');
    expect(response.status).toBe(200);
    expect(here.jar.get('estrade_refresh')).not.toBe(before);
    expect((await here.call('GET', '/api/auth/me')).status).toBe(200);
  });

  it('may come from two tabs at the same moment: both go on', async () => {
    const here = aBrowser(world);
    await here.logIn(person.email);
    const token = here.jar.get('estrade_refresh')!;
    const tab = () =>
      fetch(`${world.url}/api/auth/refresh`, {
        method: 'POST',
        headers: { cookie: `estrade_refresh=${token}`, origin: world.url },
      });
    const answers = await Promise.all([tab(), tab(), tab()]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    // the jar keeps whichever came last
    here.jar.set('estrade_refresh', /estrade_refresh=([^;]+)/.exec(answers[2].headers.getSetCookie().join())![1]!);
    expect((await here.call('POST', '/api/auth/refresh')).status).toBe(200);
  });

  it('that was stolen and used ends the session for both, is written down and told', async () => {
    const victim = await aMember(world);
    const here = aBrowser(world);
    await here.logIn(victim.email);
    const stolen = here.jar.get('estrade_refresh')!;
    await here.call('POST', '/api/auth/refresh');
    await here.call('POST', '/api/auth/refresh');
    const thief = aBrowser(world, 'curl/8.5.0');
    thief.jar.set('estrade_refresh', stolen);
    const caught = await thief.call('POST', '/api/auth/refresh');
    expect(caught.status).toBe(401);
    await expect(caught.json()).resolves.toMatchObject({ code: 'accounts.session_over' });
    expect((await here.call('POST', '/api/auth/refresh')).status).toBe(401);
    expect((await here.call('GET', '/api/auth/me')).status).toBe(401);
    const { items } = await world.as(victim)(accounts.signIns);
    expect(items[0]).toMatchObject({ outcome: 'reuse', method: 'refresh', kind: 'other' });
    expect((await told(world, 'accounts.session_revoked'))[0]).toMatchObject({ memberId: victim.id });
  });

  it('used again after the seconds of grace is taken for stolen', async () => {
    const here = aBrowser(world);
    await here.logIn(person.email);
    const token = here.jar.get('estrade_refresh')!;
    await here.call('POST', '/api/auth/refresh');
    await sql`update accounts.sessions set presented_at = presented_at - interval '11 seconds' where presented_at is not null`.execute(
      world.database.read,
    );
    here.jar.set('estrade_refresh', token);
    expect((await here.call('POST', '/api/auth/refresh')).status).toBe(401);
  });

  it('is worth nothing when it is made up, missing, or its session expired', async () => {
    const here = aBrowser(world);
    expect((await here.call('POST', '/api/auth/refresh')).status).toBe(401);
    here.jar.set('estrade_refresh', 'x'.repeat(43));
    expect((await here.call('POST', '/api/auth/refresh')).status).toBe(401);
    const other = await aMember(world);
    await here.logIn(other.email);
    await sql`update accounts.sessions set expires_at = now() where member_id = ${other.id}`.execute(
      world.database.read,
    );
    expect((await here.call('POST', '/api/auth/refresh')).status).toBe(401);
  });

  it('takes pages further, to this site only; and to sign in when there is none', async () => {
    const here = aBrowser(world);
    await here.logIn(person.email);
    const go = (next: string) => here.call('GET', `/api/auth/refresh?next=${encodeURIComponent(next)}`);
    const [on, off] = [await go('/en/space?tab=1'), await go('//evil.example')];
    expect([on.status, on.headers.get('location')]).toEqual([302, '/en/space?tab=1']);
    expect(off.headers.get('location')).toBe('/fr');
    const nobody = await aBrowser(world).call('GET', '/api/auth/refresh?next=/en/space');
    expect([nobody.status, nobody.headers.get('location')]).toEqual([302, '/en/sign-in?next=%2Fen%2Fspace']);
    expect(nobody.headers.getSetCookie().join()).toMatch(/estrade_access=; Max-Age=0.*estrade_refresh=; Max-Age=0/);
  });

  it('is not taken from another site', async () => {
    const here = aBrowser(world);
    await here.logIn(person.email);
    const headers = { cookie: `estrade_refresh=${here.jar.get('estrade_refresh')}`, origin: 'https://evil.example' };
    const response = await fetch(`${world.url}/api/auth/refresh`, { method: 'POST', headers });
    expect(response.status).toBe(403);
  });

  it('is kept only as a hash', async () => {
    const here = aBrowser(world);
    await here.logIn(person.email);
    const { rows } = await sql<{ row: string }>`select t::text as row from accounts.refresh_tokens t`.execute(
      world.database.read,
    );
    expect(rows.some(({ row }) => row.includes(here.jar.get('estrade_refresh')!))).toBe(false);
  });
});
