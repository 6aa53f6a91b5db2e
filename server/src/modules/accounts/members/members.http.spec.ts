import { accounts } from '@estrade/api/accounts';
import { sql } from 'kysely';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AccountsPort } from '#core/accounts';
import { newId } from '#kit/ids';
import { Storage } from '#kit/storage/storage';
import { aMember, lettersTo, type Person, signIn, told } from '../../../../test/people.ts';
import { openWorld, type World } from '../../../../test/world.ts';
import { ProfileService } from './profile.service.ts';

let world: World;
let admin: Person;
beforeAll(async () => {
  world = await openWorld();
  admin = await aMember(world, { name: 'Ada Admin', role: 'admin' });
});
afterAll(() => world.close());

const refusal = (code: string, over: object = {}) => ({ problem: { code, ...over } });
const port = () => world.get(AccountsPort as never as abstract new () => AccountsPort);

describe('a profile', () => {
  it('changes as far as it is sent, and as a whole', async () => {
    const person = await aMember(world);
    const edited = await world.as(person)(accounts.edit, {
      body: { bio: 'Trompette', phone: '+33 6 12-34.56 78', locale: 'en' },
    });
    expect(edited).toMatchObject({
      name: person.name,
      bio: 'Trompette',
      phone: '+33612345678',
      locale: 'en',
      city: null,
    });
    expect((await told(world, 'accounts.member_changed'))[0]).toEqual({ memberId: person.id });
    const replaced = await world.as(person)(accounts.replaceProfile, {
      body: { name: 'Cam', bio: '', city: 'Nantes', phone: null },
    });
    expect(replaced).toMatchObject({ name: 'Cam', bio: null, city: 'Nantes', phone: null, locale: 'en' });
    await expect(port().cards({ ids: [person.id, newId()] })).resolves.toMatchObject([
      { id: person.id, name: 'Cam', locale: 'en', suspended: false },
    ]);
  });

  it('takes text messages only with a number to send them to', async () => {
    const person = await aMember(world);
    const wants = { email: true, sms: true, inApp: false };
    const edit = (body: object) => world.as(person)(accounts.edit, { body });
    await expect(edit({ wants })).rejects.toMatchObject(
      refusal('accounts.phone_needed', { status: 422, field: 'phone' }),
    );
    await expect(edit({ wants, phone: '+33612345678' })).resolves.toMatchObject({ wants });
    await expect(edit({ phone: null })).rejects.toMatchObject(refusal('accounts.phone_needed'));
  });

  it('refuses what does not fit and strangers', async () => {
    const person = await aMember(world);
    await expect(world.as(person)(accounts.edit, { body: { phone: '0612345678' } })).rejects.toMatchObject(
      refusal('kit.invalid', { errors: [{ field: 'phone' }] }),
    );
    await expect(world.as(person)(accounts.edit, { body: { role: 'admin' } as object })).resolves.toMatchObject({
      role: 'member',
    });
    await expect(world.as()(accounts.me)).rejects.toMatchObject(refusal('kit.sign_in', { status: 401 }));
  });

  it('has a picture, made square and clean, at a new address each time', async () => {
    const person = await aMember(world);
    const send = async (content: Buffer) => {
      const form = new FormData();
      form.append('file', new Blob([new Uint8Array(content)]), 'me.jpg');
      const response = await fetch(`${world.url}/api/auth/me/picture`, {
        method: 'PUT',
        body: form,
        headers: { authorization: `Bearer ${person.token}` },
      });
      return [response.status, (await response.json()) as { pictureUrl: string; code: string }] as const;
    };
    const photo = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#336' } })
      .jpeg()
      .toBuffer();
    const [, { pictureUrl: first }] = await send(photo);
    const [, { pictureUrl: second }] = await send(photo);
    expect(second).not.toBe(first);
    const served = await fetch(world.url + second);
    expect(served.headers.get('content-type')).toBe('image/webp');
    await expect(sharp(await served.arrayBuffer()).metadata()).resolves.toMatchObject({ width: 512, height: 512 });
    expect((await fetch(world.url + first)).status).toBe(404);
    const [oldId, newerId] = [first, second].map((url) => url.split('/').at(-1)!);
    for (const id of [oldId!, newerId!]) await world.get(ProfileService).eraseFile(id);
    const kept = (id: string) => world.get(Storage).has(`accounts/pictures/${id}/512.webp`);
    expect([await kept(oldId!), await kept(newerId!)]).toEqual([false, true]);
    const [status, { code }] = await send(Buffer.from('no picture'));
    expect([status, code]).toEqual([422, 'kit.picture_refused']);
    await expect(world.as(person)(accounts.removePicture)).resolves.toMatchObject({ pictureUrl: null });
  });
});

describe('administration', () => {
  it('finds members by part of a name or address, by role and state, page by page', async () => {
    const other = await openWorld();
    try {
      const boss = await aMember(other, { name: 'Ada', role: 'admin', email: 'ada@staff.test' });
      for (const name of ['Élodie Marchand', 'Zoé', 'Yann']) await aMember(other, { name });
      const names = async (query: object) =>
        (await other.as(boss)(accounts.members, { query })).items.map(({ name }) => name);
      await expect(names({})).resolves.toEqual(['Yann', 'Zoé', 'Élodie Marchand', 'Ada']);
      await expect(names({ q: 'elodie m' })).resolves.toEqual(['Élodie Marchand']);
      await expect(names({ q: 'STAFF.test' })).resolves.toEqual(['Ada']);
      await expect(names({ q: '_' })).resolves.toEqual([]);
      await expect(names({ role: 'admin' })).resolves.toEqual(['Ada']);
      await expect(names({ status: 'suspended' })).resolves.toEqual([]);
      for (let n = 0; n < 10; n++) await aMember(other);
      const first = await other.as(boss)(accounts.members, { query: { limit: 12 } });
      const second = await other.as(boss)(accounts.members, { query: { limit: 12, after: first.next! } });
      expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(14);
      await expect(names({ after: 'x' })).rejects.toMatchObject(refusal('kit.bad_cursor'));
    } finally {
      await other.close();
    }
  });

  it('is for administrators', async () => {
    const moderator = await aMember(world, { role: 'moderator' });
    const params = { memberId: moderator.id };
    const tries = [
      world.as(moderator)(accounts.members),
      world.as(moderator)(accounts.member, { params }),
      world.as(moderator)(accounts.setRole, { params, body: { role: 'admin' } }),
      world.as(moderator)(accounts.suspend, { params, body: { reason: 'x' } }),
    ];
    for (const tried of tries) await expect(tried).rejects.toMatchObject(refusal('kit.forbidden', { status: 403 }));
  });

  it('gives roles; rights that are taken are gone at once', async () => {
    const person = await aMember(world);
    const params = { memberId: person.id };
    await expect(world.as(admin)(accounts.setRole, { params, body: { role: 'moderator' } })).resolves.toMatchObject({
      role: 'moderator',
    });
    await expect(port().staff({ role: 'moderator' })).resolves.toEqual(
      expect.arrayContaining([expect.objectContaining({ id: person.id }), expect.objectContaining({ id: admin.id })]),
    );
    await expect(port().staff({ role: 'admin' })).resolves.toMatchObject([{ id: admin.id }]);
    const { accessToken } = await signIn(world, person.email);
    await world.as(admin)(accounts.setRole, { params, body: { role: 'member' } });
    await expect(world.as({ token: accessToken })(accounts.me)).rejects.toMatchObject(refusal('kit.sign_in'));
    const oneself = world.as(admin)(accounts.setRole, { params: { memberId: admin.id }, body: { role: 'member' } });
    await expect(oneself).rejects.toMatchObject(refusal('accounts.not_yourself', { status: 409 }));
  });

  it('suspends: out at once, not in again, by no way; and lets in again', async () => {
    const person = await aMember(world);
    const params = { memberId: person.id };
    const closed = await world.as(admin)(accounts.suspend, { params, body: { reason: 'Fausses places' } });
    expect(closed.suspension?.reason).toBe('Fausses places');
    expect((await told(world, 'accounts.member_suspended'))[0]).toEqual({ memberId: person.id });
    await expect(world.as(person)(accounts.me)).rejects.toMatchObject(refusal('kit.sign_in'));
    await expect(signIn(world, person.email)).rejects.toMatchObject(refusal('accounts.suspended', { status: 403 }));
    await expect(signIn(world, person.email, 'not it')).rejects.toMatchObject(refusal('accounts.wrong_credentials'));
    await world.as()(accounts.askReset, { body: { email: person.email } });
    await world.settle();
    expect((await lettersTo(world, person.email)).map(({ kind }) => kind)).toEqual(['accounts.confirmation']);
    const { items } = await world.as(admin)(accounts.memberSignIns, { params });
    expect(items.map(({ outcome }) => outcome)).toEqual(['failure', 'suspended', 'success']);
    await world.as(admin)(accounts.reactivate, { params });
    await expect(signIn(world, person.email)).resolves.toMatchObject({ member: { id: person.id } });
  });

  it('does not know members who do not exist', async () => {
    const params = { memberId: newId() };
    await expect(world.as(admin)(accounts.member, { params })).rejects.toMatchObject(
      refusal('accounts.not_found', { status: 404 }),
    );
    await expect(world.as(admin)(accounts.memberSignIns, { params })).rejects.toMatchObject(
      refusal('accounts.not_found'),
    );
    await expect(world.as(admin)(accounts.reactivate, { params })).rejects.toMatchObject(refusal('accounts.not_found'));
  });

  it('writes each of its acts in the journal', async () => {
    const { id: memberId } = await aMember(world);
    await world.as(admin)(accounts.setRole, { params: { memberId }, body: { role: 'moderator' } });
    await world.as(admin)(accounts.suspend, { params: { memberId }, body: { reason: 'x' } });
    await world.as(admin)(accounts.reactivate, { params: { memberId } });
    const { rows } = await sql<{ action: string; actor_id: string; details: object }>`
      select action, actor_id, details from kit.audit where subject_id = ${memberId} order by at`.execute(
      world.database.read,
    );
    expect(rows).toEqual([
      { action: 'accounts.registered', actor_id: memberId, details: {} },
      { action: 'accounts.role_set', actor_id: admin.id, details: { from: 'member', to: 'moderator' } },
      { action: 'accounts.suspended', actor_id: admin.id, details: { reason: 'x' } },
      { action: 'accounts.reactivated', actor_id: admin.id, details: {} },
    ]);
  });
});
