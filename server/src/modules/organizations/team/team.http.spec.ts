import { organizations } from '@estrade/api/organizations';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#kit/ids';
import { aMember, anOrganization, joins, lettersTo, type Person, told, tokenIn } from '../../../../test/people.ts';
import { openWorld, type World } from '../../../../test/world.ts';

let world: World;
let owner: Person;
let organizationId: string;
beforeAll(async () => {
  world = await openWorld();
  owner = await aMember(world);
});
afterAll(() => world.close());

const refusal = (code: string, over: object = {}) => ({ problem: { code, ...over } });
const someAddress = () => `${newId()}@invited.test`;
const invite = (who: Person, email: string, role: 'owner' | 'manager' | 'operator' = 'operator') =>
  world.as(who)(organizations.invite, { params: { organizationId }, body: { email, role } });

async function aTeam(): Promise<{ manager: Person; operator: Person }> {
  organizationId = (await anOrganization(world, owner)).id;
  const [manager, operator] = [await aMember(world, { name: 'Mona' }), await aMember(world, { name: 'Omar' })];
  await joins(world, manager, { organizationId, role: 'manager' });
  await joins(world, operator, { organizationId, role: 'operator' });
  return { manager, operator };
}

describe('an invitation', () => {
  it('goes by letter, is read by whoever holds its link, and makes them part of the team', async () => {
    await aTeam();
    const invited = await aMember(world, { locale: 'en' });
    const sent = await invite(owner, invited.email, 'manager');
    expect(sent).toMatchObject({ email: invited.email, role: 'manager', status: 'pending', invitedBy: owner.name });
    const [letter] = await lettersTo(world, invited.email);
    expect(letter?.subject).toMatch(/^Le Lavoir \d+ invites you to its team$/);
    expect(letter?.body).toContain('as a manager');
    const token = await tokenIn(world, invited.email);
    const read = await world.as()(organizations.received, { params: { token } });
    expect(read).toMatchObject({ role: 'manager', invitedBy: owner.name, email: invited.email });
    await expect(world.as()(organizations.accept, { params: { token } })).rejects.toMatchObject(refusal('kit.sign_in'));
    const joined = await world.as(invited)(organizations.accept, { params: { token } });
    expect(joined).toMatchObject({ id: organizationId, role: 'manager' });
    expect((await told(world, 'organizations.joined'))[0]).toEqual({
      organizationId,
      memberId: invited.id,
      role: 'manager',
    });
    await expect(world.as(invited)(organizations.accept, { params: { token } })).rejects.toMatchObject(
      refusal('organizations.invitation_over', { status: 410 }),
    );
    const { items } = await world.as(owner)(organizations.invitations, { params: { organizationId } });
    expect(items[0]).toMatchObject({ id: sent.id, status: 'accepted' });
  });

  it('is accepted once, however many hold its link', async () => {
    await aTeam();
    const email = someAddress();
    await invite(owner, email);
    const token = await tokenIn(world, email);
    const people = [await aMember(world), await aMember(world), await aMember(world)];
    const tried = await Promise.allSettled(
      people.map((person) => world.as(person)(organizations.accept, { params: { token } })),
    );
    expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('can be declined without an account, revoked, and is over after fourteen days', async () => {
    await aTeam();
    const [declined, revoked, late] = [someAddress(), someAddress(), someAddress()];
    await invite(owner, declined);
    const token = await tokenIn(world, declined);
    await world.as()(organizations.decline, { params: { token } });
    await expect(world.as()(organizations.received, { params: { token } })).rejects.toMatchObject(
      refusal('organizations.invitation_over'),
    );
    const { id: invitationId } = await invite(owner, revoked);
    await world.as(owner)(organizations.revokeInvitation, { params: { organizationId, invitationId } });
    await expect(
      world.as()(organizations.received, { params: { token: await tokenIn(world, revoked) } }),
    ).rejects.toMatchObject(refusal('organizations.invitation_over'));
    const again = world.as(owner)(organizations.revokeInvitation, { params: { organizationId, invitationId } });
    await expect(again).rejects.toMatchObject(refusal('organizations.invitation_over'));
    await invite(owner, late);
    await sql`update organizations.invitations set expires_at = now() where email = ${late}`.execute(
      world.database.read,
    );
    await expect(
      world.as(await aMember(world))(organizations.accept, { params: { token: await tokenIn(world, late) } }),
    ).rejects.toMatchObject(refusal('organizations.invitation_over'));
    const { items } = await world.as(owner)(organizations.invitations, { params: { organizationId } });
    expect(items.map(({ status }) => status)).toEqual(['expired', 'revoked', 'declined']);
    await expect(invite(owner, late)).resolves.toMatchObject({ status: 'pending' });
  });

  it('waits once per address, and is sent again with a new link after a while', async () => {
    await aTeam();
    const email = someAddress();
    const { id: invitationId } = await invite(owner, email);
    await expect(invite(owner, email.toUpperCase())).rejects.toMatchObject(
      refusal('organizations.already_invited', { status: 409, field: 'email' }),
    );
    const remind = () => world.as(owner)(organizations.remind, { params: { organizationId, invitationId } });
    await expect(remind()).rejects.toMatchObject(refusal('organizations.reminded_lately'));
    await sql`update organizations.invitations set sent_at = now() - interval '1 hour' where id = ${invitationId}`.execute(
      world.database.read,
    );
    const first = await tokenIn(world, email);
    await expect(remind()).resolves.toMatchObject({ id: invitationId, status: 'pending' });
    await expect(world.as()(organizations.received, { params: { token: first } })).rejects.toMatchObject(
      refusal('organizations.invitation_not_found', { status: 404 }),
    );
    await expect(
      world.as()(organizations.received, { params: { token: await tokenIn(world, email) } }),
    ).resolves.toMatchObject({ email });
  });

  it('is not for those who belong already, nor into a suspended organization', async () => {
    const { manager } = await aTeam();
    await expect(invite(owner, manager.email)).rejects.toMatchObject(
      refusal('organizations.already_member', { field: 'email' }),
    );
    const email = someAddress();
    await invite(owner, email);
    await expect(
      world.as(manager)(organizations.accept, { params: { token: await tokenIn(world, email) } }),
    ).rejects.toMatchObject(refusal('organizations.already_member'));
    await sql`update organizations.organizations set suspended_at = now(), suspension_reason = 'x' where id = ${organizationId}`.execute(
      world.database.read,
    );
    await expect(invite(owner, someAddress())).rejects.toMatchObject(refusal('organizations.suspended'));
  });

  it('is sent by those who may give the role', async () => {
    const { manager, operator } = await aTeam();
    await expect(invite(manager, someAddress(), 'manager')).resolves.toMatchObject({ role: 'manager' });
    await expect(invite(manager, someAddress(), 'owner')).rejects.toMatchObject(
      refusal('organizations.not_allowed', { status: 403 }),
    );
    await expect(invite(operator, someAddress())).rejects.toMatchObject(refusal('organizations.not_allowed'));
    await expect(invite(await aMember(world), someAddress())).rejects.toMatchObject(
      refusal('organizations.not_found', { status: 404 }),
    );
    await expect(world.as(operator)(organizations.invitations, { params: { organizationId } })).rejects.toMatchObject(
      refusal('organizations.not_allowed'),
    );
  });

  it('of another organization is not there', async () => {
    await aTeam();
    const { id: invitationId } = await invite(owner, someAddress());
    const other = await anOrganization(world, owner);
    for (const params of [
      { organizationId: other.id, invitationId },
      { organizationId, invitationId: newId() },
    ]) {
      await expect(world.as(owner)(organizations.revokeInvitation, { params })).rejects.toMatchObject(
        refusal('organizations.invitation_not_found', { status: 404 }),
      );
      await expect(world.as(owner)(organizations.remind, { params })).rejects.toMatchObject(
        refusal('organizations.invitation_not_found'),
      );
    }
  });
});

describe('the team', () => {
  it('is seen by its people, addresses only by those who run it', async () => {
    const { manager, operator } = await aTeam();
    const seen = async (who: Person) => (await world.as(who)(organizations.team, { params: { organizationId } })).items;
    expect((await seen(manager)).map(({ name, role, email, me }) => [name, role, email, me])).toEqual([
      [owner.name, 'owner', owner.email, false],
      ['Mona', 'manager', manager.email, true],
      ['Omar', 'operator', operator.email, false],
    ]);
    expect((await seen(operator)).map(({ email }) => email)).toEqual([null, null, operator.email]);
    await expect(seen(await aMember(world))).rejects.toMatchObject(refusal('organizations.not_found'));
  });

  it('changes by those who may, and tells it', async () => {
    const { manager, operator } = await aTeam();
    const make = (who: Person, memberId: string, role: 'owner' | 'manager' | 'operator') =>
      world.as(who)(organizations.setTeamRole, { params: { organizationId, memberId }, body: { role } });
    await expect(make(manager, operator.id, 'owner')).rejects.toMatchObject(refusal('organizations.not_allowed'));
    await expect(make(manager, owner.id, 'operator')).rejects.toMatchObject(refusal('organizations.not_allowed'));
    await expect(make(operator, operator.id, 'manager')).rejects.toMatchObject(refusal('organizations.not_allowed'));
    await expect(make(manager, operator.id, 'manager')).resolves.toMatchObject({
      memberId: operator.id,
      role: 'manager',
    });
    expect((await told(world, 'organizations.role_changed'))[0]).toEqual({
      organizationId,
      memberId: operator.id,
      role: 'manager',
    });
    await expect(make(owner, newId(), 'manager')).rejects.toMatchObject(
      refusal('organizations.person_not_found', { status: 404 }),
    );
    await expect(make(owner, owner.id, 'manager')).rejects.toMatchObject(
      refusal('organizations.last_owner', { status: 409 }),
    );
  });

  it('lets people go, but never its last owner', async () => {
    const { manager, operator } = await aTeam();
    const remove = (who: Person, memberId: string) =>
      world.as(who)(organizations.leave, { params: { organizationId, memberId } });
    await expect(remove(operator, manager.id)).rejects.toMatchObject(refusal('organizations.not_allowed'));
    await expect(remove(manager, owner.id)).rejects.toMatchObject(refusal('organizations.not_allowed'));
    await expect(remove(owner, owner.id)).rejects.toMatchObject(refusal('organizations.last_owner'));
    await remove(operator, operator.id);
    expect((await told(world, 'organizations.left'))[0]).toEqual({
      organizationId,
      memberId: operator.id,
      role: 'operator',
    });
    await expect(world.as(operator)(organizations.team, { params: { organizationId } })).rejects.toMatchObject(
      refusal('organizations.not_found'),
    );
    await remove(owner, manager.id);
    await expect(remove(owner, manager.id)).rejects.toMatchObject(refusal('organizations.person_not_found'));
  });

  it('keeps an owner when two owners go at the same moment', async () => {
    for (let round = 0; round < 5; round++) {
      await aTeam();
      const second = await aMember(world);
      await joins(world, second, { organizationId, role: 'owner' });
      const gone = await Promise.allSettled(
        [owner, second].map((who) =>
          world.as(who)(organizations.leave, { params: { organizationId, memberId: who.id } }),
        ),
      );
      expect(gone.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    }
  });

  it('keeps an owner in the database too', async () => {
    await aTeam();
    const directly =
      sql`delete from organizations.members where organization_id = ${organizationId} and role = 'owner'`.execute(
        world.database.read,
      );
    await expect(directly).rejects.toThrow('would have no owner');
  });
});
