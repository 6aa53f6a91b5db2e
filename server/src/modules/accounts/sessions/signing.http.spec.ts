import { accounts } from '@estrade/api/accounts';
import { hash as bcrypt } from 'bcryptjs';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#kit/ids';
import { aBrowser } from '../../../../test/browser.ts';
import { aMember, PASSWORD, type Person, signIn } from '../../../../test/people.ts';
import { openWorld, type World } from '../../../../test/world.ts';

let world: World;
let person: Person;
beforeAll(async () => {
  world = await openWorld();
  person = await aMember(world);
});
afterAll(() => world.close());

const refusal = (code: string, over: object = {}) => ({ problem: { code, ...over } });

/** Milliseconds until a wrong password was refused, always in the same words. */
async function timeRefused(email: string): Promise<number> {
  const from = performance.now();
  const refused = signIn(world, email, 'not the password');
  const detail = 'Adresse ou mot de passe incorrect.';
  await expect(refused).rejects.toMatchObject(refusal('accounts.wrong_credentials', { status: 401, detail }));
  return performance.now() - from;
}

describe('signing in', () => {
  it('answers a token, and sets both tokens as cookies no script can read', async () => {
    const response = await aBrowser(world).logIn(person.email);
    const body = (await response.json()) as { accessToken: string; expiresInSeconds: number; member: object };
    expect(body).toMatchObject({ expiresInSeconds: 600, member: { id: person.id, email: person.email } });
    const [access, refresh] = response.headers.getSetCookie();
    expect(access).toBe(`estrade_access=${body.accessToken}; Max-Age=600; Path=/; HttpOnly; SameSite=Lax`);
    expect(refresh).toMatch(/^estrade_refresh=[\w-]{43}; Max-Age=15552000; Path=\/api\/auth; HttpOnly; SameSite=Lax$/);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('sets secure cookies where people use https', async () => {
    const secure = await openWorld({ settings: { PUBLIC_URL: 'https://estrade.example' } });
    try {
      const { email } = await aMember(secure);
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`${secure.url}/api/auth/login`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ email, password: PASSWORD }),
      });
      for (const line of response.headers.getSetCookie()) expect(line).toContain('; Secure');
    } finally {
      await secure.close();
    }
  });

  it('says the same of a wrong address and a wrong password, and takes as long', async () => {
    const [known, unknown]: [number[], number[]] = [[], []];
    for (let n = 0; n < 7; n++) {
      known.push(await timeRefused(person.email));
      unknown.push(await timeRefused(`${newId()}@nobody.test`));
    }
    // without hashing for nobody the quotient is about a tenth
    expect(Math.min(...unknown) / Math.min(...known)).toBeGreaterThan(0.4);
  });

  it('understands passwords hashed elsewhere with bcrypt, and hashes them anew', async () => {
    const { email, id } = await aMember(world);
    const brought = await bcrypt('brought from elsewhere', 4);
    await sql`update accounts.members set password_hash = ${brought} where id = ${id}`.execute(world.database.read);
    await signIn(world, email, 'brought from elsewhere');
    const { rows } = await sql<{ h: string }>`select password_hash as h from accounts.members where id = ${id}`.execute(
      world.database.read,
    );
    expect(rows[0]?.h).toMatch(/^\$argon2id\$/);
    await expect(signIn(world, email, 'brought from elsewhere')).resolves.toBeTruthy();
  });

  it('slows down who guesses: one network at one account, and tells when to come back', async () => {
    const limited = await openWorld({ settings: { RATE_LIMITS: 'on' } });
    try {
      const { email } = await aMember(limited);
      const headers = { 'content-type': 'application/json' };
      const guess = () =>
        fetch(`${limited.url}/api/auth/login`, {
          method: 'POST',
          headers,
          body: JSON.stringify({ email, password: 'a guess' }),
        });
      const statuses = [];
      for (let n = 0; n < 8; n++) statuses.push((await guess()).status);
      expect(new Set(statuses)).toEqual(new Set([401]));
      const refused = await guess();
      expect(refused.status).toBe(429);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      await expect(refused.json()).resolves.toMatchObject({ code: 'kit.too_many' });
      await expect(signIn(limited, `${newId()}@other.test`)).rejects.toMatchObject(
        refusal('accounts.wrong_credentials'),
      );
    } finally {
      await limited.close();
    }
  });
});

describe('sessions', () => {
  it('are listed with what is known of each, and ended one by one, at once', async () => {
    const owner = await aMember(world);
    const [laptop, phone] = [
      aBrowser(world),
      aBrowser(
        world,
        'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1',
      ),
    ];
    await laptop.logIn(owner.email);
    await phone.logIn(owner.email);
    const { items } = (await (await laptop.call('GET', '/api/auth/sessions')).json()) as {
      items: { id: string; browser: string; kind: string; current: boolean }[];
    };
    expect(items.map(({ browser: name, kind, current }) => [name, kind, current])).toEqual([
      ['Safari', 'phone', false],
      ['Firefox', 'computer', true],
      [null, 'other', false],
    ]);
    expect((await phone.call('GET', '/api/auth/me')).status).toBe(200);
    expect((await laptop.call('DELETE', `/api/auth/sessions/${items[0]!.id}`)).status).toBe(204);
    expect((await phone.call('GET', '/api/auth/me')).status).toBe(401);
    expect((await phone.call('POST', '/api/auth/refresh')).status).toBe(401);
    const others = await laptop.call('DELETE', '/api/auth/sessions');
    await expect(others.json()).resolves.toEqual({ ended: 1 });
    expect((await laptop.call('GET', '/api/auth/me')).status).toBe(200);
  });

  it('of somebody else are not there', async () => {
    const stranger = await aMember(world);
    const { items } = await world.as(stranger)(accounts.sessions);
    for (const sessionId of [items[0]!.id, newId()]) {
      await expect(world.as(person)(accounts.endSession, { params: { sessionId } })).rejects.toMatchObject(
        refusal('kit.not_found', { status: 404 }),
      );
    }
    await expect(world.as(stranger)(accounts.me)).resolves.toMatchObject({ id: stranger.id });
  });

  it('end by signing out, even when the access token is gone', async () => {
    const here = aBrowser(world);
    await here.logIn(person.email);
    const kept = new Map(here.jar);
    here.jar.delete('estrade_access');
    expect((await here.call('POST', '/api/auth/logout')).status).toBe(204);
    expect([...here.jar.keys()]).toEqual([]);
    for (const [name, value] of kept) here.jar.set(name, value);
    expect((await here.call('GET', '/api/auth/me')).status).toBe(401);
    expect((await here.call('POST', '/api/auth/refresh')).status).toBe(401);
  });
});

it('keeps a history of sign-ins, page by page', async () => {
  const owner = await aMember(world);
  await signIn(world, owner.email, 'wrong one').catch(() => undefined);
  for (let n = 0; n < 12; n++) await signIn(world, owner.email);
  const first = await world.as(owner)(accounts.signIns, { query: { limit: 12 } });
  const second = await world.as(owner)(accounts.signIns, { query: { limit: 12, after: first.next! } });
  expect(first.items.every(({ outcome, method }) => outcome === 'success' && method === 'password')).toBe(true);
  expect(second.items.map(({ outcome, method }) => [outcome, method])).toEqual([
    ['failure', 'password'],
    ['success', 'confirmation'],
  ]);
  expect(second.next).toBeNull();
});
