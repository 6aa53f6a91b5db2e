import { describe, expect, it } from 'vitest';
import { editions } from '../../registry.ts';
import { demoWorld } from '../build.ts';

const known = (list: readonly { key: string }[]) => new Set(list.map(({ key }) => key));
const todays = ['2026-11-20', '2026-11-22', '2027-03-28', '2027-10-31', '2026-12-31', '2028-02-29', '2027-05-17'];
const edition = editions.find(({ modules }) => modules.includes('bookings'))!;

describe.each(todays)('the demo calendars on %s', (today) => {
  const { services, resources, members, arrangements, bookings, blocks } = demoWorld(edition, today);

  it('arrange every service, with what there is', () => {
    const arranged = new Set(arrangements.map(({ service }) => service));
    expect(known(resources).size).toBe(resources.length);
    expect([...known(services)].filter((key) => !arranged.has(key))).toEqual([]);
    const needed = [...arrangements, ...blocks].flatMap((one) => one.resources);
    expect(needed.filter((key) => !known(resources).has(key))).toEqual([]);
  });

  it('book with people who are there, and end nothing that has not been', () => {
    expect(bookings.filter(({ client }) => !known(members).has(client))).toEqual([]);
    expect(bookings.filter(({ service }) => !known(services).has(service))).toEqual([]);
    const ended = bookings.filter(({ state }) => state === 'completed' || state === 'no_show');
    expect(ended.filter(({ startsAt }) => startsAt.slice(0, 10) >= today)).toEqual([]);
    expect(new Set(bookings.map(({ state }) => state)).size).toBe(5);
  });
});

it('keep no calendar where the edition has none', () => {
  for (const other of editions.filter(({ modules }) => !modules.includes('bookings')))
    expect(demoWorld(other, '2026-11-20')).toMatchObject({ resources: [], bookings: [], blocks: [], arrangements: [] });
});
