import { bookings } from '@estrade/api/bookings';
import { ProblemError } from '@estrade/api/client';
import type { DemoBooking, DemoService, DemoWorld } from '@estrade/editions/demo/demo-world';
import { Temporal } from 'temporal-polyfill';
import { Database } from '#kit/database/database';
import { Clock } from '#kit/time/clock';
import { shiftWeeks, toInstant } from '#kit/time/wall-time';
import { BookingsHistory } from '../../modules/bookings/history.service.ts';
import type { Person } from './people.ts';
import type { Stage } from './stage.ts';

/** What was opened already: ids by key. */
export interface Calendars {
  readonly world: DemoWorld;
  readonly people: ReadonlyMap<string, Person>;
  readonly organizations: ReadonlyMap<string, string>;
  readonly services: ReadonlyMap<string, string>;
  readonly resources: ReadonlyMap<string, string>;
  readonly ownerOf: (organization: string) => Person;
}

interface Play {
  readonly booking: DemoBooking;
  readonly service: DemoService;
  readonly zone: string;
  readonly serviceId: string;
  readonly client: Person;
  readonly owner: Person;
}

/** How many weeks further a time that is closed then is tried. */
const MOST_TRIES = 6;

/**
 * A client books, the pro answers, and what is said of it becomes true. What is past, or nearer than the notice, is booked some
 * weeks ahead and then moved back to its day.
 */
export async function playBooking(stage: Stage, booking: DemoBooking, calendars: Calendars): Promise<void> {
  const { world } = calendars;
  const service = world.services.find(({ key }) => key === booking.service)!;
  const lead = world.arrangements.find((one) => one.service === booking.service)!.resources[0];
  const play: Play = {
    booking,
    service,
    zone: world.resources.find(({ key }) => key === lead)!.zone,
    serviceId: calendars.services.get(booking.service)!,
    client: calendars.people.get(booking.client)!,
    owner: calendars.ownerOf(service.organization),
  };
  const { id, weeks } = await hold(stage, play);
  const say = (who: Person, status: DemoBooking['state'], reason = '') =>
    stage.as(who.token)(bookings.changeStatus, {
      params: { bookingId: id },
      body: { status, ...(reason && { reason }) },
    });
  const { state } = await ask(stage, id, play);
  if (state === 'requested' && booking.state !== 'requested') await say(play.owner, 'confirmed');
  await rewrite(stage, (history, tx) => history.moveBack(tx, id, weeks));
  const { cancelled } = booking;
  if (cancelled) await say(cancelled.by === 'client' ? play.client : play.owner, 'cancelled', cancelled.reason);
  else if (booking.state === 'completed' || booking.state === 'no_show') await say(play.owner, booking.state);
  await rewrite(stage, (history, tx) => history.antedate(tx, id, timesOf(play, now(stage))));
}

/** The client says what the pro wants to know. */
async function ask(stage: Stage, bookingId: string, { booking, service, client }: Play) {
  const { answers, message } = booking;
  const details = { location: service.locations[0], answers, message };
  const body = { status: 'requested' as const, details };
  return stage.as(client.token)(bookings.changeStatus, { params: { bookingId }, body });
}

/** At its time, or the first so many weeks later that is offered. */
async function hold(stage: Stage, { booking, service, zone, serviceId, client }: Play) {
  const soonest = now(stage).add({ minutes: service.noticeMinutes + 60 });
  for (let weeks = weeksTo(booking.startsAt, zone, soonest), tries = 0; ; weeks++, tries++) {
    const startsAt = toInstant(shiftWeeks(booking.startsAt, weeks), zone).toString();
    try {
      const { id } = await stage.as(client.token)(bookings.hold, { body: { serviceId, startsAt } });
      return { id, weeks };
    } catch (refused) {
      if (!(refused instanceof ProblemError) || tries >= MOST_TRIES) throw refused;
    }
  }
}

function weeksTo(wall: string, zone: string, soonest: Temporal.Instant): number {
  const early = soonest.epochMilliseconds - toInstant(wall, zone).epochMilliseconds;
  return Math.max(0, Math.ceil(early / (7 * 86_400_000)));
}

function now(stage: Stage): Temporal.Instant {
  return stage.running.app.get(Clock).now();
}

async function rewrite(
  stage: Stage,
  work: (history: BookingsHistory, tx: Parameters<BookingsHistory['moveBack']>[0]) => Promise<void>,
) {
  const { app } = stage.running;
  await app.get(Database).tx((tx) => work(app.get(BookingsHistory, { strict: false }), tx));
}

/** When each step was taken: chosen, asked, answered some hours later, and what came of it at the end. */
function timesOf({ booking, service, zone }: Play, at: Temporal.Instant): readonly Temporal.Instant[] {
  const start = toInstant(booking.startsAt, zone);
  const reference = Temporal.Instant.compare(start, at) < 0 ? start : at;
  const asked = reference.subtract({ hours: 24 * booking.askedDaysBefore + 2 });
  const ended = Temporal.Instant.compare(start, at) < 0 ? start.add({ hours: 2 }) : at.subtract({ minutes: 50 });
  const last = Temporal.Instant.compare(ended, at) < 0 ? ended : at;
  const answered = service.approval === 'on_request' ? [asked.add({ minutes: 70 })] : [];
  return [asked, asked.add({ minutes: 4 }), ...answered, last];
}
