import { accounts } from '@estrade/api/accounts';
import { organizations } from '@estrade/api/organizations';
import { sql } from 'kysely';
import { Mails } from '#kit/mail/mails';
import { newId } from '#kit/ids';
import { MembersRepository } from '../src/modules/accounts/members/members.repository.ts';
import { TeamRepository } from '../src/modules/organizations/team/team.repository.ts';
import type { Someone, World } from './world.ts';

export const PASSWORD = 'quatre tréteaux verts';

/** Somebody with an account, signed in. */
export interface Person extends Someone {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly locale: 'fr' | 'en';
}

export interface PersonOptions {
  readonly name?: string;
  readonly email?: string;
  readonly locale?: 'fr' | 'en';
  readonly role?: 'member' | 'moderator' | 'admin';
}

/** Signs somebody up, follows the link in the letter, and signs them in with the role asked for. */
export async function aMember(world: World, options: PersonOptions = {}): Promise<Person> {
  const { name = 'Camille Aubrac', locale = 'fr', role = 'member' } = options;
  const email = options.email ?? `${newId()}@people.test`;
  await world.as({ token: '', locale })(accounts.register, { body: { name, email, password: PASSWORD, locale } });
  const token = await tokenIn(world, email);
  const { member, ...signedUp } = await world.as()(accounts.confirmEmail, { body: { token, password: PASSWORD } });
  if (role === 'member') return { id: member.id, name, email, locale, token: signedUp.accessToken };
  await world.database.tx((tx) => world.get(MembersRepository).setRole(tx, member.id, role));
  return { id: member.id, name, email, locale, token: (await signIn(world, email)).accessToken };
}

/** Signs in with the password everybody has in specs. */
export async function signIn(world: World, email: string, password: string = PASSWORD) {
  return world.as()(accounts.login, { body: { email, password } });
}

/** The secret of the link in the newest letter to an address. */
export async function tokenIn(world: World, email: string): Promise<string> {
  const letter = (await lettersTo(world, email))[0];
  const token = /(?:token=|\/invitations\/)([\w-]{43})/.exec(letter?.body ?? '')?.[1];
  if (!token) throw new Error(`no link in the newest letter to ${email}: ${letter?.subject ?? 'none'}`);
  return token;
}

/** Letters to an address, newest first. */
export async function lettersTo(world: World, email: string) {
  return (await world.get(Mails).latest(200)).filter(({ recipient }) => recipient === email);
}

/** What was told under a name, newest first. */
export async function told(world: World, name: string): Promise<object[]> {
  const query = sql<{ data: object }>`select data from kit.outbox where name = ${name} order by position desc`;
  return (await query.execute(world.database.read)).rows.map(({ data }) => data);
}

let founded = 0;

/** An organization somebody owns. */
export async function anOrganization(
  world: World,
  owner: Someone,
  draft: { name?: string; handle?: string; city?: string; skills?: string[]; trade?: string } = {},
) {
  const number = ++founded;
  const body = { name: `Le Lavoir ${number}`, handle: `le-lavoir-${number}`, ...draft };
  return world.as(owner)(organizations.create, { body });
}

/** Puts somebody on a team without the letters in between. */
export async function joins(
  world: World,
  person: { readonly id: string },
  team: { readonly organizationId: string; readonly role: 'owner' | 'manager' | 'operator' },
): Promise<void> {
  await world.database.tx((tx) => world.get(TeamRepository).insert(tx, { ...team, memberId: person.id }));
}

/** An organization with its owner and an operator; somebody with another one; and a client, who has none. */
export interface Neighbours {
  readonly owner: Person;
  readonly operator: Person;
  readonly stranger: Person;
  readonly client: Person;
  readonly organizationId: string;
  /** The stranger's. */
  readonly elsewhere: string;
}

export async function neighbours(world: World): Promise<Neighbours> {
  const owner = await aMember(world, { name: 'Léa' });
  const operator = await aMember(world, { name: 'Op' });
  const stranger = await aMember(world, { name: 'Str' });
  const client = await aMember(world, { name: 'Inès' });
  const { id: organizationId } = await anOrganization(world, owner);
  const { id: elsewhere } = await anOrganization(world, stranger);
  await joins(world, operator, { organizationId, role: 'operator' });
  return { owner, operator, stranger, client, organizationId, elsewhere };
}
