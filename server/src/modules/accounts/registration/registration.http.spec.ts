import { accounts } from '@estrade/api/accounts';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aMember, lettersTo, PASSWORD, signIn, told, tokenIn } from '../../../../test/people.ts';
import { openWorld, type World } from '../../../../test/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const someone = { name: 'Ines Dol', password: PASSWORD, locale: 'fr' } as const;
const headersOf = (response: Response) => [...response.headers.keys()].toSorted();
const register = (email: string, over: object = {}) =>
  world.as()(accounts.register, { body: { ...someone, email, ...over } });

it('makes an account once the link is followed with the password, tells it, and signs in', async () => {
  await expect(register('Ines@Dol.test', { next: '/fr/events/bal-folk' })).resolves.toEqual({ email: 'ines@dol.test' });
  await expect(signIn(world, 'ines@dol.test')).rejects.toMatchObject({
    problem: { status: 403, code: 'accounts.not_confirmed' },
  });
  const token = await tokenIn(world, 'ines@dol.test');
  const { member, accessToken, next } = await world.as()(accounts.confirmEmail, {
    body: { token, password: PASSWORD },
  });
  expect(member).toMatchObject({
    name: 'Ines Dol',
    email: 'ines@dol.test',
    role: 'member',
    hasPassword: true,
    providers: [],
  });
  expect(next).toBe('/fr/events/bal-folk');
  await expect(world.as({ token: accessToken })(accounts.me)).resolves.toMatchObject({ id: member.id });
  expect((await told(world, 'accounts.member_registered'))[0]).toEqual({ memberId: member.id });
  expect((await told(world, 'accounts.email_verified'))[0]).toEqual({ memberId: member.id, email: 'ines@dol.test' });
  await expect(signIn(world, 'INES@dol.test')).resolves.toMatchObject({ member: { id: member.id } });
});

it('needs no password in the browser that signed up, and the password elsewhere', async () => {
  const response = await fetch(`${world.url}/api/auth/register`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...someone, email: 'here@dol.test' }),
  });
  expect(response.status).toBe(202);
  const cookie = response.headers.getSetCookie()[0]!;
  expect(cookie).toMatch(/^estrade_signup=[\w-]{43}; Max-Age=259200; Path=\/api\/auth; HttpOnly; SameSite=Lax$/);
  const token = await tokenIn(world, 'here@dol.test');
  const elsewhere = world.as()(accounts.confirmEmail, { body: { token } });
  await expect(elsewhere).rejects.toMatchObject({
    problem: { status: 422, code: 'accounts.password_needed', field: 'password' },
  });
  const guessed = world.as()(accounts.confirmEmail, { body: { token, password: 'a wrong password' } });
  await expect(guessed).rejects.toMatchObject({ problem: { code: 'accounts.wrong_password', field: 'password' } });
  const here = await fetch(`${world.url}/api/auth/confirmation`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: cookie.split(';')[0]!, origin: world.url },
    body: JSON.stringify({ token }),
  });
  expect(here.status).toBe(200);
});

it('uses a link once', async () => {
  await register('once@dol.test');
  const body = { token: await tokenIn(world, 'once@dol.test'), password: PASSWORD };
  const both = await Promise.allSettled([1, 2].map(() => world.as()(accounts.confirmEmail, { body })));
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  await expect(world.as()(accounts.confirmEmail, { body })).rejects.toMatchObject({
    problem: { status: 410, code: 'accounts.link_expired' },
  });
});

it('refuses a link that is too old', async () => {
  await register('late@dol.test');
  const token = await tokenIn(world, 'late@dol.test');
  await sql`update accounts.registrations set expires_at = now() where email = 'late@dol.test'`.execute(
    world.database.read,
  );
  const late = world.as()(accounts.confirmEmail, { body: { token, password: PASSWORD } });
  await expect(late).rejects.toMatchObject({ problem: { code: 'accounts.link_expired' } });
});

describe('an address that is known', () => {
  it('answers exactly the same, with the same cookie, and tells only its owner', async () => {
    const { email } = await aMember(world);
    const ask = (body: object) =>
      fetch(`${world.url}/api/auth/register`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    const [known, unknown] = [await ask({ ...someone, email }), await ask({ ...someone, email: 'nobody@dol.test' })];
    expect([known.status, await known.json()]).toEqual([202, { email }]);
    expect([unknown.status, await unknown.json()]).toEqual([202, { email: 'nobody@dol.test' }]);
    expect(headersOf(known)).toEqual(headersOf(unknown));
    const letters = await lettersTo(world, email);
    expect(letters[0]?.kind).toBe('accounts.alreadyRegistered');
    expect(letters[0]?.body).not.toContain('token=');
  });

  it('gives nobody an account whose password they did not choose: a stranger signed up first', async () => {
    await register('victim@dol.test', { password: 'the password of a stranger' });
    const strangers = await tokenIn(world, 'victim@dol.test');
    await register('victim@dol.test');
    const tried = world.as()(accounts.confirmEmail, { body: { token: strangers, password: PASSWORD } });
    await expect(tried).rejects.toMatchObject({ problem: { code: 'accounts.wrong_password' } });
    const own = { token: await tokenIn(world, 'victim@dol.test'), password: PASSWORD };
    await expect(world.as()(accounts.confirmEmail, { body: own })).resolves.toMatchObject({
      member: { email: 'victim@dol.test' },
    });
    const after = world.as()(accounts.confirmEmail, {
      body: { token: strangers, password: 'the password of a stranger' },
    });
    await expect(after).rejects.toMatchObject({ problem: { code: 'accounts.link_expired' } });
  });
});

describe('the letter', () => {
  it('is in the language of the person, and only there', async () => {
    await register('hello@dol.test', { locale: 'en' });
    const [letter] = await lettersTo(world, 'hello@dol.test');
    expect(letter?.subject).toBe('Confirm your address · Estrade');
    expect(letter?.body).toContain(`${world.settings.PUBLIC_URL ?? 'http://localhost:0'}/en/verify?token=`);
  });

  it('is sent again with a new link after a minute, five times at most', async () => {
    await register('again@dol.test');
    const first = await tokenIn(world, 'again@dol.test');
    const ask = () => world.as()(accounts.resendConfirmation, { body: { email: 'again@dol.test' } });
    await ask();
    await world.settle();
    expect(await lettersTo(world, 'again@dol.test')).toHaveLength(1);
    for (let n = 0; n < 7; n++) {
      await sql`update accounts.registrations set sent_at = now() - interval '2 minutes' where email = 'again@dol.test'`.execute(
        world.database.read,
      );
      await ask();
      await world.settle();
    }
    expect(await lettersTo(world, 'again@dol.test')).toHaveLength(5);
    const dead = world.as()(accounts.confirmEmail, { body: { token: first, password: PASSWORD } });
    await expect(dead).rejects.toMatchObject({ problem: { code: 'accounts.link_expired' } });
    const body = { token: await tokenIn(world, 'again@dol.test'), password: PASSWORD };
    await expect(world.as()(accounts.confirmEmail, { body })).resolves.toBeTruthy();
  });

  it('is not sent to an address nobody signed up with, which answers the same', async () => {
    const asked = world.as()(accounts.resendConfirmation, { body: { email: 'never@dol.test' } });
    await expect(asked).resolves.toEqual({ email: 'never@dol.test' });
    await world.settle();
    expect(await lettersTo(world, 'never@dol.test')).toHaveLength(0);
  });

  it('goes to one address ten times an hour at most', async () => {
    for (let n = 0; n < 12; n++) await register('flood@dol.test');
    expect(await lettersTo(world, 'flood@dol.test')).toHaveLength(10);
  });
});

describe('a refused sign-up', () => {
  it('names every field in the language of the person and keeps nothing', async () => {
    const refused = world.as({ token: '', locale: 'en' })(accounts.register, {
      body: { name: ' ', email: 'no', password: 'short', locale: 'en' },
    });
    await expect(refused).rejects.toMatchObject({
      problem: { status: 422, code: 'kit.invalid', detail: 'Some of the information needs correcting.' },
    });
    const fields = await refused.catch((error: { problem: { errors: { field: string }[] } }) =>
      error.problem.errors.map(({ field }) => field),
    );
    expect(fields).toEqual(['name', 'email', 'password']);
  });

  it('says when a password is too easy', async () => {
    const weak = register('weak@dol.test', { password: 'MotDePasse2026' });
    await expect(weak).rejects.toMatchObject({
      problem: { status: 422, code: 'accounts.weak_password', field: 'password' },
    });
    expect(await lettersTo(world, 'weak@dol.test')).toHaveLength(0);
  });

  it('goes on to no other site', async () => {
    await register('next@dol.test', { next: 'https://evil.example' });
    const body = { token: await tokenIn(world, 'next@dol.test'), password: PASSWORD };
    await expect(world.as()(accounts.confirmEmail, { body })).resolves.toMatchObject({ next: '/' });
  });
});

it('keeps no secret in clear', async () => {
  await register('secret@dol.test');
  const token = await tokenIn(world, 'secret@dol.test');
  const { rows } = await sql<{ row: string }>`select r::text as row from accounts.registrations r`.execute(
    world.database.read,
  );
  expect(rows.some(({ row }) => row.includes(token) || row.includes(PASSWORD))).toBe(false);
});
