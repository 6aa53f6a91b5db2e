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

const NEW = 'cinq lampions rouges';
const refusal = (code: string, over: object = {}) => ({ problem: { code, ...over } });
const ask = async (email: string) => {
  const answer = await world.as()(accounts.askReset, { body: { email } });
  await world.settle();
  return answer;
};

const move = (person: { token: string }, email: string) =>
  world.as(person)(accounts.changeEmail, { body: { email, password: PASSWORD } });

describe('a forgotten password', () => {
  it('is chosen anew by a link used once; every session ends and a new one begins', async () => {
    const person = await aMember(world);
    await expect(ask(person.email)).resolves.toEqual({ email: person.email });
    const body = { token: await tokenIn(world, person.email), password: NEW };
    const { accessToken, member } = await world.as()(accounts.reset, { body });
    expect(member.id).toBe(person.id);
    await expect(world.as({ token: accessToken })(accounts.me)).resolves.toMatchObject({ id: person.id });
    await expect(world.as(person)(accounts.me)).rejects.toMatchObject(refusal('kit.sign_in'));
    await expect(world.as()(accounts.reset, { body })).rejects.toMatchObject(
      refusal('accounts.link_expired', { status: 410 }),
    );
    await expect(signIn(world, person.email)).rejects.toMatchObject(refusal('accounts.wrong_credentials'));
    await expect(signIn(world, person.email, NEW)).resolves.toBeTruthy();
    expect((await lettersTo(world, person.email)).map(({ kind }) => kind)).toEqual([
      'accounts.passwordChanged',
      'accounts.reset',
      'accounts.confirmation',
    ]);
  });

  it('is set by one of many who follow the link at the same moment', async () => {
    const person = await aMember(world);
    await ask(person.email);
    const token = await tokenIn(world, person.email);
    const tried = await Promise.allSettled(
      [1, 2, 3].map((n) => world.as()(accounts.reset, { body: { token, password: `${NEW} ${n}` } })),
    );
    expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('answers the same for an address nobody has, and writes to nobody', async () => {
    await expect(ask('nobody@nowhere.test')).resolves.toEqual({ email: 'nobody@nowhere.test' });
    expect(await lettersTo(world, 'nobody@nowhere.test')).toHaveLength(0);
  });

  it('sends one letter a minute, and only the newest link works', async () => {
    const person = await aMember(world);
    await ask(person.email);
    await ask(person.email);
    expect(await lettersTo(world, person.email)).toHaveLength(2);
    const first = await tokenIn(world, person.email);
    await sql`update accounts.links set created_at = now() - interval '2 minutes'`.execute(world.database.read);
    await ask(person.email);
    const old = world.as()(accounts.reset, { body: { token: first, password: NEW } });
    await expect(old).rejects.toMatchObject(refusal('accounts.link_expired'));
  });

  it('is over after an hour, and refuses what is too easy without using the link up', async () => {
    const person = await aMember(world, { name: 'Noémie Lampion' });
    await ask(person.email);
    const token = await tokenIn(world, person.email);
    const easy = world.as()(accounts.reset, { body: { token, password: 'Lampion2026' } });
    await expect(easy).rejects.toMatchObject(refusal('accounts.weak_password', { field: 'password' }));
    await sql`update accounts.links set expires_at = now() where member_id = ${person.id}`.execute(world.database.read);
    await expect(world.as()(accounts.reset, { body: { token, password: NEW } })).rejects.toMatchObject(
      refusal('accounts.link_expired'),
    );
  });
});

describe('changing the password', () => {
  it('ends all other sessions and keeps this one', async () => {
    const person = await aMember(world);
    const other = await signIn(world, person.email);
    await world.as(person)(accounts.changePassword, { body: { current: PASSWORD, password: NEW } });
    await expect(world.as(person)(accounts.me)).resolves.toBeTruthy();
    await expect(world.as({ token: other.accessToken })(accounts.me)).rejects.toMatchObject(refusal('kit.sign_in'));
    await expect(signIn(world, person.email, NEW)).resolves.toBeTruthy();
  });

  it('wants the present one and a good one', async () => {
    const person = await aMember(world);
    const change = (current: string, password: string) =>
      world.as(person)(accounts.changePassword, { body: { current, password } });
    await expect(change('not it at all', NEW)).rejects.toMatchObject(
      refusal('accounts.wrong_password', { status: 422, field: 'current' }),
    );
    await expect(change(PASSWORD, 'azertyuiop1')).rejects.toMatchObject(
      refusal('accounts.weak_password', { field: 'password' }),
    );
    await sql`update accounts.members set password_hash = null where id = ${person.id}`.execute(world.database.read);
    await expect(change(PASSWORD, NEW)).rejects.toMatchObject(refusal('accounts.no_password', { status: 409 }));
    await expect(world.as()(accounts.changePassword, { body: { current: 'x', password: NEW } })).rejects.toMatchObject(
      refusal('kit.sign_in'),
    );
  });
});

describe('another address', () => {
  it('becomes that of the account by the link sent there; the old one hears of it', async () => {
    const person = await aMember(world);
    await move(person, `new-${person.email}`);
    await expect(world.as(person)(accounts.me)).resolves.toMatchObject({
      email: person.email,
      pendingEmail: `new-${person.email}`,
    });
    expect((await lettersTo(world, person.email))[0]).toMatchObject({ kind: 'accounts.emailChanging' });
    await ask(person.email);
    const oldMailbox = await tokenIn(world, person.email);
    const token = await tokenIn(world, `new-${person.email}`);
    await expect(world.as()(accounts.confirmNewEmail, { body: { token } })).resolves.toEqual({
      email: `new-${person.email}`,
    });
    await expect(world.as(person)(accounts.me)).resolves.toMatchObject({
      email: `new-${person.email}`,
      pendingEmail: null,
    });
    expect((await told(world, 'accounts.email_verified'))[0]).toEqual({
      memberId: person.id,
      email: `new-${person.email}`,
    });
    const late = world.as()(accounts.reset, { body: { token: oldMailbox, password: NEW } });
    await expect(late).rejects.toMatchObject(refusal('accounts.link_expired'));
    await expect(world.as()(accounts.confirmNewEmail, { body: { token } })).rejects.toMatchObject(
      refusal('accounts.link_expired'),
    );
  });

  it('is not taken from somebody, who alone is told; not even when both ask', async () => {
    const [person, owner] = [await aMember(world), await aMember(world)];
    await expect(move(person, owner.email)).resolves.toEqual({ email: owner.email });
    expect((await lettersTo(world, owner.email))[0]?.kind).toBe('accounts.alreadyRegistered');
    await expect(world.as(person)(accounts.me)).resolves.toMatchObject({ pendingEmail: null });
    await move(person, 'wanted@both.test');
    const first = await tokenIn(world, 'wanted@both.test');
    await move(owner, 'wanted@both.test');
    const second = await tokenIn(world, 'wanted@both.test');
    const confirm = (token: string) => world.as()(accounts.confirmNewEmail, { body: { token } });
    await expect(confirm(second)).resolves.toEqual({ email: 'wanted@both.test' });
    await expect(confirm(first)).rejects.toMatchObject(refusal('accounts.email_taken', { status: 409 }));
  });

  it('wants the password', async () => {
    const person = await aMember(world);
    const moved = world.as(person)(accounts.changeEmail, { body: { email: 'x@y.test', password: 'not it' } });
    await expect(moved).rejects.toMatchObject(refusal('accounts.wrong_password', { field: 'password' }));
  });
});
