import { accounts } from '@estrade/api/accounts';
import { type DemoMember, demoPassword } from '@estrade/editions/demo/demo-world';
import { systemActor } from '#kit/auth/actor';
import { StaffService } from '../../modules/accounts/members/staff.service.ts';
import type { Stage } from './stage.ts';

export interface Person {
  readonly key: string;
  readonly id: string;
  readonly email: string;
  readonly role: DemoMember['role'];
  readonly token: string;
}

/** Everyone signs up, follows the link of the letter, and gets the role they play. */
export async function bringPeople(stage: Stage, members: readonly DemoMember[]): Promise<Map<string, Person>> {
  const people = new Map<string, Person>();
  for (const member of members) people.set(member.key, await bring(stage, member));
  return people;
}

async function bring(stage: Stage, { key, name, email, role, locale }: DemoMember): Promise<Person> {
  const visitor = stage.as(undefined, locale);
  await visitor(accounts.register, { body: { name, email, password: demoPassword, locale } });
  const token = await stage.secretSentTo(email);
  const { member, accessToken } = await visitor(accounts.confirmEmail, { body: { token, password: demoPassword } });
  if (role === 'member') return { key, id: member.id, email, role, token: accessToken };
  await stage.running.app.get(StaffService, { strict: false }).setRole(systemActor, member.id, role);
  const again = await visitor(accounts.login, { body: { email, password: demoPassword } });
  return { key, id: member.id, email, role, token: again.accessToken };
}
