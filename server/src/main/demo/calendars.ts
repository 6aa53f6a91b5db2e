import { bookings } from '@estrade/api/bookings';
import { ResourceDraft } from '@estrade/api/bookings-shapes';
import type { DemoArrangement, DemoResource, DemoWorld } from '@estrade/editions/demo/demo-world';
import { toInstant } from '#kit/time/wall-time';
import { type Calendars, playBooking } from './bookings.ts';
import type { Person } from './people.ts';
import type { Stage } from './stage.ts';

interface Company {
  readonly people: ReadonlyMap<string, Person>;
  /** Ids by key. */
  readonly organizations: ReadonlyMap<string, string>;
  readonly services: ReadonlyMap<string, string>;
}

/** Opens the calendars of the demo world and fills them: who works when, what services need, what was booked and kept. */
export async function fillCalendars(stage: Stage, world: DemoWorld, company: Company): Promise<void> {
  const ownerOf = (organization: string) => {
    const { team } = world.organizations.find(({ key }) => key === organization)!;
    return company.people.get(team.find(({ role }) => role === 'owner')!.member)!;
  };
  const resources = new Map<string, string>();
  for (const one of world.resources) {
    const params = { organizationId: company.organizations.get(one.organization)! };
    const { id } = await stage.as(ownerOf(one.organization).token)(bookings.createResource, {
      params,
      body: draftOf(one),
    });
    resources.set(one.key, id);
  }
  const calendars: Calendars = { ...company, world, resources, ownerOf };
  for (const one of world.arrangements) await arrange(stage, one, calendars);
  for (const one of world.bookings) await playBooking(stage, one, calendars);
  for (const { organization, startsAt, endsAt, note, resources: kept } of world.blocks) {
    const { zone } = world.resources.find(({ key }) => key === kept[0])!;
    const [from, until] = [startsAt, endsAt].map((wall) => toInstant(wall, zone).toString()) as [string, string];
    await stage.as(ownerOf(organization).token)(bookings.block, {
      params: { organizationId: company.organizations.get(organization)! },
      body: { resourceIds: kept.map((key) => resources.get(key)!), startsAt: from, endsAt: until, note },
    });
  }
}

async function arrange(stage: Stage, arrangement: DemoArrangement, calendars: Calendars): Promise<void> {
  const { organization } = calendars.world.services.find(({ key }) => key === arrangement.service)!;
  const organizationId = calendars.organizations.get(organization)!;
  const serviceId = calendars.services.get(arrangement.service)!;
  await stage.as(calendars.ownerOf(organization).token)(bookings.arrange, {
    params: { organizationId, serviceId },
    body: {
      stepMinutes: arrangement.stepMinutes,
      resourceIds: arrangement.resources.map((key) => calendars.resources.get(key)!),
    },
  });
}

function draftOf({ key: _, organization: __, ...resource }: DemoResource): ResourceDraft {
  return ResourceDraft.parse(resource);
}
