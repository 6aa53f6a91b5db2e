import { organizations } from '@estrade/api/organizations';
import type { DemoMember, DemoOrganization } from '@estrade/editions/demo/demo-world';
import { paint } from './paint.ts';
import type { Person } from './people.ts';
import type { Stage } from './stage.ts';

interface Company {
  readonly people: ReadonlyMap<string, Person>;
  readonly members: readonly DemoMember[];
}

/** Founds the organizations, invites their teams and hangs their pictures. Answers their ids by key. */
export async function foundOrganizations(
  stage: Stage,
  list: readonly DemoOrganization[],
  { people }: Company,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const organization of list) ids.set(organization.key, await found(stage, organization, people));
  return ids;
}

async function found(
  stage: Stage,
  organization: DemoOrganization,
  people: ReadonlyMap<string, Person>,
): Promise<string> {
  const { name, handle, bio, city, email, team, trade } = organization;
  const owner = people.get(team.find(({ role }) => role === 'owner')!.member)!;
  const body = { name, handle, bio, city, contact: { email, phone: null }, ...(trade && { trade }) };
  const { id } = await stage.as(owner.token)(organizations.create, { body });
  for (const { member, role } of team) {
    const person = people.get(member)!;
    if (person.id !== owner.id) await join(stage, { organizationId: id, owner, person, role });
  }
  await hangPictures(stage, organization, { id, token: owner.token });
  return id;
}

async function join(
  stage: Stage,
  {
    organizationId,
    owner,
    person,
    role,
  }: { organizationId: string; owner: Person; person: Person; role: 'owner' | 'manager' | 'operator' },
): Promise<void> {
  await stage.as(owner.token)(organizations.invite, {
    params: { organizationId },
    body: { email: person.email, role },
  });
  const token = await stage.secretSentTo(person.email);
  await stage.as(person.token)(organizations.accept, { params: { token } });
}

async function hangPictures(
  stage: Stage,
  { avatar, cover }: DemoOrganization,
  { id, token }: { id: string; token: string },
): Promise<void> {
  const call = stage.as(token);
  const params = { organizationId: id };
  await call(organizations.setLogo, { params, body: stage.form({ file: await paint(avatar.spec) }) as never });
  await call(organizations.setCover, { params, body: stage.form({ file: await paint(cover.spec) }) as never });
}
