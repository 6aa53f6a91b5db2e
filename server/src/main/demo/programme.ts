import { events } from '@estrade/api/events';
import { ticketing } from '@estrade/api/ticketing';
import type { DemoEvent } from '@estrade/editions/demo/demo-world';
import { shiftWeeks, toInstant } from '#kit/time/wall-time';
import { paint } from './paint.ts';
import type { Person } from './people.ts';
import type { Stage } from './stage.ts';

/** What later steps must know of an event that was written: ids by the keys of the demo world. */
export interface Written {
  readonly demo: DemoEvent;
  readonly id: string;
  readonly token: string;
  readonly dates: ReadonlyMap<string, string>;
  readonly types: ReadonlyMap<string, string>;
  /** Weeks its dates were moved into the future, to be sold now and moved back afterwards. */
  readonly weeks: number;
}

export interface Programme {
  readonly people: ReadonlyMap<string, Person>;
  readonly organizations: ReadonlyMap<string, string>;
  /** Labels that moderators give. */
  readonly honours: ReadonlySet<string>;
  readonly today: string;
}

/** Writes one event with its pictures, ticket types and quotas, and brings it to the state it is in. */
export async function writeEvent(stage: Stage, demo: DemoEvent, programme: Programme): Promise<Written> {
  const { token } = programme.people.get(demo.author)!;
  const weeks = weeksAhead(demo, programme.today);
  const call = stage.as(token, demo.language);
  const isHonour = (label: string) => programme.honours.has(label);
  const body = { ...draftOf(demo, weeks), labels: demo.labels.filter((label) => !isHonour(label)) };
  const event = await call(events.create, {
    params: { organizationId: programme.organizations.get(demo.organization)! },
    body,
  });
  for (const { spec, alt } of demo.pictures) {
    await call(events.addPicture, {
      params: { eventId: event.id },
      body: stage.form({ alt: alt[demo.language], file: await paint(spec) }) as never,
    });
  }
  const dates = new Map(demo.dates.map(({ key }, index) => [key, event.dates[index]!.id]));
  const written = {
    demo,
    id: event.id,
    token,
    dates,
    weeks,
    types: await offer(stage, { demo, eventId: event.id, token, dates }),
  };
  await bringToStage(stage, written, programme.people);
  await honour(stage, written, { labels: demo.labels.filter(isHonour), people: programme.people });
  return written;
}

/** Dates that are over cannot be published: they are written some weeks later, and moved back once everything is sold. */
function weeksAhead(demo: DemoEvent, today: string): number {
  const first = demo.dates.map(({ startsAt }) => startsAt.slice(0, 10)).toSorted()[0]!;
  return first <= today ? 8 : 0;
}

function draftOf(demo: DemoEvent, weeks: number) {
  const move = (wall: string | null) => wall && shiftWeeks(wall, weeks);
  return {
    title: demo.title,
    summary: demo.summary,
    description: demo.description,
    category: demo.category,
    kind: demo.kind,
    language: demo.language,
    visibility: demo.visibility,
    capacity: demo.capacity,
    food: demo.freeFood && { offer: demo.freeFood.menu, diets: demo.freeFood.diets },
    dates: demo.dates.map(({ zone, startsAt, endsAt, doorsAt, place, onlineUrl }) => ({
      zone,
      place,
      onlineUrl,
      startsAt: shiftWeeks(startsAt, weeks),
      endsAt: move(endsAt),
      doorsAt: move(doorsAt),
    })),
  };
}

async function offer(
  stage: Stage,
  { demo, eventId, token, dates }: Omit<Written, 'id' | 'types' | 'weeks'> & { eventId: string },
): Promise<Map<string, string>> {
  const call = stage.as(token);
  const params = { eventId };
  const types = new Map<string, string>();
  for (const type of demo.ticketTypes) {
    const body = {
      name: type.name,
      description: type.note ?? '',
      price: type.price,
      vatRateBp: type.vatBasisPoints,
      minPerOrder: type.minPerOrder,
      maxPerOrder: type.maxPerOrder,
    };
    types.set(type.key, (await call(ticketing.createTicketType, { params, body })).id);
  }
  for (const quota of demo.quotas) {
    const body = {
      name: quota.name,
      dateId: dates.get(quota.date)!,
      capacity: quota.capacity,
      ticketTypeIds: quota.ticketTypes.map((key) => types.get(key)!),
    };
    await call(ticketing.createQuota, { params, body });
  }
  return types;
}

/** When the sale of each ticket type opens and closes: said once everything is sold, since some have closed by now. */
export async function setWindows(stage: Stage, { demo, token, types }: Written): Promise<void> {
  const instant = (wall: string | null) => wall && toInstant(wall, demo.zone).toString();
  for (const { key, saleOpensAt, saleClosesAt } of demo.ticketTypes) {
    const body = { salesOpenAt: instant(saleOpensAt), salesCloseAt: instant(saleClosesAt) };
    await stage.as(token)(ticketing.changeTicketType, { params: { ticketTypeId: types.get(key)! }, body });
  }
}

/** Throws when it does not get where the demo world has it: an empty queue would show nothing. */
async function bringToStage(
  stage: Stage,
  { demo, id, token }: Written,
  people: ReadonlyMap<string, Person>,
): Promise<void> {
  if (demo.state === 'draft') return;
  const wanted = demo.state === 'cancelled' ? 'published' : demo.state; // it sells before it is called off
  const params = { eventId: id };
  let { status } = await stage.as(token)(events.submit, { params });
  if (status === 'submitted' && wanted !== 'submitted') {
    const body =
      wanted === 'changes_requested'
        ? { decision: 'request_changes' as const, reason: demo.reason ?? '' }
        : { decision: 'approve' as const };
    ({ status } = await stage.as(moderatorOf(people).token)(events.decide, { params, body }));
  }
  if (status !== wanted) throw new Error(`${demo.key} is ${status}, not ${wanted}`);
}

/** What the house itself says of an event. */
async function honour(
  stage: Stage,
  { id }: Written,
  { labels, people }: { labels: readonly string[]; people: ReadonlyMap<string, Person> },
): Promise<void> {
  if (labels.length === 0) return;
  const params = { eventId: id };
  await stage.as(moderatorOf(people).token)(events.grantLabels, { params, body: { labels: [...labels] } });
}

function moderatorOf(people: ReadonlyMap<string, Person>): Person {
  return [...people.values()].find(({ role }) => role === 'moderator')!;
}
