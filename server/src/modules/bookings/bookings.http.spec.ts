import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#kit/ids';
import { aMember, anOrganization, told } from '../../../test/people.ts';
import { openWorld, type World } from '../../../test/world.ts';
import { Acting } from './acting.service.ts';
import { aClient, aResource, aService, runOut } from './bookings.factory.ts';
import { BookingsExamination } from './examination.repository.ts';
import { Holding } from './holding.service.ts';
import { Planning } from './planning.service.ts';
import { Sweeping } from './sweeping.service.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

type Service = Awaited<ReturnType<typeof aService>>;
/** Two whole days in Paris, the first of them the day after tomorrow. */
const soon = () => {
  const first = Temporal.Now.zonedDateTimeISO('Europe/Paris').startOfDay().add({ days: 2 });
  return { from: first.epochMilliseconds, until: first.add({ days: 2 }).epochMilliseconds };
};
const offered = async (service: Service, clientId: string | null = null) =>
  (await world.get(Planning).offered(world.database.read, { service, clientId }, soon())).map(({ from }) =>
    Temporal.Instant.fromEpochMilliseconds(from),
  );
const hold = (service: Service, startsAt: Temporal.Instant, client = aClient()) =>
  world.get(Holding).hold(client, { clientId: client.id, service, startsAt });
const act = (client: Parameters<Acting['act']>[0], bookingId: string, what: Parameters<Acting['act']>[2]) =>
  world.get(Acting).act(client, bookingId, what);
const hoursOf = (starts: readonly Temporal.ZonedDateTime[]) => starts.map(({ hour }) => hour);
const refusal = (code: string) => ({ code: `bookings.${code}` });

describe('a hold', () => {
  it('takes the slot for everybody but its holder', async () => {
    const service = await aService(world.database);
    const [first] = await offered(service);
    const client = aClient();
    const booking = await hold(service, first!, client);
    expect(booking).toMatchObject({
      state: 'held',
      zone: 'Europe/Paris',
      wallStart: expect.stringMatching(/T\d\d:00$/),
    });
    expect(await offered(service)).not.toContainEqual(first);
    expect(await offered(service, client.id)).toContainEqual(first);
    await expect(hold(service, first!)).rejects.toMatchObject(refusal('taken'));
    expect((await hold(service, first!, client)).id).toBe(booking.id);
  });

  it('moves with its client to another time', async () => {
    const service = await aService(world.database);
    const [first, second] = await offered(service);
    const client = aClient();
    await hold(service, first!, client);
    await hold(service, second!, client);
    expect(await offered(service)).toContainEqual(first);
    expect(await offered(service)).not.toContainEqual(second);
  });

  it('that is over gives its time to whoever comes next, swept or not', async () => {
    const service = await aService(world.database);
    const [first, second] = await offered(service);
    const late = aClient();
    const booking = await hold(service, first!, late);
    await runOut(world.database, booking.id);
    await expect(act(late, booking.id, 'request')).rejects.toMatchObject(refusal('over'));
    expect(await offered(service)).toContainEqual(first);
    await hold(service, first!);
    const other = await hold(service, second!);
    await runOut(world.database, other.id);
    await world.get(Sweeping).sweep();
    const news = await told(world, 'bookings.expired');
    expect(news).toEqual(
      expect.arrayContaining([booking, other].map(({ id }) => expect.objectContaining({ bookingId: id }))),
    );
  });

  it('is refused by the rule that stands in its way', async () => {
    const service = await aService(world.database, { noticeMinutes: 60 * 24 });
    const [first] = await offered(service);
    await expect(hold(service, first!.add({ minutes: 30 }))).rejects.toMatchObject(refusal('not_offered'));
    await expect(hold(service, first!.add({ hours: 10 }))).rejects.toMatchObject(refusal('closed'));
    await expect(hold(service, first!.subtract({ hours: 48 }))).rejects.toMatchObject(refusal('too_soon'));
    await expect(hold(service, first!.add({ hours: 24 * 90 }))).rejects.toMatchObject(refusal('too_far'));
    await expect(hold({ ...service, serviceId: newId() }, first!)).rejects.toMatchObject(refusal('not_bookable'));
  });

  it('gives way to another calendar', async () => {
    const room = await aResource(world.database);
    const service = await aService(world.database, { resourceIds: [room], bufferBeforeMinutes: 15 });
    const [first, second] = await offered(service);
    await sql`insert into bookings.external_busy (id, resource_id, busy)
      values (${newId()}, ${room}, tstzrange(${first!.toString()}, ${first!.add({ minutes: 50 }).toString()}))`.execute(
      world.database.read,
    );
    await expect(hold(service, first!)).rejects.toMatchObject(refusal('taken'));
    await expect(hold(service, second!)).rejects.toMatchObject(refusal('taken')); // its buffer begins too soon
  });

  it('shares a time as long as there are seats', async () => {
    const service = await aService(world.database, { seats: 3 });
    const [first] = await offered(service);
    const clients = [aClient(), aClient(), aClient()];
    const [one] = await Promise.all(clients.map((client) => hold(service, first!, client)));
    await expect(hold(service, first!)).rejects.toMatchObject(refusal('full'));
    expect((await hold(service, first!, clients[0])).id).toBe(one!.id); // to its holder it is not full
    expect(await offered(service, clients[0]!.id)).toContainEqual(first);
    await act(clients[0]!, one!.id, 'cancel');
    await hold(service, first!);
    await expect(hold(service, first!)).rejects.toMatchObject(refusal('full'));
  });

  it('reads hours as they are kept: pauses, exceptions, holidays and travels', async () => {
    const room = await aResource(world.database);
    const service = await aService(world.database, { resourceIds: [room] });
    const day = (await offered(service))[0]!.toZonedDateTimeISO('Europe/Paris').toPlainDate().add({ days: 1 });
    const of = async () =>
      (await world.get(Planning).offered(world.database.read, { service, clientId: null }, soon()))
        .map(({ from, zone }) => Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone))
        .filter((start) => start.toPlainDate().equals(day));
    expect(hoursOf(await of())).toEqual([9, 10, 11, 12, 13, 14, 15, 16]);
    await sql`insert into bookings.weekly_hours (resource_id, weekday, opens, closes, pause)
      values (${room}, ${day.dayOfWeek}, 720, 780, true)`.execute(world.database.read);
    expect(hoursOf(await of())).toEqual([9, 10, 11, 13, 14, 15, 16]);
    await sql`insert into bookings.exceptions values (${room}, ${day.toString()}, 'instead', '{[600,720),[1380,1500)}')`.execute(
      world.database.read,
    );
    expect(hoursOf(await of())).toEqual([10, 11, 23]);
    await sql`insert into bookings.travels values (${room}, daterange(${day.toString()}, ${day.toString()}, '[]'), 'Europe/Lisbon')`.execute(
      world.database.read,
    );
    expect(hoursOf(await of())).toEqual([10, 11]); // 23:00 is after midnight in Paris, and after the window
    expect((await of())[0]!.timeZoneId).toBe('Europe/Lisbon');
  });
});

describe('a booking', () => {
  it('stands at once when the service is instant, and frees its time when it is cancelled', async () => {
    const service = await aService(world.database);
    const [first] = await offered(service);
    const client = aClient();
    const { id } = await hold(service, first!, client);
    expect(await act(client, id, 'request')).toMatchObject({ state: 'confirmed', expiresAt: null });
    await expect(act(client, id, 'request')).rejects.toMatchObject(refusal('not_possible'));
    expect(await offered(service, client.id)).not.toContainEqual(first);
    await act(client, id, 'cancel');
    expect(await offered(service)).toContainEqual(first);
    expect(await told(world, 'bookings.cancelled')).toContainEqual(
      expect.objectContaining({ bookingId: id, by: 'client' }),
    );
  });

  it('waits for the pro when it is on request; nobody else knows of it', async () => {
    const owner = await aMember(world);
    const { id: organizationId } = await anOrganization(world, owner);
    const service = await aService(world.database, { organizationId, approval: 'on_request' });
    const [first] = await offered(service);
    const client = aClient();
    const { id } = await hold(service, first!, client);
    expect(await act(client, id, 'request')).toMatchObject({ state: 'requested' });
    await expect(act(client, id, 'confirm')).rejects.toMatchObject(refusal('not_allowed'));
    await expect(act(aClient(), id, 'confirm')).rejects.toMatchObject(refusal('not_found'));
    await expect(act(aClient(), newId(), 'confirm')).rejects.toMatchObject(refusal('not_found'));
    expect(await act(aClient(owner.id), id, 'confirm')).toMatchObject({ state: 'confirmed' });
    await expect(act(aClient(owner.id), id, 'complete')).rejects.toMatchObject(refusal('not_begun'));
    expect(await told(world, 'bookings.confirmed')).toContainEqual({
      bookingId: id,
      organizationId,
      clientId: client.id,
      by: 'organization',
    });
  });
});

describe('the database', () => {
  it.each([
    'empty',
    '[2026-06-01 10:00Z,2026-06-01 10:00Z)',
    '[2026-06-01 10:00Z,)',
    '(,2026-06-01 10:00Z)',
    '(,)',
    '[-infinity,infinity)',
    '[2026-06-01 10:00Z,2026-06-01 11:00Z]',
  ])('takes no claim of %s', async (range) => {
    const service = await aService(world.database);
    const { slotId } = await hold(service, (await offered(service))[0]!);
    await expect(
      sql`update bookings.claims set busy = ${range}::tstzrange where slot_id = ${slotId}`.execute(world.database.read),
    ).rejects.toThrow(/claims_busy_check/);
  });

  it('takes no second claim of a time, whatever the code does, and lets neighbours touch', async () => {
    const room = await aResource(world.database);
    const service = await aService(world.database, { resourceIds: [room] });
    const [first, second] = await offered(service);
    const { slotId } = await hold(service, first!);
    await hold(service, second!);
    await expect(
      sql`update bookings.claims set busy = tstzrange(lower(busy), upper(busy) + interval '1 minute') where slot_id = ${slotId}`.execute(
        world.database.read,
      ),
    ).rejects.toThrow(/claims_apart/);
  });

  it('is in order after all this', async () => {
    const findings = await world.get(BookingsExamination).examine();
    expect(findings.filter(({ ok }) => !ok)).toEqual([]);
  });
});
